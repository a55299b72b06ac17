import { tInterval } from 'cx-metrics/inference';
import { expect, test } from 'vitest';

test("Student's own data on sleep (1908), the second drug less the first: 0.70 to 2.46 hours", () => {
  const gains = [1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4].map((gain): [number, number] => [gain, 1]);
  const { low, high } = tInterval(gains, 0.95) as { low: number; high: number };
  expect([low.toFixed(4), high.toFixed(4)]).toEqual(['0.7001', '2.4599']);
});

test('it has no width where all are equal, and none at all for one value', () => {
  expect(tInterval([[7, 5]], 0.95)).toEqual({ low: 7, high: 7 });
  expect(tInterval([[7, 1]], 0.95)).toEqual({ low: null, high: null });
});
