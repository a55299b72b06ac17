import { betaSurvival } from 'cx-metrics/inference';
import { expect, test } from 'vitest';

test('the upper tail keeps its digits: (1 − x)^b for a of 1', () => {
  for (const x of [0.9, 0.999, 0.999999]) expect(betaSurvival(x, 1, 5) / (1 - x) ** 5).toBeCloseTo(1, 12);
});

test('the ends', () => {
  expect([betaSurvival(0, 2, 3), betaSurvival(1, 2, 3)]).toEqual([1, 0]);
});
