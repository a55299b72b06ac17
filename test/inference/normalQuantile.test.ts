import { normalCdf, normalQuantile, normalSurvival } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test('published: 0.975, 1e-10 and 1e-300 (mpmath, 60 digits)', () => {
  expect(normalQuantile(0.975)).toBeCloseTo(1.9599639845400538, 14);
  expect(normalQuantile(1e-10)).toBeCloseTo(-6.361340902404057, 12);
  expect(normalQuantile(1e-300)).toBeCloseTo(-37.0470962993612, 11);
});

test('the ends are infinite, the middle is 0 and not minus 0', () => {
  expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]);
  expect(Object.is(normalQuantile(0.5), 0)).toBe(true);
});

test('the smallest probability a number can hold has a quantile', () => {
  expect(normalSurvival(-normalQuantile(2 ** -1022)) / 2 ** -1022).toBeCloseTo(1, 9);
  expect(normalQuantile(Number.MIN_VALUE)).toBeGreaterThan(-39);
});

test('law: back and forth, in the middle and in the tail', () => {
  fc.assert(
    fc.property(fc.double({ min: -37, max: 5, noNaN: true }), (x) => {
      expect(normalQuantile(normalCdf(x))).toBeCloseTo(x, x < 2 ? 11 : 7);
    }),
  );
  fc.assert(
    fc.property(fc.double({ min: -690, max: -1e-9, noNaN: true }), (log) => {
      expect(Math.abs(normalCdf(normalQuantile(Math.exp(log))) / Math.exp(log) - 1)).toBeLessThan(1e-11);
    }),
  );
});

test('law: mirrored, and rising also where one equation takes over from the other', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 30 - 1 }), fc.double({ min: 1e-300, max: 0.5, noNaN: true }), (k, p) => {
      // Of a whole number of 2⁻³⁰, one minus it is exact too.
      expect(normalQuantile(k / 2 ** 30)).toBe(0 - normalQuantile(1 - k / 2 ** 30));
      expect(normalQuantile(p)).toBeLessThan(normalQuantile(p * 1.0001));
    }),
  );
  for (const p of [0.0229, 0.023, 0.0231]) expect(normalCdf(normalQuantile(p)) / p).toBeCloseTo(1, 12);
});
