import { chiSquareCdf, chiSquareSurvival, normalSurvival } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const x = fc.double({ min: 0, max: 200, noNaN: true });

test('law: one degree of freedom is the square of a normal value, two are exponential', () => {
  fc.assert(
    fc.property(x, (at) => {
      expect(chiSquareSurvival(at, 1) / (2 * normalSurvival(Math.sqrt(at)))).toBeCloseTo(1, 10);
      expect(chiSquareSurvival(at, 2) / Math.exp(-at / 2)).toBeCloseTo(1, 12);
    }),
  );
});

test('law: with the distribution function it makes 1', () => {
  fc.assert(
    fc.property(x, fc.double({ min: 0.1, max: 300, noNaN: true }), (at, df) => {
      expect(chiSquareSurvival(at, df) + chiSquareCdf(at, df)).toBeCloseTo(1, 14);
    }),
  );
});

test('a negative value and no degrees of freedom are refused', () => {
  expect(() => chiSquareSurvival(-1, 3)).toThrow(RangeError);
  expect(() => chiSquareSurvival(1, 0)).toThrow(RangeError);
});
