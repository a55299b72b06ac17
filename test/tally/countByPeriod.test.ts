import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day, month, tallyBy } from 'cx-metrics';
import { columnReaders } from '../../src/tally/columnReaders.ts';
import { countByPeriod } from '../../src/tally/countByPeriod.ts';
import type { Column } from '../../src/tally/column.ts';
import type { ColumnAnswer, ColumnKey } from '../../src/tally/columnReaders.ts';
import { refusal } from '../refusal.ts';

const monthly = month('Europe/Warsaw');
const names = ['new', 'loyal', '', 'loyal'];
const start = Date.UTC(2025, 0);

/** Whether it is counted in one loop. */
function isQuick(
  columns: { readonly [name: string]: Column },
  keys: readonly ColumnKey<string>[],
  questions: readonly ColumnAnswer<string>[] = ['rating'],
): boolean {
  return countByPeriod(columnReaders(columns), keys, questions) !== null;
}

const someRows = fc.array(
  fc.record({
    at: fc.integer({ min: start, max: Date.UTC(2027, 0) }),
    code: fc.nat(names.length - 1),
    rating: fc.nat(15),
  }),
  { minLength: 1, maxLength: 40 },
);

test('law: in one loop the result is that of rows, whichever key is the outer one', () => {
  fc.assert(
    fc.property(someRows, fc.constantFrom(Uint8Array, Uint16Array, Int32Array), (rows, Codes) => {
      const columns = {
        at: Float64Array.from(rows, ({ at }) => at),
        segment: { codes: Codes.from(rows.map(({ code }) => code)), names },
        rating: Uint8Array.from(rows, ({ rating }) => rating),
      };
      const at = ['at', monthly] as const;
      for (const keys of [[at], [at, 'segment'], ['segment', at]] as const) {
        expect(isQuick(columns, keys)).toBe(true);
        const byRow = keys.map(
          (key) => (row: (typeof rows)[number]) => (key === at ? monthly(row.at) : (names[row.code] as string)),
        );
        expect(tallyBy(columns, keys, 'rating')).toEqual(tallyBy(rows, byRow, ({ rating }) => rating));
      }
    }),
  );
});

test('more rows than one block holds are all counted', () => {
  const rows = 40_000;
  const columns = {
    at: new Float64Array(rows).fill(start),
    segment: { codes: Uint8Array.from({ length: rows }, (_, row) => row % 2), names: ['a', 'b'] },
    rating: Uint8Array.from({ length: rows }, (_, row) => row % 4),
  };
  const keys = [['at', monthly], 'segment'] as const;
  expect(isQuick(columns, keys)).toBe(true);
  expect(tallyBy(columns, keys, 'rating')).toEqual({
    '2025-01': { a: { 0: 10_000, 2: 10_000 }, b: { 1: 10_000, 3: 10_000 } },
  });
});

describe('whatever is not counted in one loop has the same result', () => {
  const at = Float64Array.of(start, start + 1);
  const rating = Uint8Array.of(9, 3);
  const segment = { codes: Uint8Array.of(0, 1), names: ['a', 'b'] };
  const key = ['at', monthly] as const;
  const answers = { a: { 9: 1 }, b: { 3: 1 } };

  test.each<[string, { readonly [name: string]: Column }]>([
    ['names that are no codes', { at, segment: ['a', 'b'], rating }],
    ['codes in an array', { at, segment: { codes: [0, 1], names: ['a', 'b'] }, rating }],
    ['codes in floating point', { at, segment: { codes: Float64Array.of(0, 1), names: ['a', 'b'] }, rating }],
    ['codes with a bitmap', { at, segment: { ...segment, valid: Uint8Array.of(3) }, rating }],
    ['dates', { at: Array.from(at, (epoch) => new Date(epoch)), segment, rating }],
    ['times with a bitmap', { at: { values: at, valid: Uint8Array.of(3) }, segment, rating }],
    ['answers with a bitmap', { at, segment, rating: { values: rating, valid: Uint8Array.of(3) } }],
    ['answers that are no bytes', { at, segment, rating: [9, 3] }],
    ['answers as codes', { at, segment, rating: { codes: Uint8Array.of(0, 1), names: [9, 3] } }],
  ])('%s', (_, columns) => {
    expect(isQuick(columns, [key, 'segment'])).toBe(false);
    expect(tallyBy(columns, [key, 'segment'], 'rating')).toEqual({ '2025-01': answers });
  });

  test('numbers that are no codes name their groups', () => {
    const columns = { at, segment: new Uint8Array(2), rating };
    expect(isQuick(columns, [key, 'segment'])).toBe(false);
    expect(tallyBy(columns, [key, 'segment'], 'rating')).toEqual({ '2025-01': { 0: { 3: 1, 9: 1 } } });
  });

  test('large and negative answers', () => {
    const columns = { at, segment, rating: Int8Array.of(-3, 100) };
    expect(isQuick(columns, [key])).toBe(false);
    expect(tallyBy(columns, [key], 'rating')).toEqual({ '2025-01': { '-3': 1, 100: 1 } });
  });

  test('a year that no table holds, alone and behind many others', () => {
    const epochs = new Float64Array(100).fill(start);
    epochs[50] = Date.UTC(1500, 0, 5);
    const columns = { at: epochs, rating: new Uint8Array(100) };
    expect(tallyBy(columns, [key], 'rating')).toEqual({ '1500-01': { 0: 1 }, '2025-01': { 0: 99 } });
  });

  test('three levels, several questions, a function of the other key, times and functions of the answer', () => {
    const columns = { at, segment, rating, times: Uint8Array.of(2, 3) };
    expect(isQuick(columns, [key, 'segment', 'segment'])).toBe(false);
    expect(isQuick(columns, [key], ['rating', 'rating'])).toBe(false);
    expect(isQuick(columns, [key, ['segment', (name: string) => name]])).toBe(false);
    expect(isQuick(columns, [key], [['rating', 'times']])).toBe(false);
    expect(isQuick(columns, ['segment'])).toBe(false);
    expect(isQuick(columns, [])).toBe(false);
  });

  test('more groups than are worth a counter each', () => {
    const daily = ['at', day('Europe/Warsaw')] as const;
    const many = { codes: Uint16Array.of(0, 1), names: Array.from({ length: 200 }, (_, code) => `name ${code}`) };
    expect(isQuick({ at, segment: many, rating }, [key, 'segment'])).toBe(true);
    expect(isQuick({ at, segment: many, rating }, [daily, 'segment'])).toBe(false);
    expect(tallyBy({ at, segment: many, rating }, ['segment', daily], 'rating')).toEqual({
      'name 0': { '2025-01-01': { 9: 1 } },
      'name 1': { '2025-01-01': { 3: 1 } },
    });
  });
});

