import { criticalValue, netEstimate, netWald } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { afterAdding, allAlike, inPoints, netLaws, someNet } from './netLaws.ts';

netLaws(netWald);

test('law: the textbook formula, nothing added', () => {
  fc.assert(
    fc.property(someNet, fc.constantFrom(0.8, 0.95, 0.99), (counts, level) => {
      const plain = afterAdding(counts, 0, 0, criticalValue(level));
      const { low, high } = netWald(counts, level);
      expect(low).toBeCloseTo(plain.low, 13);
      expect(high).toBeCloseTo(plain.high, 13);
    }),
  );
});

test('6, 4 and 7: an error of 21.1611, so -47.3573 to 35.5926 points, by hand', () => {
  const counts = { plus: 6, zero: 4, minus: 7 };
  expect(100 * (netEstimate(counts).standardError as number)).toBeCloseTo(21.1610863, 7);
  expect((netWald(counts, 0.95).low as number) * 100).toBeCloseTo(-47.357319962, 9);
  expect((netWald(counts, 0.95).high as number) * 100).toBeCloseTo(35.5926140797, 9);
});

test('it has no width where all are alike: why it is not the default', () => {
  const [all, none] = [
    ['100.0', '100.0'],
    ['0.0', '0.0'],
  ];
  expect(allAlike.map((counts) => inPoints(netWald(counts, 0.95)))).toEqual([all, all, all, none, none]);
});
