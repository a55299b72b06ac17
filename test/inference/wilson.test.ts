import { criticalValue, wilson } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closedLaws, coverage, shareLaws, shares } from './shareLaws.ts';

shareLaws(wilson);
closedLaws(wilson);

test('law: put back into the score test, each limit is just z away', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99 }), fc.constantFrom(0.8, 0.95, 0.99), (x, level) => {
      const { low, high } = wilson(x, 100, level);
      for (const limit of [low, high] as number[]) {
        expect(Math.abs(x / 100 - limit) / Math.sqrt((limit * (1 - limit)) / 100)).toBeCloseTo(criticalValue(level), 9);
      }
    }),
  );
});

test('the ends are closed: exactly 0 and exactly 1', () => {
  expect([wilson(0, 7, 0.95).low, wilson(7, 7, 0.95).high]).toEqual([0, 1]);
});

test('its coverage at 5, 10 and 20 answers goes down to 0.837, 0.860 and 0.905, by exact enumeration', () => {
  const least = [5, 10, 20].map((n) => Math.min(...shares.map((share) => coverage(wilson, n, share))));
  expect(least.map((share) => share.toFixed(3))).toEqual(['0.837', '0.860', '0.905']);
});