test('so many names as a byte can tell apart are counted in one loop, and one more without it', () => {
  for (const many of [2, 3, 128, 129, 254, 255, 256]) {
    const codes = Uint16Array.from({ length: 2 * many }, (_, row) => row % many);
    const columns = {
      at: new Float64Array(2 * many).fill(start),
      segment: { codes, names: Array.from({ length: many }, (_, code) => `name ${code}`) },
      rating: new Uint8Array(2 * many).fill(7),
    };
    expect(isQuick(columns, [['at', monthly], 'segment'])).toBe(many <= 255);
    const groups = tallyBy(columns, ['segment'], 'rating');
    expect(tallyBy(columns, [['at', monthly], 'segment'], 'rating')).toEqual({ '2025-01': groups });
  }
});

test('a code that no name has is told, whatever it is and however it is kept', () => {
  const names = ['a', 'b', 'c'];
  for (const [Codes, bad] of [
    [Int8Array, -1],
    [Int16Array, -256],
    [Int32Array, -(2 ** 31)],
    [Int32Array, 2 ** 31 - 1],
    [Uint8Array, 3],
    [Uint8Array, 255],
    [Uint16Array, 256],
    [Uint16Array, 65_535],
    [Uint32Array, 2 ** 32 - 1],
    [Uint8ClampedArray, 4],
  ] as const) {
    const columns = {
      at: new Float64Array(9).fill(start),
      segment: { codes: Codes.from([0, 1, 2, 0, 1, bad, 0, 1, 2]), names },
      rating: new Uint8Array(9),
    };
    expect(isQuick(columns, [['at', monthly], 'segment'])).toBe(false);
    expect(refusal(() => tallyBy(columns, [['at', monthly], 'segment'], 'rating'))).toBe(
      `RangeError column: Expected a code of 3 names, got ${bad} at position 5`,
    );
  }
});

test('where there are no names at all every code is told', () => {
  const columns = {
    at: new Float64Array(5).fill(start),
    segment: { codes: new Uint8Array(5), names: [] },
    rating: new Uint8Array(5),
  };
  expect(refusal(() => tallyBy(columns, [['at', monthly], 'segment'], 'rating'))).toBe(
    'RangeError column: Expected a code of 0 names, got 0 at position 0',
  );
});

test('codes that begin within a buffer are read from where they begin', () => {
  const codes = Int16Array.of(9, 9, 9, 0, 1, 1).subarray(3);
  const columns = {
    at: new Float64Array(3).fill(start),
    segment: { codes, names: ['a', 'b'] },
    rating: Uint8Array.of(1, 2, 3),
  };
  expect(isQuick(columns, [['at', monthly], 'segment'])).toBe(true);
  expect(tallyBy(columns, [['at', monthly], 'segment'], 'rating')).toEqual({
    '2025-01': { a: { 1: 1 }, b: { 2: 1, 3: 1 } },
  });
});

test('what is wrong is told as without the loop: a code without a name, a moment that is none, names and lengths', () => {
  const at = new Float64Array(6).fill(start);
  const rating = new Uint8Array(6);
  const key = ['at', monthly] as const;
  const codes = Int32Array.of(0, 0, 0, 0, 0, 5);
  expect(refusal(() => tallyBy({ at, s: { codes, names: ['a'] }, rating }, [key, 's'], 'rating'))).toBe(
    'RangeError column: Expected a code of 1 names, got 5 at position 5',
  );
  expect(() => tallyBy({ at: Float64Array.of(start, NaN), r: Uint8Array.of(1, 2) }, [key], 'r')).toThrow(
    'got NaN at position 1',
  );
  expect(() => tallyBy({ at, s: { codes, names: [null as never] }, rating }, [key, 's'], 'rating')).toThrow(TypeError);
  expect(refusal(() => tallyBy({ at, rating: new Uint8Array(5) }, [key], 'rating'))).toBe(
    'RangeError columns: Expected 6 rows in column rating, got 5',
  );
  expect(refusal(() => tallyBy({ at, rating } as never, [key], 'x' as never))).toContain('columnName');
});
