import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noiseSigma } from '../../src/trend/noiseSigma.ts';
import { newNoise, someValue, someValues } from '../inference/someSeries.ts';

const noise = newNoise(5);

test('by hand: steps 1, -1, 3, -3, 8 with median 1, distances 0, 2, 2, 4, 7; mean square 16.8', () => {
  const typical = 2 / 0.674489750196082;
  const overall = Math.sqrt((1 + 1 + 9 + 9 + 64) / 5);
  expect(overall).toBeGreaterThan(typical);
  expect(noiseSigma([0, 1, 0, 3, 0, 8])).toBeCloseTo(overall / Math.SQRT2, 12);
  // Many steps alike in size, one in three none: here the median distance is the larger.
  expect(noiseSigma([0, 2, 0, 0, 2, 0, 0, 2, 0])).toBeCloseTo(2 / 0.674489750196082 / Math.SQRT2, 12);
});

test('of long noise it is the true standard deviation, with some jumps too', () => {
  const long = noise(4000).map((value) => 3 * value);
  expect(noiseSigma(long)).toBeGreaterThan(2.8);
  expect(noiseSigma(long)).toBeLessThan(3.2);
  expect(noiseSigma(long.map((value, index) => value + 20 * Math.floor(index / 1000)))).toBeLessThan(3.3);
});

test('law: shifted values leave it, stretched ones stretch it', () => {
  fc.assert(
    fc.property(someValues, someValue, fc.constantFrom(0.5, 4), (values, by, factor) => {
      expect(noiseSigma(values.map((value) => value * factor + by))).toBeCloseTo(factor * noiseSigma(values), 12);
    }),
  );
});

test('equal values, one value and none have no noise; of equal steps it is their size', () => {
  for (const values of [[], [7], [5, 5, 5]]) expect(noiseSigma(values)).toBe(0);
  expect(noiseSigma([1, 2, 3, 4])).toBeCloseTo(1 / Math.SQRT2, 14);
});
