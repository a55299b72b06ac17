import { criticalValue, mcnemar, type PairedShares, tango } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { level, pairedLaws, somePairs } from './pairedLaws.ts';

pairedLaws(tango);

/**
 * The score test of Tango (1998) as it stands there, for two paired shares; the likeliest share that turned to no is searched
 * for on the likelihood itself.
 */
function scoreTest({ bothYes, yesNo, noYes, bothNo }: PairedShares, d: number): number {
  const n = bothYes + yesNo + noYes + bothNo;
  const term = (count: number, share: number): number => (count === 0 ? 0 : count * Math.log(share));
  const likelihood = (q: number): number =>
    term(noYes, q + d) + term(yesNo, q) + term(n - noYes - yesNo, 1 - d - 2 * q);
  let [from, to] = [Math.max(0, -d), (1 - d) / 2];
  for (let step = 0; step < 200; step++) {
    const [left, right] = [from + (to - from) / 3, to - (to - from) / 3];
    if (likelihood(left) < likelihood(right)) from = left;
    else to = right;
  }
  return (noYes - yesNo - n * d) / Math.sqrt(n * (from + to + d * (1 - d)));
}

test('law: put back into the score test, by plain maximisation, each limit is just z away', () => {
  const few = fc.nat(25);
  const table = fc.record({ bothYes: few, yesNo: fc.integer({ min: 1, max: 25 }), noYes: few, bothNo: few });
  fc.assert(
    fc.property(table, fc.constantFrom(0.8, 0.95), (pairs, at) => {
      const { low, high } = tango(pairs, at) as { low: number; high: number };
      if (low > -0.98) expect(scoreTest(pairs, low)).toBeCloseTo(criticalValue(at), 5);
      if (high < 0.98) expect(scoreTest(pairs, high)).toBeCloseTo(-criticalValue(at), 5);
    }),
  );
});

test('law: it leaves out 0 exactly when chi-square without correction is significant', () => {
  fc.assert(
    fc.property(somePairs, level, (table, at) => {
      const { low, high } = tango(table, at) as { low: number; high: number };
      const { pValue } = mcnemar(table);
      if (pValue !== null && Math.abs(pValue - (1 - at)) < 1e-9) return;
      expect(low > 0 || high < 0).toBe(pValue !== null && pValue < 1 - at);
    }),
  );
});

test('when nobody changed it is ∓z² / (n + z²)', () => {
  const square = criticalValue(0.95) ** 2;
  const { low, high } = tango({ bothYes: 5, yesNo: 0, noYes: 0, bothNo: 5 }, 0.95);
  expect(high).toBeCloseTo(square / (10 + square), 14);
  expect(low).toBeCloseTo(-square / (10 + square), 14);
});

test('who did not change counts in n only', () => {
  const [some, others] = [
    { bothYes: 9, yesNo: 4, noYes: 3, bothNo: 20 },
    { bothYes: 29, yesNo: 4, noYes: 3, bothNo: 0 },
  ];
  expect(tango(some, 0.95)).toEqual(tango(others, 0.95));
});
