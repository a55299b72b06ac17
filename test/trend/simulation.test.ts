import { delta, month, nps, trend } from 'cx-metrics';
import { describe, expect, test } from 'vitest';
import { seeded, someAnswers, someShares } from '../random.ts';

const holds = (
  interval: { readonly low: number | null; readonly high: number | null } | null,
  truth: number,
): boolean => interval !== null && (interval.low as number) <= truth && truth <= (interval.high as number);
const scoreOf = ([promoters, , detractors]: readonly number[]): number =>
  100 * ((promoters as number) - (detractors as number));

// Over every three shares alike; enumerated were those of at least 2 percent each. Seeded: the same run every time.
describe('the interval of an NPS holds the true score as often as it was enumerated to', () => {
  test.each([
    [5, 0.972],
    [10, 0.964],
    [20, 0.956],
    [50, 0.95],
    [100, 0.95],
  ])('%i answers: %f', (n, wanted) => {
    const random = seeded(n);
    let held = 0;
    const runs = 4000;
    for (let run = 0; run < runs; run++) {
      const shares = someShares(random);
      if (holds(nps(someAnswers(random, shares, n)).interval, scoreOf(shares))) held++;
    }
    expect(Math.abs(held / runs - wanted)).toBeLessThan(0.01);
  });
});

describe('the interval of a change holds the true change as often as it was enumerated to', () => {
  test.each([
    [5, 5, 0.972],
    [10, 10, 0.964],
    [20, 20, 0.958],
    [8, 30, 0.964],
  ])('%i and %i answers: %f', (before, after, wanted) => {
    const random = seeded(before * 100 + after);
    let held = 0;
    const runs = 1500;
    for (let run = 0; run < runs; run++) {
      const [first, second] = [someShares(random), someShares(random)];
      const { interval } = delta(someAnswers(random, first, before), someAnswers(random, second, after), nps);
      if (holds(interval, scoreOf(second) - scoreOf(first))) held++;
    }
    expect(Math.abs(held / runs - wanted)).toBeLessThan(0.015);
  });
});

test('where nothing changes, a trend of windows calls between 3 and 7 percent of its changes clear', () => {
  const random = seeded(3);
  const monthly = month('UTC');
  let [compared, clear] = [0, 0];
  for (let series = 0; series < 60; series++) {
    const shares = someShares(random);
    const byMonth = Object.fromEntries(
      Array.from({ length: 24 }, (_, at) => [
        `${2024 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
        someAnswers(random, shares, 30 + Math.floor(90 * random())),
      ]),
    );
    for (const { change } of trend(byMonth, nps, monthly, { trailing: 3 })) {
      if (change.verdict === 'notComparable') continue;
      compared++;
      if (change.verdict !== 'noClearChange') clear++;
    }
  }
  expect(compared).toBeGreaterThan(1000);
  expect(clear / compared).toBeGreaterThan(0.03);
  expect(clear / compared).toBeLessThan(0.07);
});
