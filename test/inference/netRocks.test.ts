import { criticalValue, netRocks } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { afterAdding, allAlike, inPoints, netLaws, someNet } from './netLaws.ts';

netLaws(netRocks);

test('law: the textbook formula after 3/4 of a plus, 3/2 of a zero and 3/4 of a minus are added', () => {
  fc.assert(
    fc.property(someNet, fc.constantFrom(0.8, 0.95, 0.99), (counts, level) => {
      const plain = afterAdding(counts, 0.75, 1.5, criticalValue(level));
      const { low, high } = netRocks(counts, level);
      expect(low).toBeCloseTo(plain.low, 13);
      expect(high).toBeCloseTo(plain.high, 13);
    }),
  );
});

test('where all are alike: 5, 10 and 20 promoters, 5 and 20 passives (an independent table)', () => {
  expect(allAlike.map((counts) => inPoints(netRocks(counts, 0.95)))).toEqual([
    ['17.5', '100.0'],
    ['47.5', '100.0'],
    ['69.7', '100.0'],
    ['-30.0', '30.0'],
    ['-10.4', '10.4'],
  ]);
});

test('6, 4 and 7: adjusted -5.0000 with an error of 19.0066, so -42.2522 to 32.2522 points, by hand', () => {
  const { low, high } = netRocks({ plus: 6, zero: 4, minus: 7 }, 0.95) as { low: number; high: number };
  expect(100 * low).toBeCloseTo(-42.2522079745, 9);
  expect(100 * high).toBeCloseTo(32.2522079745, 9);
  expect(50 * (low + high)).toBeCloseTo(-5, 12);
  expect((50 * (high - low)) / criticalValue(0.95)).toBeCloseTo(19.00657781, 8);
});

test('five of five promoters reach from 17.4915 to 107.5085, cut at 100, by hand', () => {
  const { low, high } = netRocks({ plus: 5, zero: 0, minus: 0 }, 0.95) as { low: number; high: number };
  expect(100 * low).toBeCloseTo(17.4914530342, 9);
  expect(high).toBe(1);
});
