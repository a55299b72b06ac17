import { betaCdf, jeffreys } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closedLaws, coverage, shareLaws, shares } from './shareLaws.ts';

shareLaws((x, n, level) => jeffreys(x, n, level));
closedLaws((x, n, level) => jeffreys(x, n, level));

test('law: equal tails of Beta(x + 1/2, n − x + 1/2) lie beyond the limits', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40 }), (x) => {
      const { low, high } = jeffreys(x, 40, 0.9, { ends: 'equalTailed' });
      expect(betaCdf(low as number, x + 0.5, 40.5 - x)).toBeCloseTo(0.05, 11);
      expect(betaCdf(high as number, x + 0.5, 40.5 - x)).toBeCloseTo(0.95, 11);
    }),
  );
});

test('the ends are closed unless equal tails are asked for', () => {
  expect([jeffreys(0, 9, 0.95).low, jeffreys(9, 9, 0.95).high]).toEqual([0, 1]);
  expect(jeffreys(0, 9, 0.95, { ends: 'equalTailed' }).low).toBeGreaterThan(0);
  expect(jeffreys(9, 9, 0.95, { ends: 'equalTailed' }).high).toBeLessThan(1);
});

test('options that are none are refused', () => {
  expect(() => jeffreys(0, 9, 0.95, { ends: 'open' as never })).toThrow(
    expect.objectContaining({ name: 'RangeError', code: 'ends' }),
  );
  expect(() => jeffreys(0, 9, 0.95, 'closed' as never)).toThrow(
    expect.objectContaining({ name: 'TypeError', code: 'options' }),
  );
});

test('its coverage at 5 and 20 answers goes down to 0.900 and 0.896, by exact enumeration', () => {
  const least = [5, 20].map((n) => Math.min(...shares.map((share) => coverage(jeffreys, n, share))));
  expect(least.map((share) => share.toFixed(3))).toEqual(['0.900', '0.896']);
});
