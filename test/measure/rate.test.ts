import { expect, test } from 'vitest';
import { rate } from '../../src/measure/rate.ts';
import { wilson } from '../../src/inference/wilson.ts';
import { codeOf } from '../calendar/oracle.ts';

test('a share in percent, with the interval of Wilson', () => {
  const { low, high } = wilson(65, 730, 0.95);
  const reading = rate(65, 730, 0.95, true);
  expect(reading).toEqual({
    count: 65,
    of: 730,
    percent: (100 * 65) / 730,
    interval: { low: Number(low) * 100, high: Number(high) * 100, level: 0.95, method: 'wilson' },
  });
  expect(reading.percent).toBeCloseTo(8.9041, 4);
});

test('none and all are shares', () => {
  expect(rate(0, 9, 0.95, true)).toMatchObject({ percent: 0, interval: { low: 0 } });
  expect(rate(9, 9, 0.95, true)).toMatchObject({ percent: 100, interval: { high: 100 } });
});

test('more than there are is above 100, never cut, and no share', () => {
  expect(rate(12, 10, 0.95, true)).toEqual({ count: 12, of: 10, percent: 120, interval: null, reason: 'outsideBase' });
});

test('counted from outside the base it is no share either', () => {
  expect(rate(5, 10, 0.95, false)).toEqual({ count: 5, of: 10, percent: 50, interval: null, reason: 'outsideBase' });
});

test('without a base there is no percentage', () => {
  expect(rate(0, 0, 0.95, true)).toEqual({ count: 0, of: 0, percent: null, interval: null, reason: 'noBase' });
  expect(rate(3, 0, 0.95, true)).toEqual({ count: 3, of: 0, percent: null, interval: null, reason: 'outsideBase' });
});

test('what would be negative is not known', () => {
  expect(rate(-2, 10, 0.95, true)).toEqual({
    count: null,
    of: 10,
    percent: null,
    interval: null,
    reason: 'outsideBase',
  });
});

test('a level that is none is refused', () => {
  expect(codeOf(() => rate(1, 2, 95, true))).toBe('level');
});
