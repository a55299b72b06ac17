import { kaplanMeier, restrictedMean } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leukaemia } from './leukaemia.ts';

test('without anybody censored it is the mean of the times, each cut at the horizon', () => {
  const times = fc.uniqueArray(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(times, fc.double({ min: 0, max: 1, noNaN: true }), (unordered, share) => {
      const time = [...unordered].sort((a, b) => a - b);
      const horizon = share * (time.at(-1) as number);
      const curve = kaplanMeier({ time, events: time.map(() => 1), censored: time.map(() => 0) });
      const plain = time.reduce((sum, at) => sum + Math.min(at, horizon), 0) / time.length;
      const { mean, standardError } = restrictedMean(curve, horizon, 0.95);
      expect(mean).toBeCloseTo(plain, 10);
      const squares = time.reduce((sum, at) => sum + (Math.min(at, horizon) - plain) ** 2, 0);
      expect(standardError).toBeCloseTo(Math.sqrt(squares) / time.length, 10);
    }),
  );
});

test('it is defined where the median is not reached, and grows with the horizon', () => {
  const curve = kaplanMeier({ time: [2, 9], events: [1, 0], censored: [0, 4] });
  expect(restrictedMean(curve, 9, 0.95).mean).toBeCloseTo(2 + 0.8 * 7, 12);
  expect(restrictedMean(curve, 1, 0.95)).toMatchObject({ mean: 1, standardError: 0, low: 1, high: 1 });
});

test('events at one time count as many: by hand, 2 of 4 at 1, 1 of 2 at 3', () => {
  const curve = kaplanMeier({ time: [1, 3], events: [2, 1], censored: [0, 1] });
  // The area after 1 is 2 times a half; its variance 1 times 2 / (4 times 2).
  expect(restrictedMean(curve, 3, 0.95)).toMatchObject({ mean: 2, standardError: 0.5 });
});

test('beyond what was seen it is not known; of nobody nothing is', () => {
  expect(restrictedMean(kaplanMeier(leukaemia), 36, 0.95).mean).toBeNull();
  expect(restrictedMean(kaplanMeier({ time: [], events: [], censored: [] }), 0, 0.95).mean).toBeNull();
});

test('limits are cut at 0 and at the horizon; a negative horizon is refused', () => {
  const { low, high } = restrictedMean(kaplanMeier({ time: [1, 9], events: [1, 1], censored: [0, 0] }), 9, 0.999);
  expect([low, high]).toEqual([0, 9]);
  expect(() => restrictedMean(kaplanMeier(leukaemia), -1, 0.95)).toThrow(RangeError);
  expect(() => restrictedMean(kaplanMeier(leukaemia), '9' as never, 0.95)).toThrow(TypeError);
});
