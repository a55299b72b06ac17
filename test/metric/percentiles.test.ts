import { expect, test } from 'vitest';
import { mapPercentiles, percentiles } from '../../src/metric/percentiles.ts';

test('the five percentiles are asked for by their shares', () => {
  expect(percentiles((share) => share)).toEqual({ p50: 0.5, p75: 0.75, p90: 0.9, p95: 0.95, p99: 0.99 });
});

test('each is mapped under its own name', () => {
  expect(mapPercentiles({ p50: 1, p75: 2, p90: 3, p95: 4, p99: 5 }, (value) => 10 * value)).toEqual({
    p50: 10,
    p75: 20,
    p90: 30,
    p95: 40,
    p99: 50,
  });
});
