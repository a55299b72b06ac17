import {
  criticalValue,
  invertedPValue,
  type Limits,
  netChanges,
  normalSurvival,
  type PairedNets,
  pairedNetDifference,
  tInterval,
} from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { somePairedNets, transposed } from './pairedNetLaws.ts';

const nobody = { plus: 0, zero: 0, minus: 0 };
const level = fc.constantFrom(0.5, 0.9, 0.95, 0.99);

/** All differences one by one. */
function differencesOf(table: PairedNets): readonly number[] {
  const scores = { plus: 1, zero: 0, minus: -1 } as const;
  const kinds = ['plus', 'zero', 'minus'] as const;
  return kinds.flatMap((first) =>
    kinds.flatMap((then) => Array.from({ length: table[first][then] }, () => scores[then] - scores[first])),
  );
}

test('law: the formula, term by term: half an answer at each of −2, −1, 1 and 2', () => {
  fc.assert(
    fc.property(somePairedNets, level, (table, at) => {
      const differences = differencesOf(table);
      const n = differences.length;
      const sum = differences.reduce((total, d) => total + d, 0);
      const squares = differences.reduce((total, d) => total + d * d, 0);
      const center = sum / (n + 2);
      const error = Math.sqrt(((squares + 5) / (n + 2) - center * center) / (n + 2));
      const ours = pairedNetDifference(table, at);
      expect(ours.n).toBe(n);
      expect(ours.estimate).toBeCloseTo(sum / n, 13);
      expect(ours.low).toBeCloseTo(Math.max(-2, center - criticalValue(at) * error), 9);
      expect(ours.high).toBeCloseTo(Math.min(2, center + criticalValue(at) * error), 9);
      expect(ours.pValue).toBeCloseTo(2 * normalSurvival(Math.abs(center / error)), 9);
    }),
    { numRuns: 60 },
  );
});

test('law: the p-value is the one of the limits, and below 1 − level exactly when they leave out 0', () => {
  fc.assert(
    fc.property(somePairedNets, level, (table, at) => {
      const { low, high, pValue } = pairedNetDifference(table, at) as unknown as Record<
        'low' | 'high' | 'pValue',
        number
      >;
      if (Math.abs(pValue - (1 - at)) > 1e-9) expect(pValue < 1 - at).toBe(low > 0 || high < 0);
      const inverted = invertedPValue((other) => pairedNetDifference(table, other), at);
      expect(Math.abs(inverted - pValue)).toBeLessThan(1e-9);
    }),
    { numRuns: 60 },
  );
});

test('law: the two times exchanged, the sign turns and the p-value stays', () => {
  fc.assert(
    fc.property(somePairedNets, level, (table, at) => {
      const [there, back] = [pairedNetDifference(table, at), pairedNetDifference(transposed(table), at)];
      expect(there.estimate).toBeCloseTo(0 - (back.estimate as number), 14);
      expect(there.low).toBeCloseTo(0 - (back.high as number), 12);
      expect(there.pValue).toBeCloseTo(back.pValue as number, 12);
    }),
  );
});

test('law: within −2 and 2, never of zero width, around the difference seen from a level of 0.9 on', () => {
  fc.assert(
    fc.property(somePairedNets, fc.constantFrom(0.9, 0.95, 0.999), (table, at) => {
      const { estimate, low, high } = pairedNetDifference(table, at) as { estimate: number; low: number; high: number };
      expect(low).toBeGreaterThanOrEqual(-2);
      expect(high).toBeLessThanOrEqual(2);
      expect(low).toBeLessThanOrEqual(estimate);
      expect(high).toBeGreaterThanOrEqual(estimate);
      expect(high - low).toBeGreaterThan(0);
    }),
  );
});

test('five who all stayed, and five who all went from one end to the other', () => {
  const five = { plus: 5, zero: 0, minus: 0 };
  expect(pairedNetDifference({ plus: five, zero: nobody, minus: nobody }, 0.95)).toMatchObject({
    estimate: 0,
    high: expect.closeTo(criticalValue(0.95) * Math.sqrt(5 / 49), 12) as number,
    pValue: 1,
  });
  const turned = pairedNetDifference({ plus: nobody, zero: nobody, minus: five }, 0.95);
  expect(turned).toMatchObject({ estimate: 2, high: 2 });
  expect(turned.low).toBeGreaterThan(0.5);
});

test('a single person has limits; of nobody nothing is known, and a wrong level is refused all the same', () => {
  const one = { plus: 1, zero: 0, minus: 0 };
  expect(pairedNetDifference({ plus: one, zero: nobody, minus: nobody }, 0.95).high).toBeGreaterThan(1.4);
  const none = { plus: nobody, zero: nobody, minus: nobody };
  expect(pairedNetDifference(none, 0.95)).toEqual({ n: 0, estimate: null, low: null, high: null, pValue: null });
  expect(() => pairedNetDifference(none, 95)).toThrow(expect.objectContaining({ name: 'RangeError', code: 'level' }));
  expect(() => pairedNetDifference({ ...none, zero: { plus: -1, zero: 0, minus: 0 } }, 0.95)).toThrow(RangeError);
});

/** Least coverage over all ways of changing by −2 to 2, in steps of a tenth, by going through every outcome. */
function leastCoverage(method: (table: PairedNets) => Limits, n: number): number {
  const split = (total: number, parts: number): number[][] =>
    parts === 1
      ? [[total]]
      : Array.from({ length: total + 1 }, (_, first) => first).flatMap((first) =>
          split(total - first, parts - 1).map((rest) => [first, ...rest]),
        );
  const factorial = (k: number): number => (k < 2 ? 1 : k * factorial(k - 1));
  const outcomes = split(n, 5).map((counts) => {
    const [down2, down1, stayed, up1, up2] = counts as [number, number, number, number, number];
    const { low, high } = method({
      plus: { plus: stayed, zero: down1, minus: down2 },
      zero: nobody,
      minus: { plus: up2, zero: up1, minus: 0 },
    });
    return { counts, low, high, ways: counts.reduce((ways, count) => ways / factorial(count), factorial(n)) };
  });
  const coverages = split(10, 5).map((tenths) => {
    const truth = tenths.reduce((sum, tenth, index) => sum + ((index - 2) * tenth) / 10, 0);
    return outcomes.reduce((covered, { counts, low, high, ways }) => {
      if (low === null || high === null || low > truth + 1e-12 || high < truth - 1e-12) return covered;
      return (
        covered + counts.reduce((chance, count, index) => chance * ((tenths[index] as number) / 10) ** count, ways)
      );
    }, 0);
  });
  return Math.min(...coverages);
}

test('five people: it covers at least 0.835 however they change, the paired t test 0.409, by exact enumeration', () => {
  expect(leastCoverage((table) => pairedNetDifference(table, 0.95), 5).toFixed(3)).toBe('0.835');
  expect(leastCoverage((table) => tInterval(netChanges(table), 0.95), 5).toFixed(3)).toBe('0.409');
});
