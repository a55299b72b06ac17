import {
  type Counted,
  criticalValue,
  moments,
  type Net,
  netDifferenceAdjusted,
  normalSurvival,
} from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { someNet } from './netLaws.ts';

const scored = ({ plus, zero, minus }: Net): Counted => [
  [1, plus],
  [0, zero],
  [-1, minus],
];

test('law: the plain difference after 3/8 of a plus, 3/4 of a zero and 3/8 of a minus are added to each', () => {
  const more = ({ plus, zero, minus }: Net): Net => ({ plus: plus + 0.375, zero: zero + 0.75, minus: minus + 0.375 });
  fc.assert(
    fc.property(someNet, someNet, fc.constantFrom(0.8, 0.95, 0.99), (before, after, level) => {
      const [first, second] = [moments(scored(more(before))), moments(scored(more(after)))];
      const estimate = (second.mean as number) - (first.mean as number);
      const variance =
        (first.populationVariance as number) / first.n + (second.populationVariance as number) / second.n;
      const half = criticalValue(level) * Math.sqrt(variance);
      const ours = netDifferenceAdjusted(before, after, level);
      expect(ours.estimate).toBeCloseTo(estimate, 13);
      expect(ours.standardError).toBeCloseTo(Math.sqrt(variance), 13);
      expect(ours.low).toBeCloseTo(estimate - half, 12);
      expect(ours.high).toBeCloseTo(estimate + half, 12);
      expect(ours.z).toBeCloseTo(estimate / Math.sqrt(variance), 8);
      expect(ours.pValue).toBeCloseTo(2 * normalSurvival(Math.abs(estimate) / Math.sqrt(variance)), 10);
    }),
  );
});

test('from 40, 35 and 25 to 50, 30 and 20, worked out apart (mpmath, 40 digits)', () => {
  const { estimate, low, high, pValue } = netDifferenceAdjusted(
    { plus: 40, zero: 35, minus: 25 },
    { plus: 50, zero: 30, minus: 20 },
    0.95,
  );
  expect(estimate).toBeCloseTo(0.14778325123152709, 14);
  expect([low, high].map((limit) => limit?.toFixed(12))).toEqual(['-0.068468167296', '0.364034669759']);
  expect(pValue).toBeCloseTo(0.18043642710411404, 12);
});

test('law: turned around, the sign turns and the p-value stays', () => {
  fc.assert(
    fc.property(someNet, someNet, (before, after) => {
      const [there, back] = [netDifferenceAdjusted(before, after, 0.95), netDifferenceAdjusted(after, before, 0.95)];
      expect(there.estimate).toBeCloseTo(-(back.estimate as number), 14);
      expect(there.low).toBeCloseTo(-(back.high as number), 14);
      expect(there.pValue).toBeCloseTo(back.pValue as number, 14);
    }),
  );
});

test('law: p is below 0.05 exactly when the 95 percent interval leaves out 0', () => {
  fc.assert(
    fc.property(someNet, someNet, (before, after) => {
      const { low, high, pValue } = netDifferenceAdjusted(before, after, 0.95) as unknown as Record<string, number>;
      if (Math.abs((pValue as number) - 0.05) < 1e-9) return;
      expect((pValue as number) < 0.05).toBe((low as number) > 0 || (high as number) < 0);
    }),
  );
});

test('it is defined where all are alike, and null with nobody, first or then', () => {
  const all = { plus: 5, zero: 0, minus: 0 };
  expect(netDifferenceAdjusted(all, all, 0.95)).toMatchObject({ estimate: 0, z: 0, pValue: 1 });
  expect(netDifferenceAdjusted(all, { plus: 0, zero: 0, minus: 0 }, 0.95).pValue).toBeNull();
  expect(netDifferenceAdjusted({ plus: 0, zero: 0, minus: 0 }, all, 0.95).pValue).toBeNull();
});

test('wrong counts are refused on either side', () => {
  const good = { plus: 1, zero: 1, minus: 1 };
  const bad = { plus: -1, zero: 1, minus: 1 };
  const error = expect.objectContaining({ name: 'RangeError', code: 'count' }) as Error;
  expect(() => netDifferenceAdjusted(bad, good, 0.95)).toThrow(error);
  expect(() => netDifferenceAdjusted(good, bad, 0.95)).toThrow(error);
});
