import { quantile, tally } from 'cx-metrics';
import { geometricMean } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closedOnly } from '../../src/metric/closedOnly.ts';
import { readDurations } from '../../src/metric/durations.ts';

test('mean, median and percentiles are those of a spreadsheet', () => {
  const closed = closedOnly(readDurations([10, 20, 40, 80], 'throw'), undefined)(0.95);
  expect(closed).toMatchObject({ n: 4, mean: 37.5, median: 30, withinTarget: null });
  expect(closed.percentiles.p90).toBeCloseTo(68, 12);
});

test('law: percentiles are definition 7, as quantile gives them', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(100), { minLength: 1 }), (durations) => {
      const { median, percentiles } = closedOnly(readDurations(durations, 'throw'), undefined)(0.95);
      expect(median).toBe(quantile(tally(durations), 0.5));
      expect(percentiles.p95).toBe(quantile(tally(durations), 0.95));
    }),
  );
});

test('a duration equal to the target is within it', () => {
  expect(closedOnly(readDurations([10, 20, 30], 'throw'), 20)(0.95).withinTarget).toEqual({
    count: 2,
    percent: (100 * 2) / 3,
  });
});

test('the geometric mean and its limits are those of the logarithms', () => {
  const closed = closedOnly(readDurations([20, 80, 40, 40], 'throw'), undefined)(0.9);
  expect(closed.geometricMean).toBeCloseTo(40, 10);
  const expected = geometricMean(
    [
      [20, 1],
      [40, 2],
      [80, 1],
    ],
    0.9,
  );
  expect(closed.geometricMeanInterval).toEqual({
    low: expected.low,
    high: expected.high,
    level: 0.9,
    method: 'tOfLogarithms',
  });
});

test('a ticket solved at once makes the geometric mean 0, and one ticket has no interval', () => {
  const closed = closedOnly(readDurations([0, 20, 80], 'throw'), undefined)(0.95);
  expect([closed.geometricMean, closed.geometricMeanInterval]).toEqual([0, null]);
  expect(closedOnly(readDurations([20], 'throw'), undefined)(0.95).geometricMeanInterval).toBeNull();
});

test('without resolved tickets nothing is known, and nothing is 0', () => {
  const none = closedOnly(readDurations([], 'throw'), 20)(0.95);
  expect(none).toMatchObject({ geometricMean: null, geometricMeanInterval: null });
  expect(none).toMatchObject({ n: 0, mean: null, median: null, withinTarget: { count: 0, percent: null } });
  expect(Object.values(none.percentiles)).toEqual([null, null, null, null, null]);
});

test('a duration seen more than once counts as often', () => {
  expect(closedOnly(readDurations([2, 2, 5], 'throw'), undefined)(0.95)).toMatchObject({ n: 3, mean: 3, median: 2 });
  expect(closedOnly(readDurations({ 2: 2, 5: 1 }, 'throw'), 2)(0.95).withinTarget?.count).toBe(2);
});
