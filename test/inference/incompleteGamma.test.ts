import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gammaDensityPart, incompleteGamma } from '../../src/inference/incompleteGamma.ts';

test('law: for whole shapes the upper part is a sum of Poisson terms', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 80, noNaN: true }), fc.integer({ min: 1, max: 40 }), (x, shape) => {
      let [term, sum] = [Math.exp(-x), 0];
      for (let k = 0; k < shape; k++) {
        sum += term;
        term *= x / (k + 1);
      }
      const { lower, upper } = incompleteGamma(x, shape);
      expect(Math.abs(upper - sum)).toBeLessThanOrEqual(1e-12 * sum + 1e-15);
      expect(lower + upper).toBeCloseTo(1, 15);
    }),
  );
});

test('shape 1 is exponential, and its density part is x e^−x', () => {
  for (const x of [1e-9, 0.3, 2, 30]) {
    expect(incompleteGamma(x, 1).upper / Math.exp(-x)).toBeCloseTo(1, 13);
    expect(gammaDensityPart(x, 1) / (x * Math.exp(-x))).toBeCloseTo(1, 13);
  }
});

test('series and fraction meet where one takes over from the other', () => {
  for (const shape of [0.3, 5, 500, 1e6]) {
    const [below, above] = [incompleteGamma(shape + 1 - 1e-9, shape), incompleteGamma(shape + 1 + 1e-9, shape)];
    expect(below.lower).toBeCloseTo(above.lower, 8);
  }
});

test('the ends', () => {
  expect(incompleteGamma(0, 2)).toEqual({ lower: 0, upper: 1 });
  expect(incompleteGamma(Infinity, 2)).toEqual({ lower: 1, upper: 0 });
});
