import {
  criticalValue,
  meanDifferenceSequence,
  type Moments,
  moments,
  sequenceCriticalValue,
} from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { everAlarmed, numbersFrom, perDay } from './dailyLooks.ts';

const tuning = { tightestAt: 600 };
const group = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 1, max: 90 })), { minLength: 2, maxLength: 8 })
  .map((counted) => moments(counted));

test('law: of two groups of equal size it is the sequence of their difference, with the answers of one', () => {
  fc.assert(
    fc.property(group, (values) => {
      const other = { ...values, mean: (values.mean as number) + 1 };
      const { estimate, low, high } = meanDifferenceSequence(values, other, 0.95, tuning) as unknown as Record<
        string,
        number
      >;
      const half = Math.SQRT2 * (values.standardError as number) * sequenceCriticalValue(values.n, 0.95, tuning);
      expect(estimate).toBeCloseTo(1, 12);
      expect(low).toBeCloseTo(1 - half, 9);
      expect(high).toBeCloseTo(1 + half, 9);
    }),
  );
});

test('law: turned around, it is the mirror image; a higher level holds the lower one', () => {
  fc.assert(
    fc.property(group, group, (before, after) => {
      const [there, back] = [
        meanDifferenceSequence(before, after, 0.95, tuning),
        meanDifferenceSequence(after, before, 0.95, tuning),
      ];
      expect(there.estimate).toBe(0 - (back.estimate as number));
      expect(there.low).toBe(0 - (back.high as number));
      expect(meanDifferenceSequence(before, after, 0.99, tuning).low).toBeLessThanOrEqual(there.low as number);
    }),
  );
});

test('looked at on 60 days, two groups that are alike differ in fewer than 5 of 100 runs, at 1.96 standard errors in more than 25', () => {
  const random = numbersFrom(20_260_301);
  const start = (isClear: (one: Moments, other: Moments) => boolean) => () => {
    const groups = [
      [0, 0, 0],
      [0, 0, 0],
    ] as const as readonly [number[], number[]];
    return (day: number) => {
      for (const counts of groups) {
        for (let answer = 0; answer < perDay; answer++) {
          const drawn = random();
          const score = drawn < 0.5 ? 2 : drawn < 0.7 ? 0 : 1;
          counts[score] = (counts[score] as number) + 1;
        }
      }
      const [one, other] = groups.map((counts) => moments(counts.map((times, score) => [score - 1, times]))) as [
        Moments,
        Moments,
      ];
      return day >= 2 && isClear(one, other);
    };
  };
  const bySequence = (one: Moments, other: Moments): boolean => {
    const { low, high } = meanDifferenceSequence(one, other, 0.95, tuning) as { low: number; high: number };
    return low > 0 || high < 0;
  };
  const byError = (one: Moments, other: Moments): boolean => {
    const error = Math.hypot(one.standardError as number, other.standardError as number);
    return Math.abs((one.mean as number) - (other.mean as number)) > criticalValue(0.95) * error;
  };
  expect(everAlarmed(1000, start(bySequence))).toBeLessThan(0.05);
  expect(everAlarmed(1000, start(byError))).toBeGreaterThan(0.25);
});

test('it does find a difference that is there: 20 points of net score in nearly all runs of 60 days', () => {
  const random = numbersFrom(7);
  const found = everAlarmed(200, () => {
    const [one, other] = [
      [0, 0, 0],
      [0, 0, 0],
    ] as [number[], number[]];
    return (day) => {
      for (let answer = 0; answer < perDay; answer++) {
        const [first, second] = [random(), random()];
        const [a, b] = [first < 0.4 ? 2 : first < 0.7 ? 0 : 1, second < 0.5 ? 2 : second < 0.7 ? 0 : 1];
        one[a] = (one[a] as number) + 1;
        other[b] = (other[b] as number) + 1;
      }
      const [before, after] = [one, other].map((counts) =>
        moments(counts.map((times, score) => [score - 1, times])),
      ) as [Moments, Moments];
      return day >= 2 && (meanDifferenceSequence(before, after, 0.95, tuning).low as number) > 0;
    };
  });
  expect(found).toBeGreaterThan(0.9);
});

test('nobody on one side leaves nothing, a single value a difference without limits', () => {
  const [some, single, none] = [
    moments([
      [3, 5],
      [4, 5],
    ]),
    moments([[5, 1]]),
    moments([]),
  ];
  expect(meanDifferenceSequence(some, none, 0.95, tuning)).toEqual({ estimate: null, low: null, high: null });
  expect(meanDifferenceSequence(none, some, 0.95, tuning)).toEqual({ estimate: null, low: null, high: null });
  expect(meanDifferenceSequence(some, single, 0.95, tuning)).toEqual({ estimate: 1.5, low: null, high: null });
  expect(meanDifferenceSequence(single, some, 0.95, tuning).low).toBeNull();
  expect(() => meanDifferenceSequence(none, none, 95, tuning)).toThrow(expect.objectContaining({ code: 'level' }));
});
