import { miettinenNurminen, newcombe, nMinusOneTest } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  closedDifferenceLaws,
  differenceCoverage,
  level,
  shareDifferenceLaws,
  someShare,
} from './shareDifferenceLaws.ts';

shareDifferenceLaws(miettinenNurminen);
closedDifferenceLaws(miettinenNurminen);

test('published: 56 of 70 against 48 of 80 give 0.0528 to 0.3382, 9 of 10 against 3 of 10 0.1700 to 0.8406 (Newcombe 1998)', () => {
  const limits = [
    miettinenNurminen({ successes: 48, n: 80 }, { successes: 56, n: 70 }, 0.95),
    miettinenNurminen({ successes: 3, n: 10 }, { successes: 9, n: 10 }, 0.95),
  ].map(({ low, high }) => [low?.toFixed(4), high?.toFixed(4)]);
  expect(limits).toEqual([
    ['0.0528', '0.3382'],
    ['0.1700', '0.8406'],
  ]);
});

test('law: it leaves out 0 exactly when the N − 1 test is significant', () => {
  fc.assert(
    fc.property(someShare, someShare, level, (before, after, at) => {
      const { low, high } = miettinenNurminen(before, after, at) as { low: number; high: number };
      const { pValue } = nMinusOneTest(before, after);
      if (pValue !== null && Math.abs(pValue - (1 - at)) < 1e-9) return;
      expect(low > 0 || high < 0).toBe(pValue !== null && pValue < 1 - at);
    }),
  );
});

test('large samples keep their digits (mpmath, 50 digits)', () => {
  const { low, high } = miettinenNurminen({ successes: 10, n: 2e9 }, { successes: 3, n: 1e9 }, 0.9);
  expect((low as number) / -5.892893085113517e-9).toBeCloseTo(1, 12);
  expect((high as number) / 2.8586564369952565e-9).toBeCloseTo(1, 12);
});

test('one answer in all, by weights, has a difference and no limits', () => {
  expect(miettinenNurminen({ successes: 0, n: 0.5 }, { successes: 0.5, n: 0.5 }, 0.95)).toEqual({
    estimate: 1,
    low: null,
    high: null,
  });
});

test('at 10 against 10 it covers at least 0.925 and 0.958 on average, Newcombe 0.909 and 0.952, by exact enumeration', () => {
  const figures = [miettinenNurminen, newcombe].map((method) => differenceCoverage(method, 10, 10));
  expect(figures.map(({ least, mean }) => [least.toFixed(3), mean.toFixed(3)])).toEqual([
    ['0.925', '0.958'],
    ['0.909', '0.952'],
  ]);
});
