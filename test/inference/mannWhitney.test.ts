import { type Counted, kruskalWallis, mannWhitney, normalSurvival } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { negated, ranksAmong, ratings, someRatings, spelledOut, wrongValues } from './rankLaws.ts';

const once = (values: readonly number[]): Counted => values.map((value) => [value, 1]);

test('published: permeability of a membrane at term and at 12 to 26 weeks: u 15 of 50, exact p 0.2544 (R, wilcox.test on Hollander and Wolfe 1973)', () => {
  const term = once([0.8, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46]);
  const weeks = once([1.15, 0.88, 0.9, 0.74, 1.21]);
  const { u, exactPValue } = mannWhitney(term, weeks);
  expect([u, exactPValue?.toFixed(4)]).toEqual([15, '0.2544']);
});

test('law: u and z are those of the ranks, with the correction for ties as it is printed', () => {
  fc.assert(
    fc.property(someRatings, someRatings, (first, second) => {
      const [before, after] = [spelledOut(first), spelledOut(second)];
      const all = [...before, ...after];
      const [m, n, both] = [before.length, after.length, all.length];
      const u = ranksAmong(after, all).reduce((sum, rank) => sum + rank, 0) - (n * (n + 1)) / 2;
      const ties = [...new Set(all)]
        .map((value) => all.filter((other) => other === value).length)
        .reduce((sum, tied) => sum + tied ** 3 - tied, 0);
      const variance = ((m * n) / 12) * (both + 1 - ties / (both * (both - 1)));
      const ours = mannWhitney(first, second);
      expect(ours.u).toBeCloseTo(u, 9);
      if (new Set(all).size === 1) {
        expect([ours.z, ours.pValue, ours.correctedPValue, ours.exactPValue]).toEqual([null, null, null, null]);
        return;
      }
      const apart = Math.abs(u - (m * n) / 2);
      expect(ours.z).toBeCloseTo((u - (m * n) / 2) / Math.sqrt(variance), 9);
      expect(ours.pValue).toBeCloseTo(2 * normalSurvival(apart / Math.sqrt(variance)), 9);
      expect(ours.correctedPValue).toBeCloseTo(2 * normalSurvival(Math.max(0, apart - 0.5) / Math.sqrt(variance)), 9);
    }),
  );
});

test('law: without ties the exact p-value is the share of orders as far from the middle, going through all of them', () => {
  const distinct = fc.uniqueArray(fc.integer({ min: 0, max: 50 }), { minLength: 2, maxLength: 10 });
  fc.assert(
    fc.property(distinct, fc.nat(), (values, cut) => {
      const m = 1 + (cut % (values.length - 1));
      const far = (chosen: readonly number[]): number => {
        const rest = values.filter((value) => !chosen.includes(value));
        const won = chosen.flatMap((one) => rest.map((two): number => (two > one ? 1 : 0))).reduce((a, b) => a + b, 0);
        return Math.abs(won - (m * (values.length - m)) / 2);
      };
      const own = far(values.slice(0, m));
      let [asFar, all] = [0, 0];
      for (let mask = 0; mask < 2 ** values.length; mask++) {
        const chosen = values.filter((_, index) => (mask >> index) % 2 === 1);
        if (chosen.length !== m) continue;
        all++;
        if (far(chosen) >= own) asFar++;
      }
      const { exactPValue } = mannWhitney(once(values.slice(0, m)), once(values.slice(m)));
      expect(exactPValue).toBeCloseTo(asFar / all, 12);
    }),
    { numRuns: 60 },
  );
});

test('law: turned around, or upside down, the sign turns and the p-values stay', () => {
  fc.assert(
    fc.property(someRatings, someRatings, (first, second) => {
      const there = mannWhitney(first, second);
      for (const back of [mannWhitney(second, first), mannWhitney(negated(first), negated(second))]) {
        expect(back.z).toBe(there.z === null ? null : 0 - there.z);
        expect([back.pValue, back.correctedPValue, back.exactPValue]).toEqual([
          there.pValue,
          there.correctedPValue,
          there.exactPValue,
        ]);
      }
    }),
  );
});

test('a tie, even inside one group, leaves no exact p-value; nor do more than 40,000 pairs', () => {
  const [low, high] = [Array.from({ length: 200 }, (_, i) => i), Array.from({ length: 200 }, (_, i) => i + 100.5)];
  expect(mannWhitney(once([1, 1, 2]), once([3, 4])).exactPValue).toBeNull();
  expect(mannWhitney(once([1, 2]), once([2, 4])).exactPValue).toBeNull();
  expect(mannWhitney([[1, 0.5]], once([2, 4])).exactPValue).toBeNull();
  expect(mannWhitney(once(low), once(high)).exactPValue).toBeLessThan(1e-20);
  expect(mannWhitney(once(low), once([...high, 900.5])).exactPValue).toBeNull();
});

test('nobody on one side leaves nothing; wrong values are refused', () => {
  const none = { u: null, z: null, pValue: null, correctedPValue: null, exactPValue: null };
  fc.assert(
    fc.property(ratings, (values) => {
      expect([mannWhitney(values, []), mannWhitney([[2, 0]], values)]).toEqual([none, none]);
    }),
  );
  for (const [values, error] of wrongValues) {
    expect(() => mannWhitney([[1, 1]], values)).toThrow(expect.objectContaining(error));
  }
});

test('one answer that differs among a thousand million keeps its digits', () => {
  const { z } = mannWhitney(
    [[5, 5e8]],
    [
      [5, 5e8 - 1],
      [6, 1],
    ],
  );
  expect(z).toBeCloseTo(1, 9);
});

test('one against one: both corrected and exact p are 1', () => {
  expect(mannWhitney(once([3]), once([4]))).toMatchObject({ u: 1, z: 1, correctedPValue: 1, exactPValue: 1 });
});

test('equal values on both sides have half of the pairs and no test', () => {
  const none = { z: null, pValue: null, correctedPValue: null, exactPValue: null };
  expect(mannWhitney([[5, 2]], [[5, 3]])).toEqual({ u: 3, ...none });
});

test('weights that make up no more than one answer leave no test, as for more groups', () => {
  for (const weight of [0.25, 0.5]) {
    expect(mannWhitney([[1, weight]], [[2, weight]])).toMatchObject({ u: weight ** 2, z: null, pValue: null });
    expect(kruskalWallis([[[1, weight]], [[2, weight]]]).pValue).toBeNull();
  }
});
