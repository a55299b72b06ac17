import { mannKendall, normalSurvival } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairsOf, someSeries, someValues, withoutGaps } from './someSeries.ts';

test('law: s is the pairs that rise less the pairs that fall, one by one', () => {
  fc.assert(
    fc.property(someSeries, (series) => {
      const pairs = pairsOf(series);
      const rising = pairs.filter(([rise]) => rise > 0).length;
      const falling = pairs.filter(([rise]) => rise < 0).length;
      const { n, s, tauB } = mannKendall(series);
      expect([n, s]).toEqual([withoutGaps(series).values.length, rising - falling]);
      if (rising + falling === 0) expect(tauB).toBeNull();
      else expect(tauB).toBeCloseTo((rising - falling) / Math.sqrt(pairs.length * (rising + falling)), 12);
    }),
  );
});

/** Every order of some values. */
function orders(values: readonly number[]): readonly (readonly number[])[] {
  if (values.length === 0) return [[]];
  return values.flatMap((value, index) => orders(values.toSpliced(index, 1)).map((rest) => [value, ...rest]));
}

test('law: the variance is that of s over all orders of the values, ties and all', () => {
  const few = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(few, (values) => {
      const all = orders(values).map((order) => mannKendall(order).s);
      expect(mannKendall(values).varianceS).toBeCloseTo(all.reduce((sum, s) => sum + s * s, 0) / all.length, 10);
    }),
    { numRuns: 30 },
  );
});

test('z comes one step nearer to 0 on either side, and p is two-sided', () => {
  const up = mannKendall([1, 2, 4, 3, 5, 6, 7, 9, 8, 10]);
  expect(up.z).toBe((up.s - 1) / Math.sqrt(up.varianceS));
  expect(up.pValue).toBe(2 * normalSurvival(up.z));
  expect(mannKendall([10, 8, 9, 7, 6, 5, 3, 4, 2, 1])).toMatchObject({ z: -up.z, pValue: up.pValue });
});

test('law: a gap changes nothing, nor does anything that keeps the order; turned around, the sign turns', () => {
  fc.assert(
    fc.property(someSeries, (series) => {
      const test = mannKendall(series);
      const { values } = withoutGaps(series);
      expect(mannKendall(values)).toEqual(test);
      expect(mannKendall(values.map((value) => value ** 3 + 7))).toEqual(test);
      const turned = mannKendall([...values].reverse());
      expect([turned.s + test.s, turned.pValue]).toEqual([0, test.pValue]);
    }),
  );
});

test('nothing, one value and equal values show no trend', () => {
  const none = { s: 0, varianceS: 0, z: 0, pValue: 1, tauB: null };
  expect(mannKendall([])).toEqual({ n: 0, ...none });
  expect(mannKendall([null, 7, null])).toEqual({ n: 1, ...none });
  expect(mannKendall([5, 5, 5])).toEqual({ n: 3, ...none });
  expect(mannKendall([1, 4])).toEqual({ n: 2, s: 1, varianceS: 1, z: 0, pValue: 1, tauB: 1 });
});

test('below 5 values p never falls below 0.05, however steep the rise', () => {
  const steepest = [1, 2, 3, 4, 5].map((n) => mannKendall(Array.from({ length: n }, (_, index) => 9 ** index)).pValue);
  expect(steepest.slice(0, 4).every((pValue) => pValue > 0.05)).toBe(true);
  expect(steepest[4]).toBeLessThan(0.05);
});

test('law: the result survives JSON', () => {
  fc.assert(
    fc.property(someValues, (values) => {
      expect(JSON.parse(JSON.stringify(mannKendall(values)))).toEqual(mannKendall(values));
    }),
  );
});
