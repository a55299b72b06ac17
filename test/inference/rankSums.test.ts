import { expect, test } from 'vitest';
import { rankSums } from '../../src/inference/rankSums.ts';

test('one time, by hand: two of four end there, one in each of two groups of one and three', () => {
  const sums = {
    observed: [0, 0],
    expected: [0, 0],
    covariance: [
      [0, 0],
      [0, 0],
    ],
  };
  rankSums(
    [
      { time: [5], events: [1], censored: [0] },
      { time: [5], events: [1], censored: [2] },
    ],
    'logRank',
    sums,
  );
  expect(sums.observed).toEqual([1, 1]);
  expect(sums.expected).toEqual([0.5, 1.5]);
  // 2 × (4 − 2) / (4 − 1) × 1/4 × 3/4
  expect(sums.covariance[0]?.[0]).toBeCloseTo(0.25, 14);
  expect(sums.covariance[0]?.[1]).toBeCloseTo(-0.25, 14);
});
