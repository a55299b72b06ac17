import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countNumbers } from '../../src/tally/countNumbers.ts';

/** The slow way: a Map, sorted. */
function byMap(values: readonly number[]): [number, number][] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => a - b);
}
const pairs = (values: readonly number[], most?: number): [number, number][] | null => {
  const counted = countNumbers(Float64Array.from(values), most);
  return counted && Array.from(counted.numbers, (number, row) => [number, counted.times[row] as number]);
};

test('each different number once, ascending, with how many times it was seen', () => {
  expect(pairs([30, 10, 30, 0.5, -2])).toEqual([
    [-2, 1],
    [0.5, 1],
    [10, 1],
    [30, 2],
  ]);
  expect(pairs([])).toEqual([]);
});

test('law: it counts what a Map counts, in steps, in fractions and far apart', () => {
  const number = fc.oneof(
    fc.nat(50),
    fc.nat(5000).map((minutes) => minutes * 60_000),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  );
  fc.assert(
    fc.property(fc.array(number, { maxLength: 400 }), (values) => {
      expect(pairs(values)).toEqual(byMap(values));
    }),
  );
});

test('the table grows with the different numbers', () => {
  const values = Array.from({ length: 60_000 }, (_, row) => (row % 20_000) * 60_000);
  expect(pairs(values)).toEqual(byMap(values));
});

test('more different numbers than asked for are not counted, nor is NaN', () => {
  expect(pairs([1, 2, 1, 2], 2)).toHaveLength(2);
  expect(pairs([1, 2, 3], 2)).toBeNull();
  expect(pairs([1, NaN, NaN])).toBeNull();
});

test('a part of a larger array is counted alone, and nothing is changed', () => {
  const whole = Float64Array.of(9, 5, 5, 9);
  expect(countNumbers(whole.subarray(1, 3))).toEqual({ numbers: Float64Array.of(5), times: Float64Array.of(2) });
  expect([...whole]).toEqual([9, 5, 5, 9]);
});
