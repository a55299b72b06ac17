import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { KeyReader } from '../../src/tally/keyReader.ts';
import { placeRows } from '../../src/tally/placeRows.ts';

/** A level whose codes stand in a list. */
const levelOf = (names: number, codes: readonly number[]): KeyReader => ({
  names: Array.from({ length: names }, (_, code) => `name ${code}`),
  read: ({ position, length }, block) => {
    for (let row = 0; row < length; row++) block[row] = codes[position + row] as number;
  },
});

/** The path of the group of every row, block by block. */
function pathsOf(keys: readonly KeyReader[], rows: number, size: number): (readonly string[])[] {
  const placing = placeRows(keys);
  const paths: (readonly string[])[] = [];
  for (let position = 0; position < rows; position += size) {
    const length = Math.min(size, rows - position);
    placing.place({ position, length });
    for (let row = 0; row < length; row++) {
      const group = (placing.outer[row] as number) * placing.width + (placing.inner[row] as number);
      expect(group).toBeLessThan(placing.count());
      paths.push(placing.path(group));
    }
  }
  return paths;
}

// 40 names on three levels are more groups than are worth a counter each; 6 are few.
const someLevels = fc.record({
  names: fc.constantFrom(6, 40),
  levels: fc.integer({ min: 1, max: 3 }),
  rows: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { maxLength: 60 }),
});

test('law: the group of a row leads back to its keys, few groups or many, whatever the sizes of blocks', () => {
  fc.assert(
    fc.property(someLevels, fc.integer({ min: 1, max: 20 }), ({ names, levels, rows }, size) => {
      const codes = Array.from({ length: levels }, (_, level) => rows.map((row) => (row[level] as number) % names));
      const expected = rows.map((_, row) => codes.map((level) => `name ${level[row] as number}`));
      expect(
        pathsOf(
          codes.map((level) => levelOf(names, level)),
          rows.length,
          size,
        ),
      ).toEqual(expected);
    }),
  );
});

test('few groups have every number they may need, many only those that are seen', () => {
  expect(placeRows([levelOf(3, []), levelOf(5, []), levelOf(2, [])]).count()).toBe(30);
  const many = placeRows([levelOf(1000, [0, 999]), levelOf(1000, [999, 999])]);
  expect(many.count()).toBe(0);
  many.place({ position: 0, length: 2 });
  expect(many.count()).toBe(2);
});

test('without keys all rows are one group', () => {
  expect(placeRows([]).count()).toBe(1);
  expect(pathsOf([], 2, 2)).toEqual([[], []]);
});
