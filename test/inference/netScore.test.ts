import { criticalValue, type Limits, netEstimate, type Net, netScore, netWald } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allAlike, inPoints, netLaws, someNet } from './netLaws.ts';

netLaws(netScore);

/** The score test, written out: the distance of what was seen from a trial score, in its own standard errors. */
function scoreTest({ plus, zero, minus }: Net, d: number): number {
  const n = plus + zero + minus;
  const [a, b, c] = [2 * n, -plus - minus + (2 * n - plus + minus) * d, -minus * d * (1 - d)];
  const q = (Math.sqrt(b * b - 4 * a * c) - b) / (2 * a);
  return (plus - minus - n * d) / Math.sqrt(n * (2 * q + d * (1 - d)));
}

test('law: put back into the score test, each limit is just z away', () => {
  fc.assert(
    fc.property(someNet, fc.constantFrom(0.8, 0.95, 0.99), (counts, level) => {
      const { low, high } = netScore(counts, level) as { low: number; high: number };
      const z = criticalValue(level);
      // Near an end the test written plainly loses its digits; there it is put back a hair to each side instead.
      if (Math.abs(low) < 0.99) expect(scoreTest(counts, low)).toBeCloseTo(z, 8);
      else if (low > -1) expect(scoreTest(counts, low - 1e-9) > z && scoreTest(counts, low + 1e-9) < z).toBe(true);
      if (Math.abs(high) < 0.99) expect(scoreTest(counts, high)).toBeCloseTo(-z, 8);
      else if (high < 1) expect(scoreTest(counts, high - 1e-9) > -z && scoreTest(counts, high + 1e-9) < -z).toBe(true);
    }),
  );
});

test('published: 6, 4 and 7 give -43.4523 to 33.5977 points (mpmath, 60 digits)', () => {
  const { low, high } = netScore({ plus: 6, zero: 4, minus: 7 }, 0.95);
  expect(low).toBeCloseTo(-0.43452349334503262, 14);
  expect(high).toBeCloseTo(0.33597664720524273, 14);
});

test('law: it holds the score seen, and is never of zero width', () => {
  fc.assert(
    fc.property(someNet, (counts) => {
      const { low, high } = netScore(counts, 0.95) as { low: number; high: number };
      const { estimate } = netEstimate(counts) as { estimate: number };
      expect(low).toBeLessThanOrEqual(estimate);
      expect(high).toBeGreaterThanOrEqual(estimate);
      expect(high - low).toBeGreaterThan(0);
    }),
  );
});

test('the upper limit is 1 exactly when all are plus, the lower −1 exactly when all are minus', () => {
  fc.assert(
    fc.property(someNet, (counts) => {
      const { low, high } = netScore(counts, 0.95);
      expect(high === 1).toBe(counts.zero + counts.minus === 0);
      expect(low === -1).toBe(counts.zero + counts.plus === 0);
    }),
  );
});

test('the closed ends: (n − z²) / (n + z²) for all plus, ∓z² / (n + z²) for all zero, up to a thousand million', () => {
  const square = criticalValue(0.95) ** 2;
  for (const n of [1, 5, 20, 1e4, 1e9]) {
    expect(netScore({ plus: n, zero: 0, minus: 0 }, 0.95).low).toBeCloseTo((n - square) / (n + square), 14);
    const { low, high } = netScore({ plus: 0, zero: n, minus: 0 }, 0.95) as { low: number; high: number };
    expect(Math.abs(low + square / (n + square))).toBeLessThan(2.3e-16);
    expect(Math.abs(high - square / (n + square))).toBeLessThan(2.3e-16);
  }
});

test('nearly all minus at a thousand million keeps its digits: it is the mirror of nearly all plus', () => {
  const there = netScore({ plus: 3, zero: 5, minus: 1e9 }, 0.95);
  const back = netScore({ plus: 1e9, zero: 5, minus: 3 }, 0.95);
  expect(there).toEqual({ low: 0 - (back.high as number), high: 0 - (back.low as number) });
  expect(there.low).toBeGreaterThan(-1);
});

test('what is left to 1 at a thousand million answers has the digits that a number near 1 can hold (mpmath, 60 digits)', () => {
  const five = netScore({ plus: 1e9, zero: 5, minus: 3 }, 0.95);
  expect(Math.abs(1 - (five.low as number) - 2.3286873080776799e-8)).toBeLessThan(2.3e-16);
  expect(Math.abs(1 - (five.high as number) - 5.4643518773967688e-9)).toBeLessThan(2.3e-16);
  const one = netScore({ plus: 1, zero: 0, minus: 1e9 }, 0.95);
  expect(Math.abs(1 + (one.low as number) - 3.5304910956087715e-10)).toBeLessThan(2.3e-16);
  expect(Math.abs(1 + (one.high as number) - 1.132986847526501e-8)).toBeLessThan(2.3e-16);
  const zeros = netScore({ plus: 3, zero: 1e9, minus: 2 }, 0.95);
  expect(Math.abs((zeros.low as number) + 4.597105772307679e-9)).toBeLessThan(2.3e-16);
  expect(Math.abs((zeros.high as number) - 7.0340442844956779e-9)).toBeLessThan(2.3e-16);
});

test('where all are alike: 5, 10 and 20 promoters, 5 and 20 passives (an independent table)', () => {
  expect(allAlike.map((counts) => inPoints(netScore(counts, 0.95)))).toEqual([
    ['13.1', '100.0'],
    ['44.5', '100.0'],
    ['67.8', '100.0'],
    ['-43.4', '43.4'],
    ['-16.1', '16.1'],
  ]);
});

/** The least coverage over all true shares of 0.02 and more in steps of 0.02, by going through every outcome. */
function leastCoverage(method: (counts: Net, level: number) => Limits, n: number): number {
  const factorials = [0];
  for (let k = 1; k <= n; k++) factorials[k] = (factorials[k - 1] as number) + Math.log(k);
  const outcomes: { a: number; c: number; low: number; high: number; ways: number }[] = [];
  for (let a = 0; a <= n; a++) {
    for (let c = 0; a + c <= n; c++) {
      const { low, high } = method({ plus: a, zero: n - a - c, minus: c }, 0.95) as { low: number; high: number };
      const [all, plus, zero, minus] = [n, a, n - a - c, c].map((k) => factorials[k] as number) as [
        number,
        number,
        number,
        number,
      ];
      outcomes.push({ a, c, low, high, ways: all - plus - zero - minus });
    }
  }
  let least = 1;
  for (let p = 1; p <= 48; p++) {
    for (let q = 1; p + q <= 49; q++) {
      const logs = [p, q, 50 - p - q].map((share) => Math.log(share / 50)) as [number, number, number];
      const score = (p - q) / 50;
      let covered = 0;
      for (const { a, c, low, high, ways } of outcomes) {
        if (low <= score + 1e-12 && score - 1e-12 <= high) {
          covered += Math.exp(ways + a * logs[0] + c * logs[1] + (n - a - c) * logs[2]);
        }
      }
      least = Math.min(least, covered);
    }
  }
  return least;
}

test('its least coverage at 5, 10 and 20 answers is 0.900, 0.926 and 0.940, by exact enumeration', () => {
  expect([5, 10, 20].map((n) => leastCoverage(netScore, n).toFixed(3))).toEqual(['0.900', '0.926', '0.940']);
});

test('the plain interval falls to 0.184, 0.335 and 0.557 there', () => {
  expect([5, 10, 20].map((n) => leastCoverage(netWald, n).toFixed(3))).toEqual(['0.184', '0.335', '0.557']);
});
