import { newcombe, wilson } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closedDifferenceLaws, level, shareDifferenceLaws, shareOf, someShare } from './shareDifferenceLaws.ts';

shareDifferenceLaws(newcombe);
closedDifferenceLaws(newcombe);

test('published: 56 of 70 against 48 of 80 give 0.0524 to 0.3339, 9 of 10 against 3 of 10 0.1705 to 0.8090 (Newcombe 1998)', () => {
  const limits = [
    newcombe({ successes: 48, n: 80 }, { successes: 56, n: 70 }, 0.95),
    newcombe({ successes: 3, n: 10 }, { successes: 9, n: 10 }, 0.95),
  ].map(({ low, high }) => [low?.toFixed(4), high?.toFixed(4)]);
  expect(limits).toEqual([
    ['0.0524', '0.3339'],
    ['0.1705', '0.8090'],
  ]);
});

test('law: the squares of the distances add up', () => {
  fc.assert(
    fc.property(someShare, someShare, level, (before, after, at) => {
      const { low, high } = newcombe(before, after, at) as { low: number; high: number };
      const one = wilson(before.successes, before.n, at) as { low: number; high: number };
      const two = wilson(after.successes, after.n, at) as { low: number; high: number };
      const [p1, p2] = [shareOf(before), shareOf(after)];
      expect(low).toBeCloseTo(p2 - p1 - Math.hypot(p2 - two.low, one.high - p1), 12);
      expect(high).toBeCloseTo(p2 - p1 + Math.hypot(two.high - p2, p1 - one.low), 12);
    }),
  );
});
