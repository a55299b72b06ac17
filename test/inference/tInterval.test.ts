import { moments, tInterval, tTest } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test("Student's own data on sleep (1908), the second drug less the first: 0.70 to 2.46 hours", () => {
  const gains = [1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4].map((gain): [number, number] => [gain, 1]);
  const { low, high } = tInterval(gains, 0.95) as { low: number; high: number };
  expect([low.toFixed(4), high.toFixed(4)]).toEqual(['0.7001', '2.4599']);
});

test('it has no width where all are equal, and none at all for one value', () => {
  expect(tInterval([[7, 5]], 0.95)).toEqual({ low: 7, high: 7 });
  expect(tInterval([[7, 1]], 0.95)).toEqual({ low: null, high: null });
});

test('law: it is around the mean, as far to each side, and turns with the sign of the values', () => {
  const values = fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 5 })), { minLength: 2 });
  fc.assert(
    fc.property(values, fc.constantFrom(0.8, 0.95, 0.99), (some, level) => {
      const { low, high } = tInterval(some, level) as { low: number; high: number };
      expect((low + high) / 2).toBeCloseTo(moments(some).mean as number, 11);
      const turned = tInterval(
        some.map(([value, times]) => [-value, times]),
        level,
      );
      expect(turned.low).toBeCloseTo(0 - high, 11);
    }),
  );
});

test('law: the t test of the distance from a limit has the p-value 1 − level', () => {
  const values = fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 5 })), { minLength: 2 });
  fc.assert(
    fc.property(values, fc.constantFrom(0.8, 0.95, 0.99), (some, level) => {
      const { low } = tInterval(some, level) as { low: number };
      const { pValue } = tTest(some.map(([value, times]) => [value - low, times]));
      if (moments(some).variance !== 0) expect(pValue).toBeCloseTo(1 - level, 9);
    }),
  );
});
