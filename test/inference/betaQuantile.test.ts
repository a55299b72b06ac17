import { betaCdf, betaQuantile } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test('law: closed forms where one shape is 1', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.0001, max: 0.9999, noNaN: true }),
      fc.double({ min: 0.2, max: 200, noNaN: true }),
      (p, a) => {
        expect(betaQuantile(p, a, 1) / p ** (1 / a)).toBeCloseTo(1, 11);
        expect(betaQuantile(p, 1, a) / -Math.expm1(Math.log1p(-p) / a)).toBeCloseTo(1, 11);
      },
    ),
  );
});

test('law: back and forth, where the point is not so near 1 that it has no digits left', () => {
  const shape = fc.double({ min: 0.5, max: 1e4, noNaN: true });
  fc.assert(
    fc.property(fc.double({ min: -20, max: -0.001, noNaN: true }), shape, shape, (log, a, b) => {
      const p = Math.exp(log);
      const x = betaQuantile(p, a, b);
      if (x > 0.999) return;
      expect(Math.abs(betaCdf(x, a, b) / p - 1)).toBeLessThan(1e-11);
    }),
  );
});

test('law: a larger probability lies further right', () => {
  const shape = fc.double({ min: 0.5, max: 1e4, noNaN: true });
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 0.9, noNaN: true }), shape, shape, (p, a, b) => {
      expect(betaQuantile(p, a, b)).toBeLessThanOrEqual(betaQuantile(p * 1.001, a, b));
    }),
  );
});

test('0 and 1 are the ends; 1e-300 has a quantile: p^(1 / a), and for 2 and 3 by its leading term √(p / 6)', () => {
  expect([betaQuantile(0, 2, 3), betaQuantile(1, 2, 3)]).toEqual([0, 1]);
  expect(betaQuantile(1e-300, 4, 1) / 1e-75).toBeCloseTo(1, 12);
  expect(betaQuantile(1e-300, 1, 5) / 2e-301).toBeCloseTo(1, 12);
  expect(betaQuantile(1e-300, 2, 3) / (1e-150 / Math.sqrt(6))).toBeCloseTo(1, 12);
});

test('a thousand million answers: half of them (mpmath, 60 digits)', () => {
  expect(betaQuantile(0.025, 5e8, 5e8)).toBeCloseTo(0.4999690102484068, 12);
});

test('published: Jeffreys limits of 2 in 9 and 10 in 100, and a far tail (mpmath, 60 digits)', () => {
  expect(betaQuantile(0.025, 2.5, 7.5)).toBeCloseTo(0.049301922976594025, 14);
  expect(betaQuantile(0.025, 10.5, 90.5)).toBeCloseTo(0.052584675290668841, 14);
  expect(betaQuantile(1e-10, 3, 8) / 9.4119104149813253e-5).toBeCloseTo(1, 12);
});

test('what is refused is named: the first shape or the second', () => {
  expect(() => betaQuantile(0.5, 0, 1)).toThrow('a first shape');
  expect(() => betaQuantile(0.5, 1, 0)).toThrow('a second shape');
});
