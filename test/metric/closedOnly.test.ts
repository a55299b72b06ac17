import { quantile, tally } from 'cx-metrics';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closedOnly } from '../../src/metric/closedOnly.ts';
import { readDurations } from '../../src/metric/durations.ts';

test('mean, median and percentiles are those of a spreadsheet', () => {
  const closed = closedOnly(readDurations([10, 20, 40, 80], 'throw'), undefined);
  expect(closed).toMatchObject({ n: 4, mean: 37.5, median: 30, withinTarget: null });
  expect(closed.percentiles.p90).toBeCloseTo(68, 12);
});

test('law: percentiles are definition 7, as quantile gives them', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(100), { minLength: 1 }), (durations) => {
      const { median, percentiles } = closedOnly(readDurations(durations, 'throw'), undefined);
      expect(median).toBe(quantile(tally(durations), 0.5));
      expect(percentiles.p95).toBe(quantile(tally(durations), 0.95));
    }),
  );
});

test('a duration equal to the target is within it', () => {
  expect(closedOnly(readDurations([10, 20, 30], 'throw'), 20).withinTarget).toEqual({
    count: 2,
    percent: (100 * 2) / 3,
  });
});

test('without resolved tickets nothing is known, and nothing is 0', () => {
  const none = closedOnly(readDurations([], 'throw'), 20);
  expect(none).toMatchObject({ n: 0, mean: null, median: null, withinTarget: { count: 0, percent: null } });
  expect(Object.values(none.percentiles)).toEqual([null, null, null, null, null]);
});

test('a duration seen more than once counts as often', () => {
  expect(closedOnly(readDurations([2, 2, 5], 'throw'), undefined)).toMatchObject({ n: 3, mean: 3, median: 2 });
  expect(closedOnly(readDurations({ 2: 2, 5: 1 }, 'throw'), 2).withinTarget?.count).toBe(2);
});
