import { criticalValue, netAgrestiMin } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { afterAdding, allAlike, inPoints, netLaws, someNet } from './netLaws.ts';

netLaws(netAgrestiMin);

test('law: the textbook formula after half a plus, one zero and half a minus are added', () => {
  fc.assert(
    fc.property(someNet, fc.constantFrom(0.8, 0.95, 0.99), (counts, level) => {
      const plain = afterAdding(counts, 0.5, 1, criticalValue(level));
      const { low, high } = netAgrestiMin(counts, level);
      expect(low).toBeCloseTo(plain.low, 13);
      expect(high).toBeCloseTo(plain.high, 13);
    }),
  );
});

test('where all are alike: 5, 10 and 20 promoters, 5 and 20 passives (an independent table)', () => {
  expect(allAlike.map((counts) => inPoints(netAgrestiMin(counts, 0.95)))).toEqual([
    ['27.8', '100.0'],
    ['56.7', '100.0'],
    ['76.0', '100.0'],
    ['-28.0', '28.0'],
    ['-8.9', '8.9'],
  ]);
});

test('6, 4 and 7 give -43.78798 to 33.26166 points, by hand', () => {
  const { low, high } = netAgrestiMin({ plus: 6, zero: 4, minus: 7 }, 0.95) as { low: number; high: number };
  expect([100 * low, 100 * high].map((limit) => limit.toFixed(5))).toEqual(['-43.78798', '33.26166']);
});
