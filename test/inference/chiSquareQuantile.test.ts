import { chiSquareCdf, chiSquareQuantile, normalQuantile } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const probability = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });

test('law: closed forms at one and two degrees of freedom', () => {
  fc.assert(
    fc.property(probability, (p) => {
      expect(chiSquareQuantile(p, 2)).toBeCloseTo(-2 * Math.log1p(-p), 8);
      expect(chiSquareQuantile(p, 1)).toBeCloseTo(normalQuantile((1 + p) / 2) ** 2, 8);
    }),
  );
});

test('law: back and forth', () => {
  fc.assert(
    fc.property(probability, fc.double({ min: 0.3, max: 2000, noNaN: true }), (p, df) => {
      expect(chiSquareCdf(chiSquareQuantile(p, df), df) / p).toBeCloseTo(1, 8);
    }),
  );
});

test('what is refused is named', () => {
  expect(() => chiSquareQuantile(0.5, 0)).toThrow('degrees of freedom');
});
