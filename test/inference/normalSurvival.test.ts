import { normalCdf, normalSurvival } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { density, fromMiddle, millsRatio } from '../../src/inference/normalSurvival.ts';

test('published tails: 10 and 37.5 standard deviations (mpmath, 60 digits)', () => {
  expect(normalSurvival(10) / 7.619853024160525e-24).toBeCloseTo(1, 12);
  expect(normalSurvival(37.5) / 4.605353009581955e-308).toBeCloseTo(1, 11);
});

test('both ends and the middle', () => {
  expect([normalSurvival(0), normalSurvival(Infinity), normalSurvival(-Infinity)]).toEqual([0.5, 0, 1]);
  expect(normalSurvival(NaN)).toBeNaN();
});

test('the series and the continued fraction meet where one takes over from the other', () => {
  for (const x of [1.9, 2, 2.1]) expect(density(x) * millsRatio(x)).toBeCloseTo(0.5 - fromMiddle(x), 14);
});

test('law: it falls, and with the distribution function it makes 1', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -9, max: 9, noNaN: true }),
      fc.double({ min: 1e-6, max: 3, noNaN: true }),
      (x, step) => {
        expect(normalSurvival(x + step)).toBeLessThanOrEqual(normalSurvival(x));
        expect(normalSurvival(x) + normalCdf(x)).toBeCloseTo(1, 15);
      },
    ),
  );
});

test('the slope is the density, by differences', () => {
  for (const x of [-3, -0.5, 0.1, 1.99, 2.01, 4]) {
    const slope = (normalSurvival(x - 1e-4) - normalSurvival(x + 1e-4)) / 2e-4;
    expect(slope / density(x)).toBeCloseTo(1, 6);
  }
});
