import { agrestiCoull, wilson } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coverage, shareLaws, shares } from './shareLaws.ts';

shareLaws(agrestiCoull);

test('law: it has the middle of Wilson and is never narrower', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 50 }), (x) => {
      const [ours, score] = [agrestiCoull(x, 50, 0.95), wilson(x, 50, 0.95)] as { low: number; high: number }[];
      if (ours === undefined || score === undefined) return;
      if (x > 0 && x < 50) expect(ours.low + ours.high).toBeCloseTo(score.low + score.high, 12);
      expect(ours.high - ours.low).toBeGreaterThanOrEqual(score.high - score.low - 1e-12);
    }),
  );
});

test('it is not cut: the limits may lie outside 0 to 1', () => {
  expect(agrestiCoull(0, 3, 0.95).low).toBeLessThan(0);
  expect(agrestiCoull(3, 3, 0.95).high).toBeGreaterThan(1);
});

test('its coverage at 5 and 10 answers goes down to 0.896 and 0.928, by exact enumeration', () => {
  const least = [5, 10].map((n) => Math.min(...shares.map((share) => coverage(agrestiCoull, n, share))));
  expect(least.map((share) => share.toFixed(3))).toEqual(['0.896', '0.928']);
});
