import { chiSquareSurvival, type Counted, kruskalWallis, mannWhitney } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ranksAmong, someRatings, spelledOut, wrongValues } from './rankLaws.ts';

const once = (values: readonly number[]): Counted => values.map((value) => [value, 1]);

test('published: mucociliary efficiency of three groups: 0.7714, p 0.6800 (R, kruskal.test on Hollander and Wolfe 1973)', () => {
  const { h, degreesOfFreedom, pValue } = kruskalWallis(
    [
      [2.9, 3, 2.5, 2.6, 3.2],
      [3.8, 2.7, 4, 2.4],
      [2.8, 3.4, 3.7, 2.2, 2],
    ].map(once),
  );
  expect([h?.toFixed(4), degreesOfFreedom, pValue?.toFixed(4)]).toEqual(['0.7714', 2, '0.6800']);
});

test('law: it is the formula of the rank sums as printed, divided by the factor for ties', () => {
  fc.assert(
    fc.property(fc.array(someRatings, { minLength: 2, maxLength: 5 }), (groups) => {
      const values = groups.map(spelledOut);
      const all = values.flat();
      const n = all.length;
      const sums = values.map((own) => ranksAmong(own, all).reduce((sum, rank) => sum + rank, 0) ** 2 / own.length);
      const ties = [...new Set(all)]
        .map((value) => all.filter((other) => other === value).length)
        .reduce((sum, tied) => sum + tied ** 3 - tied, 0);
      const factor = 1 - ties / (n ** 3 - n);
      const { h, degreesOfFreedom, pValue } = kruskalWallis(groups);
      expect(degreesOfFreedom).toBe(groups.length - 1);
      if (new Set(all).size === 1) {
        expect([h, pValue]).toEqual([null, null]);
        return;
      }
      const wanted = ((12 / (n * (n + 1))) * sums.reduce((sum, own) => sum + own, 0) - 3 * (n + 1)) / factor;
      expect(h).toBeCloseTo(wanted, 8);
      expect(pValue).toBeCloseTo(chiSquareSurvival(Math.max(0, wanted), groups.length - 1), 8);
    }),
  );
});

test('law: for two groups it is z² of Mann and Whitney', () => {
  fc.assert(
    fc.property(someRatings, someRatings, (first, second) => {
      const [{ h, pValue }, { z, pValue: other }] = [kruskalWallis([first, second]), mannWhitney(first, second)];
      expect(h === null).toBe(z === null);
      if (h === null || z === null) return;
      expect(h).toBeCloseTo(z * z, 10);
      expect(pValue).toBeCloseTo(other as number, 8);
    }),
  );
});

test('law: the order of the groups does not matter, nor do groups without values', () => {
  fc.assert(
    fc.property(fc.array(someRatings, { minLength: 2, maxLength: 5 }), (groups) => {
      const here = kruskalWallis(groups);
      const there = kruskalWallis([[], ...[...groups].reverse(), [[4, 0]]]);
      expect(there.degreesOfFreedom).toBe(here.degreesOfFreedom);
      if (here.h !== null) expect(there.h).toBeCloseTo(here.h, 10);
    }),
  );
});

test('equal values have no statistic, fewer than two groups no degrees of freedom', () => {
  const none = { h: null, degreesOfFreedom: null, pValue: null };
  expect(kruskalWallis([[[5, 2]], [[5, 2]]])).toEqual({ h: null, degreesOfFreedom: 1, pValue: null });
  expect([kruskalWallis([]), kruskalWallis([once([1, 2])]), kruskalWallis([once([1, 2]), []])]).toEqual([
    none,
    none,
    none,
  ]);
  for (const [values, error] of wrongValues) {
    expect(() => kruskalWallis([[[1, 1]], values])).toThrow(expect.objectContaining(error));
  }
});

test('two thousand million answers keep their digits: as much as z² of Mann and Whitney, and twice the answers twice as much', () => {
  const groups = (times: number): Counted[] => [
    [
      [4, 3 * times],
      [5, 5 * times],
    ],
    [
      [4, 3.001 * times],
      [5, 4.999 * times],
    ],
  ];
  const [once, twice] = [kruskalWallis(groups(1e8)).h as number, kruskalWallis(groups(2e8)).h as number];
  expect(twice / once).toBeCloseTo(2, 7);
});

test('weights that are one answer or less together leave nothing to test', () => {
  for (const weight of [0.3, 0.5]) {
    const groups: Counted[] = [[[4, weight]], [[5, weight]]];
    expect(kruskalWallis(groups)).toEqual({ h: null, degreesOfFreedom: 1, pValue: null });
  }
});
