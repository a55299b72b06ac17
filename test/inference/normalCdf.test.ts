import { normalCdf, normalSurvival } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test('law: it is the survival function mirrored', () => {
  fc.assert(
    fc.property(fc.double({ min: -38, max: 38, noNaN: true }), (x) => {
      expect(normalCdf(x)).toBe(normalSurvival(-x));
    }),
  );
});

test('the shares within one, two and three standard deviations (68, 95, 99.7)', () => {
  const within = (x: number): number => normalCdf(x) - normalCdf(-x);
  expect([1, 2, 3].map((x) => within(x).toFixed(6))).toEqual(['0.682689', '0.954500', '0.997300']);
});
