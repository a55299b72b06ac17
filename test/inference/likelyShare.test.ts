import type { ShareCounts } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { likelyShare } from '../../src/inference/likelyShare.ts';
import { shareOf, someShare } from './shareDifferenceLaws.ts';

const term = (count: number, share: number): number => (count === 0 ? 0 : count * Math.log(share));
const likelihood = ({ successes, n }: ShareCounts, share: number): number =>
  term(successes, share) + term(n - successes, 1 - share);

test('law: no share nearby is more likely, the other one being that far apart', () => {
  fc.assert(
    fc.property(someShare, someShare, fc.double({ min: 0, max: 0.99, noNaN: true }), (lower, upper, apart) => {
      const found = likelyShare(lower, upper, apart);
      const both = (share: number): number => likelihood(lower, share) + likelihood(upper, Math.min(1, share + apart));
      expect(found).toBeGreaterThanOrEqual(0);
      expect(found).toBeLessThanOrEqual(1 - apart);
      for (const step of [1e-3, 1e-5]) {
        if (found > step) expect(both(found - step)).toBeLessThanOrEqual(both(found) + 1e-9);
        if (found < 1 - apart - step) expect(both(found + step)).toBeLessThanOrEqual(both(found) + 1e-9);
      }
    }),
  );
});

test('law: at the difference seen it is the share seen', () => {
  fc.assert(
    fc.property(someShare, someShare, (one, other) => {
      const [lower, upper] = shareOf(one) < shareOf(other) ? [one, other] : [other, one];
      expect(likelyShare(lower, upper, shareOf(upper) - shareOf(lower))).toBeCloseTo(shareOf(lower), 12);
    }),
  );
});

test('where nobody succeeded it is 0, where everybody did all that is left', () => {
  expect(likelyShare({ successes: 0, n: 5 }, { successes: 0, n: 9 }, 0.25)).toBe(0);
  expect(likelyShare({ successes: 5, n: 5 }, { successes: 9, n: 9 }, 0.25)).toBe(0.75);
});

test('one of a thousand million keeps its digits', () => {
  expect(likelyShare({ successes: 1, n: 1e9 }, { successes: 1, n: 1e9 }, 0) * 1e9).toBeCloseTo(1, 9);
});
