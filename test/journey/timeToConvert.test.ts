import { expect, test } from 'vitest';
import { conversionWithOpen, timeToConvert } from '../../src/journey/timeToConvert.ts';
import { readMetricOptions } from '../../src/metric/metricOptions.ts';

const starters = (converted: readonly number[], open: readonly number[] = [], lost = 0) => {
  return { converted: Float64Array.from(converted), open: Float64Array.from(open), lost };
};
const settings = readMetricOptions(undefined);

test('without open ones mean and median are those of the converted', () => {
  expect(timeToConvert(starters([1, 2, 6], [], 4))).toMatchObject({ converted: 3, open: 0, mean: 3, median: 2 });
});

test('open ones count up to their age: without them times would be too short', () => {
  // At 1 one of four converts: 3/4 are left. One open of age 2 goes. At 4 one of two: 3/8 are left, then none at 10.
  const { mean, median, convertedOnly } = timeToConvert(starters([1, 4, 10], [2]));
  expect(mean).toBeCloseTo(1 / 4 + (4 * 3) / 8 + (10 * 3) / 8, 12);
  expect([median, convertedOnly.mean]).toEqual([4, 5]);
});

test('the lost never get there: they lower the share, and leave the times alone', () => {
  const few = timeToConvert(starters([1, 3], [5], 0));
  expect(timeToConvert(starters([1, 3], [5], 10)).converted).toBe(few.converted);
  expect(conversionWithOpen(starters([1, 3], [], 2), 10, settings).value).toBeCloseTo(50, 12);
});

test('when nobody got there, no time is known', () => {
  expect(timeToConvert(starters([], [5], 2))).toMatchObject({ converted: 0, open: 1, mean: null, median: null });
});

test('conversion with open ones: one less the product-limit share at the window, of everybody who began', () => {
  const reading = conversionWithOpen(starters([1, 4], [2], 1), 8, settings);
  // At 1 one of four; the open one goes at 2; at 4 one of two.
  expect(reading.value).toBeCloseTo(100 * (1 - (3 / 4) * (1 / 2)), 12);
  expect([reading.n, reading.interval?.method]).toEqual([4, 'kaplanMeierLogLog']);
  expect(conversionWithOpen(starters([1, 4], [2], 1), 2, settings).value).toBeCloseTo(25, 12);
});

test('nobody began: no value; all were lost: 0', () => {
  expect(conversionWithOpen(starters([]), 8, settings)).toMatchObject({ value: null, n: 0, reason: 'noAnswers' });
  expect(conversionWithOpen(starters([], [], 3), 8, settings)).toMatchObject({ value: 0, n: 3 });
});
