import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestSegments } from '../../src/trend/bestSegments.ts';
import { newNoise, someValue } from '../inference/someSeries.ts';

/** Sum of squares around the mean, in two plain passes. */
function squares(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
}

/** Every way to cut so many values into segments of at least a length, as the starts of the segments. */
function allCuts(n: number, least: number, from = 0): readonly (readonly number[])[] {
  if (n - from < 2 * least) return [[from]];
  const longer = Array.from({ length: n - from - 2 * least + 1 }, (_, index) => from + least + index);
  return [[from], ...longer.flatMap((next) => allCuts(n, least, next).map((rest) => [from, ...rest]))];
}

function costOf(values: readonly number[], starts: readonly number[], penalty: number): number {
  return starts.reduce(
    (sum, start, index) => sum + squares(values.slice(start, starts[index + 1])),
    penalty * (starts.length - 1),
  );
}

/** Of all ways the cheapest; of equal ones that with the fewest changes, then with the earliest. */
function byTryingAll(values: readonly number[], penalty: number, least: number): readonly number[] {
  const ways = allCuts(values.length, least).map((starts) => ({ starts, cost: costOf(values, starts, penalty) }));
  const cheapest = Math.min(...ways.map(({ cost }) => cost));
  const equal = ways.filter(({ cost }) => cost - cheapest <= 1e-9 * cheapest).map(({ starts }) => starts);
  const fewest = Math.min(...equal.map((starts) => starts.length));
  const rank = (starts: readonly number[]): string => starts.map((start) => String(start).padStart(3, '0')).join(' ');
  return equal
    .filter((starts) => starts.length === fewest)
    .sort((a, b) => (rank(a) < rank(b) ? -1 : 1))[0] as readonly number[];
}

test('every way is tried by the oracle: 2 to the power of n − 1 without a least length', () => {
  expect(allCuts(6, 1)).toHaveLength(32);
  expect(allCuts(6, 2)).toEqual([[0], [0, 2], [0, 2, 4], [0, 3], [0, 4]]);
  expect(allCuts(3, 2)).toEqual([[0]]);
});

const penalty = fc.constantFrom(0, 0.25, 1, 3, 10, 100);
const least = fc.integer({ min: 1, max: 4 });

test('law: it is the best of all ways to cut', () => {
  fc.assert(
    fc.property(fc.array(someValue, { minLength: 1, maxLength: 11 }), penalty, least, (values, price, length) => {
      expect(bestSegments(values, price, length)).toEqual(byTryingAll(values, price, length));
    }),
  );
});

test('law: also where many ways are equally good: few different values', () => {
  const few = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 11 });
  fc.assert(
    fc.property(few, penalty, least, (values, price, length) => {
      expect(bestSegments(values, price, length)).toEqual(byTryingAll(values, price, length));
    }),
  );
});

test('ties: the fewest changes, then the earliest', () => {
  // Cut in the middle costs 0 + 1, uncut 1: equal, so uncut.
  expect(bestSegments([0, 0, 1, 1], 1, 2)).toEqual([0]);
  expect(bestSegments([0, 0, 1, 1], 0.999, 2)).toEqual([0, 2]);
  // The odd value in the middle may go to either side.
  expect(bestSegments([0, 0, 1, 2, 2], 0.5, 2)).toEqual([0, 2]);
  expect(bestSegments([5, 5, 5, 5], 0, 1)).toEqual([0]);
});

test('a cut in the middle of 300 values is found against noise, and the cost is no higher than that of the true cut', () => {
  const values = newNoise(9)(300).map((value, index) => (index < 120 ? value : value + 2));
  const starts = bestSegments(values, 2 * Math.log(300), 2);
  expect(starts).toHaveLength(2);
  expect(Math.abs((starts[1] as number) - 120)).toBeLessThanOrEqual(3);
  expect(costOf(values, starts, 0)).toBeLessThanOrEqual(costOf(values, [0, 120], 0));
});

test('large values with a small spread keep their digits', () => {
  expect(bestSegments([1e9, 1e9 + 1, 1e9, 1e9 + 1, 1e9 + 9, 1e9 + 8, 1e9 + 9], 3, 2)).toEqual([0, 4]);
});

test('no values have no segment; too few for two are one', () => {
  expect(bestSegments([], 1, 2)).toEqual([]);
  expect(bestSegments([7], 0, 2)).toEqual([0]);
  expect(bestSegments([7, 99], 0, 5)).toEqual([0]);
  expect(bestSegments([0, 0, 9], 0, 2)).toEqual([0]);
});
