import { nMinusOneTest, normalSurvival, pooledZTest } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { someShare } from './shareDifferenceLaws.ts';

test('law: z is that of the pooled test times √((N − 1) / N)', () => {
  fc.assert(
    fc.property(someShare, someShare, (before, after) => {
      const [ours, plain] = [nMinusOneTest(before, after), pooledZTest(before, after)];
      expect(ours.z === null).toBe(plain.z === null);
      if (ours.z === null || plain.z === null) return;
      const n = before.n + after.n;
      expect(ours.z).toBeCloseTo(plain.z * Math.sqrt((n - 1) / n), 10);
      expect(ours.pValue).toBeCloseTo(2 * normalSurvival(Math.abs(ours.z)), 12);
    }),
  );
});

test('one answer in all, by weights, leaves nothing to test', () => {
  expect(nMinusOneTest({ successes: 0, n: 0.5 }, { successes: 0.5, n: 0.5 })).toEqual({ z: null, pValue: null });
  expect(nMinusOneTest({ successes: 0, n: 0.2 }, { successes: 0.5, n: 0.5 })).toEqual({ z: null, pValue: null });
});
