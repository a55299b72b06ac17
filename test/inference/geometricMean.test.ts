import fc from 'fast-check';
import { expect, test } from 'vitest';
import { geometricMean } from '../../src/inference/geometricMean.ts';

test('2, 8, 4, 16 and 1 are the powers 1, 3, 2, 4 and 0 of two: mean 2^2, spread 2^√2.5', () => {
  const { mean, low, high, standardDeviation } = geometricMean([[2, 1], [8, 1], [4, 1], [16, 1], [1, 1]], 0.95); // prettier-ignore
  expect(mean).toBeCloseTo(4, 12);
  expect(standardDeviation).toBeCloseTo(2 ** Math.sqrt(2.5), 12);
  // t(0.975, 4 degrees of freedom) = 2.776445105, √(2.5 / 5) = √0.5
  expect(low).toBeCloseTo(2 ** (2 - 2.776445105 * Math.SQRT1_2), 8);
  expect(high).toBeCloseTo(2 ** (2 + 2.776445105 * Math.SQRT1_2), 8);
});

test('one value is its own mean and has no limits', () => {
  const { mean, ...others } = geometricMean([[5, 1]], 0.95);
  expect(mean).toBeCloseTo(5, 12);
  expect(others).toEqual({ low: null, high: null, standardDeviation: null });
});

test('with a 0 among the values the mean is 0 and has no limits; a 0 counted 0 times is none', () => {
  expect(geometricMean([[0, 1], [9, 5]], 0.95)).toEqual({ mean: 0, low: null, high: null, standardDeviation: null }); // prettier-ignore
  expect(geometricMean([[0, 0], [9, 5]], 0.95).mean).toBeCloseTo(9, 12); // prettier-ignore
});

test('without values all are null', () => {
  expect(geometricMean([], 0.95)).toEqual({ mean: null, low: null, high: null, standardDeviation: null });
});

test('a negative value or count, NaN, infinity and a level off its range throw', () => {
  for (const value of [-1, NaN, Infinity]) expect(() => geometricMean([[value, 1]], 0.95)).toThrow(RangeError);
  for (const times of [-1, NaN]) expect(() => geometricMean([[1, times]], 0.95)).toThrow(RangeError);
  expect(() => geometricMean([[0, -1]], 0.95)).toThrow(RangeError);
  expect(() => geometricMean([], 95)).toThrow(RangeError);
  expect(() => geometricMean([['1' as never, 1]], 0.95)).toThrow(TypeError);
});

test('law: another unit multiplies mean and limits, and leaves the spread', () => {
  const values = fc.array(fc.tuple(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 9 })), { minLength: 2 });
  fc.assert(
    fc.property(values, (minutes) => {
      const inMinutes = geometricMean(minutes, 0.9);
      const inMilliseconds = geometricMean(
        minutes.map(([value, times]) => [60_000 * value, times]),
        0.9,
      );
      for (const part of ['mean', 'low', 'high'] as const) {
        expect((inMilliseconds[part] as number) / (60_000 * (inMinutes[part] as number))).toBeCloseTo(1, 9);
      }
      expect(inMilliseconds.standardDeviation).toBeCloseTo(inMinutes.standardDeviation as number, 7);
    }),
  );
});

test('law: it lies between the smallest and the largest value, and not above their mean', () => {
  const values = fc.array(fc.double({ min: 1e-3, max: 1e9, noNaN: true }), { minLength: 1 });
  fc.assert(
    fc.property(values, (some) => {
      const { mean } = geometricMean(
        some.map((value) => [value, 1]),
        0.95,
      );
      expect(mean).toBeGreaterThanOrEqual(Math.min(...some) * (1 - 1e-12));
      const sum = some.reduce((total, value) => total + value, 0);
      expect(mean).toBeLessThanOrEqual((sum / some.length) * (1 + 1e-12));
    }),
  );
});
