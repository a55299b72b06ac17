import { fisherTest, nMinusOneTest } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { someShare } from './shareDifferenceLaws.ts';

const choose = (n: number, k: number): bigint => {
  let ways = 1n;
  for (let step = 1; step <= k; step++) ways = (ways * BigInt(n - k + step)) / BigInt(step);
  return ways;
};

test('law: every split as unlikely as the one seen, counted in whole numbers', () => {
  const group = fc.integer({ min: 1, max: 40 }).chain((n) => fc.record({ successes: fc.nat(n), n: fc.constant(n) }));
  fc.assert(
    fc.property(group, group, (before, after) => {
      const successes = before.successes + after.successes;
      const ways = (k: number): bigint => choose(before.n, k) * choose(after.n, successes - k);
      let [rarer, all] = [0n, 0n];
      for (let k = Math.max(0, successes - after.n); k <= Math.min(before.n, successes); k++) {
        if (ways(k) <= ways(before.successes)) rarer += ways(k);
        all += ways(k);
      }
      expect((fisherTest(before, after) as number) / (Number(rarer) / Number(all))).toBeCloseTo(1, 11);
    }),
  );
});

test('published: the lady tasting tea, 3 of 4 against 1 of 4: 0.4857, all right 0.0286 (Fisher 1935)', () => {
  expect(fisherTest({ successes: 1, n: 4 }, { successes: 3, n: 4 })?.toFixed(4)).toBe('0.4857');
  expect(fisherTest({ successes: 0, n: 4 }, { successes: 4, n: 4 })?.toFixed(4)).toBe('0.0286');
});

test('law: turned around, or failures for successes, it stays', () => {
  fc.assert(
    fc.property(someShare, someShare, (before, after) => {
      const p = fisherTest(before, after) as number;
      const failures = ({ successes, n }: typeof before): typeof before => ({ successes: n - successes, n });
      expect(p >= 0 && p <= 1).toBe(true);
      if (p < 1e-290) return;
      expect((fisherTest(after, before) as number) / p).toBeCloseTo(1, 9);
      expect((fisherTest(failures(before), failures(after)) as number) / p).toBeCloseTo(1, 9);
    }),
  );
});

test('hundreds of millions: it agrees with the N − 1 test, far out in the tail too', () => {
  const before = { successes: 500_000_000, n: 1_000_000_000 };
  for (const more of [30_000, 150_000]) {
    const after = { successes: 500_000_000 + more, n: 1_000_000_000 };
    const [exact, near] = [fisherTest(before, after) as number, nMinusOneTest(before, after).pValue as number];
    expect(exact / near).toBeCloseTo(1, 3);
  }
});

test('all or none leave a p-value of 1, nobody null', () => {
  expect(fisherTest({ successes: 0, n: 9 }, { successes: 0, n: 7 })).toBe(1);
  expect(fisherTest({ successes: 9, n: 9 }, { successes: 7, n: 7 })).toBe(1);
  expect(fisherTest({ successes: 0, n: 0 }, { successes: 3, n: 7 })).toBeNull();
  expect(fisherTest({ successes: 2, n: 7 }, { successes: 0, n: 0 })).toBeNull();
});

test('parts of an answer and too many successes are refused', () => {
  const some = { successes: 3, n: 7 };
  const error = (name: string): Error => expect.objectContaining({ name, code: 'count' }) as Error;
  expect(() => fisherTest({ successes: 0.5, n: 7 }, some)).toThrow(error('RangeError'));
  expect(() => fisherTest(some, { successes: 1, n: 7.5 })).toThrow(error('RangeError'));
  expect(() => fisherTest(some, { successes: 8, n: 7 })).toThrow(error('RangeError'));
  expect(() => fisherTest(some, { successes: '3' as never, n: 7 })).toThrow(error('TypeError'));
});
