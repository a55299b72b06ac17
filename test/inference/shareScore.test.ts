import { criticalValue, type ShareCounts } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareScore } from '../../src/inference/shareScore.ts';
import { shareOf, someShare } from './shareDifferenceLaws.ts';

const term = (count: number, share: number): number => (count === 0 ? 0 : count * Math.log(share));

/** The score test at a difference, its shares by plain maximisation of the likelihood. */
function scoreTest(before: ShareCounts, after: ShareCounts, d: number, factor: number): number {
  const likelihood = (first: number): number =>
    term(before.successes, first) +
    term(before.n - before.successes, 1 - first) +
    term(after.successes, first + d) +
    term(after.n - after.successes, 1 - first - d);
  let [from, to] = [Math.max(0, -d), Math.min(1, 1 - d)];
  for (let step = 0; step < 300; step++) {
    const [left, right] = [from + (to - from) / 3, to - (to - from) / 3];
    if (likelihood(left) < likelihood(right)) from = left;
    else to = right;
  }
  const [first, second] = [from, from + d];
  const variance = (first * (1 - first)) / before.n + (second * (1 - second)) / after.n;
  return (shareOf(after) - shareOf(before) - d) / Math.sqrt(factor * variance);
}

test('law: put back into the score test, by plain maximisation, each limit is just z away', () => {
  const some = fc
    .integer({ min: 2, max: 40 })
    .chain((n) => fc.record({ successes: fc.integer({ min: 1, max: n - 1 }), n: fc.constant(n) }));
  fc.assert(
    fc.property(some, some, fc.constantFrom(0.8, 0.95), fc.constantFrom(1, 1.1), (before, after, level, factor) => {
      const { low, high } = shareScore(before, after, level, () => factor) as { low: number; high: number };
      const z = criticalValue(level);
      if (low > -0.98) expect(scoreTest(before, after, low, factor)).toBeCloseTo(z, 5);
      if (high < 0.98) expect(scoreTest(before, after, high, factor)).toBeCloseTo(-z, 5);
    }),
  );
});

test('law: the upper limit is 1 exactly when all of the second and none of the first succeeded', () => {
  fc.assert(
    fc.property(someShare, someShare, (before, after) => {
      const { low, high } = shareScore(before, after, 0.95, () => 1);
      expect(high === 1).toBe(before.successes === 0 && after.successes === after.n);
      expect(low === -1).toBe(after.successes === 0 && before.successes === before.n);
    }),
  );
});

test('a variance that is not known leaves a difference without limits', () => {
  expect(shareScore({ successes: 1, n: 4 }, { successes: 3, n: 4 }, 0.95, () => null)).toEqual({
    estimate: 0.5,
    low: null,
    high: null,
  });
});
