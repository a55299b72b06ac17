import { shareEstimate } from 'cx-metrics/inference';
import { expect, test } from 'vitest';

test('the share and the textbook error', () => {
  expect(shareEstimate(1, 4)).toEqual({ estimate: 0.25, standardError: Math.sqrt((0.25 * 0.75) / 4) });
});

test('the error is 0 when all are alike; nothing is known of nobody', () => {
  expect(shareEstimate(5, 5)).toEqual({ estimate: 1, standardError: 0 });
  expect(shareEstimate(0, 0)).toEqual({ estimate: null, standardError: null });
});

test('more successes than answers are refused', () => {
  expect(() => shareEstimate(5, 4)).toThrow(expect.objectContaining({ name: 'RangeError', code: 'count' }));
  expect(() => shareEstimate('1' as never, 4)).toThrow(expect.objectContaining({ name: 'TypeError', code: 'count' }));
});
