import { brunnerMunzel, type Counted, probabilityOfSuperiority, tQuantile, tSurvival } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { negated, ranksAmong, someRatings, spelledOut, wrongValues } from './rankLaws.ts';

const once = (values: readonly number[]): Counted => values.map((value) => [value, 1]);
const level = fc.constantFrom(0.5, 0.9, 0.95);

test('published: pain scores after surgery: 3.1375, 17.683 degrees of freedom, p 0.005786, 0.5952 to 0.9827 (Brunner and Munzel 2000)', () => {
  const first = once([1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 4, 1, 1]);
  const second = once([3, 3, 4, 3, 1, 2, 3, 1, 1, 5, 4]);
  const { t, degreesOfFreedom, pValue, estimate, low, high } = brunnerMunzel(first, second, 0.95);
  expect([t?.toFixed(4), degreesOfFreedom?.toFixed(3), pValue?.toFixed(6)]).toEqual(['3.1375', '17.683', '0.005786']);
  expect([estimate?.toFixed(4), low?.toFixed(4), high?.toFixed(4)]).toEqual(['0.7890', '0.5952', '0.9827']);
});

/** The statistic as it is printed, from ranks among all and ranks inside each group. */
function asPrinted(first: readonly number[], second: readonly number[]): readonly [t: number, df: number] {
  const all = [...first, ...second];
  const mean = (numbers: readonly number[]): number =>
    numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const spread = (own: readonly number[]): number => {
    const [among, inside] = [ranksAmong(own, all), ranksAmong(own, own)];
    const shift = mean(among) - (own.length + 1) / 2;
    const squares = among.map((rank, index) => (rank - (inside[index] as number) - shift) ** 2);
    return squares.reduce((sum, square) => sum + square, 0) / (own.length - 1);
  };
  const [m, n] = [first.length, second.length];
  const [a, b] = [m * spread(first), n * spread(second)];
  const apart = mean(ranksAmong(second, all)) - mean(ranksAmong(first, all));
  return [(m * n * apart) / ((m + n) * Math.sqrt(a + b)), (a + b) ** 2 / (a ** 2 / (m - 1) + b ** 2 / (n - 1))];
}

test('law: it is the statistic as printed, and t, limits and p-value belong together', () => {
  fc.assert(
    fc.property(someRatings, someRatings, level, (first, second, at) => {
      const { t, degreesOfFreedom, standardError, estimate, low, high, pValue } = brunnerMunzel(first, second, at);
      expect(estimate).toBeCloseTo(probabilityOfSuperiority(first, second) as number, 13);
      if (t === null) return;
      const [statistic, df] = asPrinted(spelledOut(first), spelledOut(second));
      expect(t).toBeCloseTo(statistic, 8);
      expect(degreesOfFreedom).toBeCloseTo(df, 7);
      expect(pValue).toBeCloseTo(2 * tSurvival(Math.abs(statistic), df), 9);
      const half = tQuantile((1 + at) / 2, df) * (standardError as number);
      expect(low).toBeCloseTo(Math.max(0, (estimate as number) - half), 8);
      expect(high).toBeCloseTo(Math.min(1, (estimate as number) + half), 8);
    }),
  );
});

test('law: the p-value is below 1 − level exactly when the limits leave out one half', () => {
  fc.assert(
    fc.property(someRatings, someRatings, level, (first, second, at) => {
      const { pValue, low, high } = brunnerMunzel(first, second, at);
      if (pValue === null || low === null || high === null || Math.abs(pValue - (1 - at)) < 1e-9) return;
      expect(pValue < 1 - at).toBe(low > 0.5 || high < 0.5);
    }),
  );
});

test('law: turned around, or upside down, the sign turns and the p-value stays', () => {
  fc.assert(
    fc.property(someRatings, someRatings, (first, second) => {
      const there = brunnerMunzel(first, second, 0.95);
      for (const back of [brunnerMunzel(second, first, 0.95), brunnerMunzel(negated(first), negated(second), 0.95)]) {
        expect(back.t === null).toBe(there.t === null);
        expect(back.estimate).toBeCloseTo(1 - (there.estimate as number), 13);
        if (there.t === null || there.low === null) continue;
        expect(back.t).toBeCloseTo(0 - there.t, 8);
        expect(back.pValue).toBeCloseTo(there.pValue as number, 10);
        expect(back.high).toBeCloseTo(1 - there.low, 8);
      }
    }),
  );
});

test('groups that do not overlap, equal values and a single value have a probability and no test', () => {
  const none = { standardError: null, t: null, degreesOfFreedom: null, pValue: null, low: null, high: null };
  expect(brunnerMunzel(once([1, 2, 3]), once([4, 5]), 0.95)).toEqual({ estimate: 1, ...none });
  expect(
    brunnerMunzel(
      [[4, 1e9]],
      [
        [3, 7e8],
        [2, 1],
      ],
      0.95,
    ),
  ).toEqual({ estimate: 0, ...none });
  expect(brunnerMunzel([[5, 3]], [[5, 2]], 0.95)).toEqual({ estimate: 0.5, ...none });
  expect(brunnerMunzel(once([5]), once([4, 5]), 0.95)).toEqual({ estimate: 0.25, ...none });
  expect(brunnerMunzel(once([4, 5]), once([5]), 0.95)).toEqual({ estimate: 0.75, ...none });
  expect(brunnerMunzel([], once([5]), 0.95)).toEqual({ estimate: null, ...none });
  expect(brunnerMunzel(once([5]), [], 0.95)).toEqual({ estimate: null, ...none });
});

test('wrong values and levels are refused', () => {
  for (const [values, error] of wrongValues) {
    expect(() => brunnerMunzel([[1, 1]], values, 0.95)).toThrow(expect.objectContaining(error));
  }
  expect(() => brunnerMunzel([[1, 1]], [[2, 1]], 95)).toThrow(expect.objectContaining({ code: 'level' }));
});
