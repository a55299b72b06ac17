import { describe, expect, test } from 'vitest';
import { isNumbers, isValid, readColumn, type ReadColumn } from '../../src/tally/readColumn.ts';
import { numberForms } from './columnForms.ts';
import { refusal } from '../refusal.ts';

const all = ({ length, values, names, valid }: ReadColumn): readonly unknown[] =>
  Array.from({ length }, (_, row) => {
    if (!isValid(valid, row)) return null;
    return names === null ? values[row] : names[values[row] as number];
  });

describe('every form holds the values it was made of', () => {
  test.each(Object.entries(numberForms))('%s', (_form, column) => {
    expect(
      all(readColumn(column([9, null, 0, 100]), 'x')).map((value) => (value === null ? null : Number(value))),
    ).toEqual([9, null, 0, 100]);
    expect(readColumn(column([]), 'x').length).toBe(0);
  });
});

test('typed arrays and arrays are taken as they are, not copied', () => {
  const [bytes, list] = [Uint8Array.of(1), [1]];
  expect(readColumn(bytes, 'x').values).toBe(bytes);
  expect(readColumn(list, 'x').values).toBe(list);
});

test('whole numbers of 64 bits become numbers as long as all are exact', () => {
  expect(isNumbers(readColumn(BigInt64Array.of(5n, -5n), 'x').values)).toBe(true);
  const inexact = BigUint64Array.of(2n ** 60n + 1n);
  expect(readColumn(inexact, 'x').values).toBe(inexact);
});

test('a series of texts gives no typed array, and is read as it is', () => {
  const series = {
    nullCount: () => 0,
    toTypedArray: () => {
      throw new Error('texts');
    },
    toArray: () => ['a', 'b'],
  };
  expect(all(readColumn(series as never, 'x'))).toEqual(['a', 'b']);
});

test('what is no column, and a bitmap that is none or too short, are refused with the name', () => {
  for (const none of [null, 5, 'text', { a: 1 }, new DataView(new ArrayBuffer(8))]) {
    expect(() => readColumn(none as never, 'rating')).toThrow(/column rating/);
  }
  expect(() => readColumn({ values: [1, 2], valid: [true] as never }, 'rating')).toThrow(TypeError);
  expect(() => readColumn({ values: Array(9).fill(1), valid: Uint8Array.of(255) }, 'rating')).toThrow(
    'Expected a bit for each of 9 rows of column rating, got 8',
  );
});

test.each([
  [null, 'TypeError column: Expected column rating, got null'],
  [5, 'TypeError column: Expected column rating, got 5'],
  [
    {},
    'TypeError column: Expected column rating as an array, a vector, { codes, names } or { values, valid }, got [object Object]',
  ],
  [
    { values: [1, 2] },
    'TypeError column: Expected column rating as an array, a vector, { codes, names } or { values, valid }, got [object Object]',
  ],
  [
    { valid: Uint8Array.of(3) },
    'TypeError column: Expected column rating as an array, a vector, { codes, names } or { values, valid }, got [object Object]',
  ],
  [
    { values: [1, 2], valid: [true] },
    'TypeError column: Expected valid of column rating as a Uint8Array, got [object Array]',
  ],
  [
    { values: Array(17).fill(1), valid: Uint8Array.of(255, 255) },
    'RangeError column: Expected a bit for each of 17 rows of column rating, got 16',
  ],
] as const)('%o is no column, and is refused with what was expected and what was got', (none, refused) => {
  expect(refusal(() => readColumn(none as never, 'rating'))).toBe(refused);
});

test('whole numbers of 64 bits of which only one is not exact stay as they are', () => {
  const values = BigInt64Array.of(1n, 2n ** 53n + 1n);
  expect(all(readColumn(values, 'n'))).toEqual([1n, 2n ** 53n + 1n]);
});
