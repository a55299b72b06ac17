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

test('law: back and forth', () => {
  const shape = fc.double({ min: 0.5, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), shape, shape, (p, a, b) => {
      expect(betaCdf(betaQuantile(p, a, b), a, b)).toBeCloseTo(p, 7);
    }),
    { numRuns: 100 },
  );
});

test('a thousand million answers: half of them (mpmath, 60 digits)', () => {
  expect(betaQuantile(0.025, 5e8, 5e8)).toBeCloseTo(0.4999690102484068, 12);
});
