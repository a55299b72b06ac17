import { netDifference, netEstimate } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { someNet } from './netLaws.ts';

test('law: after minus before, and errors add as squares', () => {
  fc.assert(
    fc.property(someNet, someNet, (before, after) => {
      const { estimate, standardError } = netDifference(before, after);
      const [first, second] = [netEstimate(before), netEstimate(after)];
      expect(estimate).toBeCloseTo((second.estimate as number) - (first.estimate as number), 14);
      const squares = (first.standardError as number) ** 2 + (second.standardError as number) ** 2;
      expect(standardError).toBeCloseTo(Math.sqrt(squares), 14);
    }),
  );
});

test('with nobody there, first or then, there is no difference', () => {
  const [some, none] = [
    { plus: 1, zero: 0, minus: 0 },
    { plus: 0, zero: 0, minus: 0 },
  ];
  expect(netDifference(none, some)).toEqual({ estimate: null, standardError: null });
  expect(netDifference(some, none)).toEqual({ estimate: null, standardError: null });
});

test('a difference of nothing is 0 and not -0, though nobody was counted as -0', () => {
  expect(netDifference({ plus: 0, zero: 3, minus: 0 }, { plus: -0, zero: 3, minus: 0 }).estimate).toBe(0);
});
