import { mee, miettinenNurminen, pooledZTest, wilson } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closedDifferenceLaws, level, shareDifferenceLaws, someShare } from './shareDifferenceLaws.ts';

shareDifferenceLaws(mee);
closedDifferenceLaws(mee);

test('published: 56 of 70 against 48 of 80 give 0.0533 to 0.3377, 9 of 10 against 3 of 10 0.1821 to 0.8370 (Newcombe 1998)', () => {
  const limits = [
    mee({ successes: 48, n: 80 }, { successes: 56, n: 70 }, 0.95),
    mee({ successes: 3, n: 10 }, { successes: 9, n: 10 }, 0.95),
  ].map(({ low, high }) => [low?.toFixed(4), high?.toFixed(4)]);
  expect(limits).toEqual([
    ['0.0533', '0.3377'],
    ['0.1821', '0.8370'],
  ]);
});

test('law: it leaves out 0 exactly when the pooled z test is significant', () => {
  fc.assert(
    fc.property(someShare, someShare, level, (before, after, at) => {
      const { low, high } = mee(before, after, at) as { low: number; high: number };
      const { pValue } = pooledZTest(before, after);
      if (pValue !== null && Math.abs(pValue - (1 - at)) < 1e-9) return;
      expect(low > 0 || high < 0).toBe(pValue !== null && pValue < 1 - at);
    }),
  );
});

test('law: it lies inside the interval of Miettinen and Nurminen', () => {
  fc.assert(
    fc.property(someShare, someShare, (before, after) => {
      const [inner, outer] = [mee(before, after, 0.95), miettinenNurminen(before, after, 0.95)];
      expect(inner.low).toBeGreaterThanOrEqual(outer.low as number);
      expect(inner.high).toBeLessThanOrEqual(outer.high as number);
    }),
  );
});

test('when nobody succeeded, the limits are the Wilson limits of either group', () => {
  const { low, high } = mee({ successes: 0, n: 20 }, { successes: 0, n: 10 }, 0.95);
  expect(low).toBeCloseTo(-(wilson(0, 20, 0.95).high as number), 13);
  expect(high).toBeCloseTo(wilson(0, 10, 0.95).high as number, 13);
});

test('a difference of nothing is 0 and not -0, though nobody was counted as -0', () => {
  expect(mee({ successes: 0, n: 9 }, { successes: -0, n: 9 }, 0.95).estimate).toBe(0);
});
