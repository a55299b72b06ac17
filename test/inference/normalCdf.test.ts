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

test('published: from -37 to 5 (mpmath, 60 digits)', () => {
  for (const [x, share] of [
    [-37, 5.7255712225245768e-300],
    [-20, 2.7536241186062337e-89],
    [-8, 6.2209605742717841e-16],
    [-4.5, 3.3976731247300604e-6],
    [-2.5, 0.0062096653257761352],
    [-1, 0.15865525393145705],
    [-0.1, 0.46017216272297102],
    [0.5, 0.6914624612740131],
    [1.5, 0.93319279873114193],
    [2.5, 0.99379033467422386],
    [5, 0.99999971334842812],
  ] as const) {
    expect(Math.abs(normalCdf(x) / share - 1)).toBeLessThan(1e-12);
  }
});
