import { criticalValue, type Net } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { netAdjustedWald } from '../../src/inference/netAdjustedWald.ts';
import { afterAdding, someNet } from './netLaws.ts';

test('law: the textbook formula on the counts after the addition', () => {
  const added = fc.constantFrom(0, 0.5, 0.75, 1, 1.5);
  fc.assert(
    fc.property(someNet, added, added, (counts: Net, sides, zeros) => {
      const plain = afterAdding(counts, sides, zeros, criticalValue(0.95));
      const { low, high } = netAdjustedWald(counts, sides, zeros, 0.95);
      expect(low).toBeCloseTo(plain.low, 13);
      expect(high).toBeCloseTo(plain.high, 13);
    }),
  );
});

test('nothing is added to nobody', () => {
  expect(netAdjustedWald({ plus: 0, zero: 0, minus: 0 }, 1, 1, 0.95)).toEqual({ low: null, high: null });
});
