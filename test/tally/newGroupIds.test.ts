import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyReader } from '../../src/tally/keyReader.ts';
import { knownGroupIds } from '../../src/tally/knownGroupIds.ts';
import { type GroupIds, newGroupIds } from '../../src/tally/newGroupIds.ts';

type Row = readonly number[];
const keysOf = (levels: number) =>
  Array.from({ length: levels }, (_, at) => keyReader((row: Row) => row[at] as number));

/** The path of the group of every row, block by block. */
function pathsOf(ids: GroupIds<Row>, rows: readonly Row[], size: number): (readonly string[])[] {
  const paths: (readonly string[])[] = [];
  for (let from = 0; from < rows.length; from += size) {
    const length = Math.min(size, rows.length - from);
    ids.place({ rows, from, length, position: from });
    for (let row = 0; row < length; row++) {
      const group = (ids.outer[row] as number) * ids.width + (ids.inner[row] as number);
      expect(group).toBeLessThan(ids.count());
      paths.push(ids.path(group));
    }
  }
  return paths;
}

const someRows = fc
  .integer({ min: 1, max: 3 })
  .chain((levels) =>
    fc.array(fc.array(fc.nat(30), { minLength: levels, maxLength: levels }), { minLength: 1, maxLength: 80 }),
  );

test('law: the group of a row leads back to its keys, whatever the sizes of blocks', () => {
  fc.assert(
    fc.property(someRows, fc.integer({ min: 1, max: 20 }), (rows, size) => {
      const ids = newGroupIds(keysOf((rows[0] as Row).length));
      expect(pathsOf(ids, rows, size)).toEqual(rows.map((row) => row.map(String)));
      expect(ids.count()).toBe(new Set(rows.map((row) => row.join())).size);
    }),
  );
});

test('law: where all names are known, groups are numbered without a table, and lead back the same', () => {
  fc.assert(
    fc.property(someRows, fc.integer({ min: 1, max: 20 }), (rows, size) => {
      const keys = keysOf((rows[0] as Row).length);
      pathsOf(newGroupIds(keys), rows, size);
      const ids = knownGroupIds(keys);
      if (ids === null) return;
      expect(pathsOf(ids, rows, size)).toEqual(rows.map((row) => row.map(String)));
    }),
  );
});

test('more groups than a table may have places are looked up in a map', () => {
  // 70,000 customers on 400 days would be 28 million places.
  const rows = Array.from({ length: 70_000 }, (_, row) => [row, row % 400]);
  expect(pathsOf(newGroupIds(keysOf(2)), rows, 4096)).toEqual(rows.map((row) => row.map(String)));
});

test('without keys all rows are one group', () => {
  const ids = newGroupIds<Row>([]);
  expect([ids.count(), ids.path(0)]).toEqual([1, []]);
  expect(pathsOf(ids, [[1], [2]], 2)).toEqual([[], []]);
});
