import { chiSquareSurvival, pooledZTest } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pooledTest } from '../../src/inference/pooledZTest.ts';
import { someShare } from './shareDifferenceLaws.ts';

test('law: z² is the chi-square of the two-by-two table, cell by cell', () => {
  fc.assert(
    fc.property(someShare, someShare, (before, after) => {
      const { z, pValue } = pooledZTest(before, after);
      const n = before.n + after.n;
      const successes = before.successes + after.successes;
      if (successes === 0 || successes === n) {
        expect([z, pValue]).toEqual([null, null]);
        return;
      }
      const chiSquare = [before, after].reduce((sum, group) => {
        const [yes, no] = [(group.n * successes) / n, (group.n * (n - successes)) / n];
        return sum + (group.successes - yes) ** 2 / yes + (group.n - group.successes - no) ** 2 / no;
      }, 0);
      expect((z as number) ** 2 / (chiSquare || 1)).toBeCloseTo(chiSquare === 0 ? 0 : 1, 7);
      expect(pValue).toBeCloseTo(chiSquareSurvival((z as number) ** 2, 1), 12);
      expect(Math.sign(z as number)).toBe(Math.sign(after.successes / after.n - before.successes / before.n));
    }),
  );
});

test('law: turned around, the sign turns and the p-value stays', () => {
  fc.assert(
    fc.property(someShare, someShare, (before, after) => {
      const [there, back] = [pooledZTest(before, after), pooledZTest(after, before)];
      expect(there.pValue).toBe(back.pValue);
      if (there.z !== null) expect(there.z).toBe(0 - (back.z as number));
    }),
  );
});

test('all, none and nobody leave nothing to test; wrong counts are refused', () => {
  const none = { z: null, pValue: null };
  expect(pooledZTest({ successes: 0, n: 9 }, { successes: 0, n: 7 })).toEqual(none);
  expect(pooledZTest({ successes: 9, n: 9 }, { successes: 7, n: 7 })).toEqual(none);
  expect(pooledZTest({ successes: 0, n: 0 }, { successes: 3, n: 7 })).toEqual(none);
  expect(pooledZTest({ successes: 3, n: 7 }, { successes: 0, n: 0 })).toEqual(none);
  expect(() => pooledZTest({ successes: 8, n: 7 }, { successes: 3, n: 7 })).toThrow(RangeError);
  expect(() => pooledZTest({ successes: 3, n: 7 }, { successes: '3' as never, n: 7 })).toThrow(TypeError);
});

test('a factor that is none leaves nothing to test', () => {
  const some = { successes: 1, n: 2 };
  for (const factor of [0, -1, Infinity, NaN]) expect(pooledTest(some, some, factor).z).toBeNull();
});
