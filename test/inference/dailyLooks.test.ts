import {
  criticalValue,
  meanDifferenceSequence,
  type Moments,
  moments,
  type Net,
  netScore,
  netSequence,
  shareSequence,
  wilson,
} from 'cx-metrics/inference';
import { expect, test } from 'vitest';
import { everAlarmed, numbersFrom, perDay } from './dailyLooks.ts';

// Simulations: they take long, so mutants are not tried on them.

const tuning = { tightestAt: 600 };

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

test('looked at on 60 days, it leaves out the true share in fewer than 5 of 100 runs, Wilson in more than 25', () => {
  const random = numbersFrom(20_260_301);
  const start = (method: typeof wilson) => () => {
    let [successes, n] = [0, 0];
    return () => {
      for (let answer = 0; answer < perDay; answer++, n++) if (random() < 0.8) successes++;
      const { low, high } = method(successes, n, 0.95) as { low: number; high: number };
      return low > 0.8 || high < 0.8;
    };
  };
  expect(everAlarmed(600, start(shareSequence))).toBeLessThan(0.05);
  expect(everAlarmed(600, start(wilson))).toBeGreaterThan(0.25);
});

test('looked at on 60 days, it leaves out the true score in fewer than 5 of 100 runs, the score interval in more than 25', () => {
  const random = numbersFrom(20_260_301);
  const start = (method: (counts: Net, level: number) => ReturnType<typeof netScore>) => () => {
    const counts = { plus: 0, zero: 0, minus: 0 };
    return () => {
      for (let answer = 0; answer < perDay; answer++) {
        const drawn = random();
        counts[drawn < 0.5 ? 'plus' : drawn < 0.7 ? 'minus' : 'zero']++;
      }
      const { low, high } = method(counts, 0.95) as { low: number; high: number };
      return low > 0.3 || high < 0.3;
    };
  };
  expect(everAlarmed(400, start(netSequence))).toBeLessThan(0.05);
  expect(everAlarmed(400, start(netScore))).toBeGreaterThan(0.25);
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
