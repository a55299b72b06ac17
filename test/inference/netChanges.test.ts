import { moments, netChanges, netEstimate, type Net, type PairedNets } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { column, somePairedNets } from './pairedNetLaws.ts';

test('law: the mean change is the second net score less the first', () => {
  fc.assert(
    fc.property(somePairedNets, (table) => {
      const first = netEstimate({ plus: sum(table.plus), zero: sum(table.zero), minus: sum(table.minus) });
      const second = netEstimate({
        plus: sum(column(table, 'plus')),
        zero: sum(column(table, 'zero')),
        minus: sum(column(table, 'minus')),
      });
      const { n, mean } = moments(netChanges(table));
      expect(n).toBe(sum(table.plus) + sum(table.zero) + sum(table.minus));
      expect(mean).toBeCloseTo((second.estimate as number) - (first.estimate as number), 13);
    }),
  );
});

test('each of the nine counts goes to its own difference', () => {
  const nobody = { plus: 0, zero: 0, minus: 0 };
  const none: PairedNets = { plus: nobody, zero: nobody, minus: nobody };
  const scores = { plus: 1, zero: 0, minus: -1 } as const;
  for (const first of ['plus', 'zero', 'minus'] as const) {
    for (const then of ['plus', 'zero', 'minus'] as const) {
      const changes = netChanges({ ...none, [first]: { ...nobody, [then]: 3 } });
      expect(changes.filter(([, times]) => times > 0)).toEqual([[scores[then] - scores[first], 3]]);
      expect(() => netChanges({ ...none, [first]: { ...nobody, [then]: -1 } })).toThrow(
        expect.objectContaining({ name: 'RangeError', code: 'count' }),
      );
    }
  }
});

function sum({ plus, zero, minus }: Net): number {
  return plus + zero + minus;
}
