import { kaplanMeier, survivalAt, survivalQuantile } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { survivalTime } from '../../src/inference/survivalQuantile.ts';
import { leukaemia } from './leukaemia.ts';

const curve = kaplanMeier(leukaemia);

test('published: the median remission under 6-MP is 23 weeks, and its upper limit is not reached', () => {
  expect(survivalQuantile(curve, 0.5, 0.95)).toEqual({ value: 23, low: 13, high: null });
});

test('where S is exactly 1 − p, halfway to the next event, past those only seen; or to the last time', () => {
  expect(survivalTime(kaplanMeier({ time: [1, 2, 4], events: [1, 0, 1], censored: [0, 1, 0] }), 1 / 3)).toBe(2.5);
  expect(survivalTime(kaplanMeier({ time: [1, 5, 9], events: [1, 0, 0], censored: [0, 0, 1] }), 0.5)).toBe(5);
});

test('the share 0 has ended with the first event, not with the first who left', () => {
  expect(survivalTime(kaplanMeier({ time: [1, 5, 9], events: [0, 1, 1], censored: [1, 0, 0] }), 0)).toBe(5);
});

test('what is not reached is null', () => {
  expect(survivalQuantile(curve, 0.9, 0.95)).toMatchObject({ value: null, high: null });
  expect(survivalTime(kaplanMeier({ time: [3], events: [0], censored: [2] }), 0.5)).toBeNull();
  expect(survivalTime(kaplanMeier({ time: [], events: [], censored: [] }), 0.5)).toBeNull();
});

test('law: limits stand around the time, and the curve is above the share before it and not above it at it', () => {
  const rows = fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { minLength: 1, maxLength: 15 });
  fc.assert(
    fc.property(rows, fc.double({ min: 0.05, max: 0.95, noNaN: true }), (counts, p) => {
      const seen = kaplanMeier({
        time: counts.map((_, row) => row + 1),
        events: counts.map(([ended]) => ended),
        censored: counts.map(([, left]) => left),
      });
      const { value, low, high } = survivalQuantile(seen, p, 0.9);
      if (value === null) return;
      expect(survivalAt(seen, value, 0.9).survival).toBeLessThanOrEqual(1 - p + 1.5e-8);
      const before = Math.ceil(value) - 1;
      if (Number.isInteger(value))
        expect(survivalAt(seen, before, 0.9).survival).toBeGreaterThanOrEqual(1 - p - 1.5e-8);
      if (low !== null) expect(low).toBeLessThanOrEqual(value);
      if (high !== null) expect(high).toBeGreaterThanOrEqual(value);
    }),
  );
});
