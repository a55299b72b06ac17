import { csat5, effort5, topBox } from 'cx-metrics';
import { expect, test } from 'vitest';

test('the value is the percentage in the positive band', () => {
  expect(topBox([5, 4, 3, 1], { scale: csat5 }).value).toBe(50);
});

test('on a scale of effort the positive band is low effort, and a high percentage is good', () => {
  const reading = topBox([1, 2, 5], { scale: effort5 });
  expect(reading.value).toBeCloseTo(200 / 3, 12);
  expect(reading.direction).toBe('higherIsBetter');
});

test('the metric has the name it is given', () => {
  expect(topBox([5], { scale: csat5, name: 'delighted' }).metric).toBe('delighted');
  expect(topBox([5], { scale: csat5 }).metric).toBe('topBox');
});

test('without a scale there is nothing to count by', () => {
  expect(() => topBox([5], {} as never)).toThrow(TypeError);
  expect(() => topBox([5], undefined as never)).toThrow(TypeError);
});
