import { clopperPearson } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closedLaws, coverage, shareLaws, shares } from './shareLaws.ts';

shareLaws(clopperPearson);
closedLaws(clopperPearson);

/** How likely at least x of n succeed, term by term. */
function atLeast(x: number, n: number, share: number): number {
  let chance = (1 - share) ** n;
  let total = 0;
  for (let k = 0; k <= n; k++) {
    if (k >= x) total += chance;
    chance *= ((n - k) / (k + 1)) * (share / (1 - share));
  }
  return total;
}

test('law: at its limits, as many or more and as few or fewer are each (1 − level) / 2 likely', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 29 }), (x) => {
      const { low, high } = clopperPearson(x, 30, 0.95);
      expect(atLeast(x, 30, low as number)).toBeCloseTo(0.025, 11);
      expect(1 - atLeast(x + 1, 30, high as number)).toBeCloseTo(0.025, 11);
    }),
  );
});

test('it holds every true share at least as often as its level says, by exact enumeration', () => {
  for (const n of [1, 5, 10, 20]) {
    for (const share of shares) expect(coverage(clopperPearson, n, share)).toBeGreaterThanOrEqual(0.95);
  }
});

test('none of n ends at 1 − (α / 2)^(1 / n)', () => {
  expect(clopperPearson(0, 12, 0.95).high).toBeCloseTo(1 - 0.025 ** (1 / 12), 13);
});

test('law: each tail sum of the binomial again, at other sizes and levels', () => {
  const counts = fc
    .integer({ min: 2, max: 60 })
    .chain((n) => fc.tuple(fc.integer({ min: 1, max: n - 1 }), fc.constant(n)));
  fc.assert(
    fc.property(counts, fc.constantFrom(0.5, 0.8, 0.99), ([x, n], level) => {
      const { low, high } = clopperPearson(x, n, level);
      expect(atLeast(x, n, low as number)).toBeCloseTo((1 - level) / 2, 11);
      expect(1 - atLeast(x + 1, n, high as number)).toBeCloseTo((1 - level) / 2, 11);
    }),
  );
});
