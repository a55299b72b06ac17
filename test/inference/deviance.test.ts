import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deviance } from '../../src/inference/deviance.ts';

const positive = fc.double({ min: 0.01, max: 1e6, noNaN: true });

test('law: it is the plain formula where that keeps its digits', () => {
  fc.assert(
    fc.property(positive, positive, (observed, expected) => {
      const plain = observed * Math.log(observed / expected) + expected - observed;
      expect(Math.abs(deviance(observed, expected) - plain)).toBeLessThanOrEqual(1e-9 * Math.max(observed, expected));
    }),
  );
});

test('where both are close it is half the squared difference over the expected, which the plain formula loses', () => {
  expect(deviance(1e12 + 1, 1e12) / 5e-13).toBeCloseTo(1, 11);
  expect(deviance(7, 7)).toBe(0);
});

test('nonsense does not hang', () => {
  expect(deviance(NaN, 1)).toBeNaN();
});
