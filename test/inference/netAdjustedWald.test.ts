import { criticalValue, type Net } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { netAdjustedWald } from '../../src/inference/netAdjustedWald.ts';
import { someNet } from './netLaws.ts';

test('law: the textbook formula on the counts after the addition', () => {
  const added = fc.constantFrom(0, 0.5, 0.75, 1, 1.5);
  fc.assert(
    fc.property(someNet, added, added, (counts: Net, sides, zeros) => {
      const n = counts.plus + counts.zero + counts.minus + 2 * sides + zeros;
      const [p, q] = [(counts.plus + sides) / n, (counts.minus + sides) / n];
      const half = criticalValue(0.95) * Math.sqrt(Math.max(0, p + q - (p - q) ** 2) / n);
      const { low, high } = netAdjustedWald(counts, sides, zeros, 0.95);
      expect(low).toBeCloseTo(Math.max(-1, p - q - half), 7);
      expect(high).toBeCloseTo(Math.min(1, p - q + half), 7);
    }),
  );
});

test('nothing is added to nobody', () => {
  expect(netAdjustedWald({ plus: 0, zero: 0, minus: 0 }, 1, 1, 0.95)).toEqual({ low: null, high: null });
});
