import { meanSequence, moments, sequenceCriticalValue, tInterval } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const tuning = { tightestAt: 500 };

test('law: mean ∓ as many standard errors, wider than for a single look, and a higher level holds the lower one', () => {
  const values = fc.array(fc.tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 1, max: 90 })), {
    minLength: 2,
    maxLength: 8,
  });
  fc.assert(
    fc.property(values, (counted) => {
      const soFar = moments(counted);
      const { low, high } = meanSequence(soFar, 0.95, tuning) as { low: number; high: number };
      const half = (soFar.standardError as number) * sequenceCriticalValue(soFar.n, 0.95, tuning);
      expect(low).toBeCloseTo((soFar.mean as number) - half, 10);
      expect(high).toBeCloseTo((soFar.mean as number) + half, 10);
      const wide = meanSequence(soFar, 0.99, tuning);
      expect(wide.low).toBeLessThanOrEqual(low);
      if (soFar.n >= 30) expect(low).toBeLessThanOrEqual(tInterval(counted, 0.95).low as number);
    }),
  );
});

test('nothing and a single value have no limits; equal values have none but the mean', () => {
  const none = { low: null, high: null };
  expect(meanSequence(moments([]), 0.95, tuning)).toEqual(none);
  expect(meanSequence(moments([[5, 1]]), 0.95, tuning)).toEqual(none);
  expect(meanSequence({ n: 0, mean: 0, standardDeviation: 1 }, 0.95, tuning)).toEqual(none);
  expect(meanSequence({ n: 9, mean: null, standardDeviation: 1 }, 0.95, tuning)).toEqual(none);
  expect(meanSequence(moments([[5, 40]]), 0.95, tuning)).toEqual({ low: 5, high: 5 });
});

test('a wrong level and a wrong tuning are refused', () => {
  expect(() => meanSequence(moments([]), 95, tuning)).toThrow(expect.objectContaining({ code: 'level' }));
  expect(() => meanSequence(moments([[5, 40]]), 0.95, { tightestAt: -1 })).toThrow(RangeError);
});
