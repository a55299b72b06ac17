import { criticalValue, netBonettPrice } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { afterAdding, allAlike, inPoints, netLaws, someNet } from './netLaws.ts';

netLaws(netBonettPrice);

test('law: the textbook formula after one plus and one minus are added', () => {
  fc.assert(
    fc.property(someNet, fc.constantFrom(0.8, 0.95, 0.99), (counts, level) => {
      const plain = afterAdding(counts, 1, 0, criticalValue(level));
      const { low, high } = netBonettPrice(counts, level);
      expect(low).toBeCloseTo(plain.low, 13);
      expect(high).toBeCloseTo(plain.high, 13);
    }),
  );
});

test('where all are alike: 5, 10 and 20 promoters, 5 and 20 passives (an independent table)', () => {
  expect(allAlike.map((counts) => inPoints(netBonettPrice(counts, 0.95)))).toEqual([
    ['19.6', '100.0'],
    ['52.1', '100.0'],
    ['73.5', '100.0'],
    ['-39.6', '39.6'],
    ['-12.6', '12.6'],
  ]);
});

test('6, 4 and 7 give -45.14515 to 34.61884 points, by hand', () => {
  const { low, high } = netBonettPrice({ plus: 6, zero: 4, minus: 7 }, 0.95) as { low: number; high: number };
  expect([100 * low, 100 * high].map((limit) => limit.toFixed(5))).toEqual(['-45.14515', '34.61884']);
});
