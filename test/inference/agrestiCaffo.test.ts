import { agrestiCaffo, criticalValue } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { level, shareDifferenceLaws, someShare } from './shareDifferenceLaws.ts';

shareDifferenceLaws(agrestiCaffo);

test('law: the textbook formula after one success and one failure more in each group', () => {
  fc.assert(
    fc.property(someShare, someShare, level, (before, after, at) => {
      const { low, high } = agrestiCaffo(before, after, at);
      const [p1, p2] = [(before.successes + 1) / (before.n + 2), (after.successes + 1) / (after.n + 2)];
      const half = criticalValue(at) * Math.sqrt((p1 * (1 - p1)) / (before.n + 2) + (p2 * (1 - p2)) / (after.n + 2));
      expect(low).toBeCloseTo(p2 - p1 - half, 13);
      expect(high).toBeCloseTo(p2 - p1 + half, 13);
    }),
  );
});

test('all against none goes beyond 1: nothing is cut', () => {
  expect(agrestiCaffo({ successes: 0, n: 20 }, { successes: 10, n: 10 }, 0.95).high).toBeCloseTo(
    1.0501810045410513,
    13,
  );
});
