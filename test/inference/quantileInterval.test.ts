import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quantileInterval } from '../../src/inference/quantileInterval.ts';
import { sampleQuantile } from '../../src/inference/sampleQuantile.ts';

const hours = [3, 6, 7, 8, 8, 10, 13, 15, 16, 20].map((hour): [number, number] => [hour, 1]);
const upTo = (n: number): [number, number][] => Array.from({ length: n }, (_, index) => [index + 1, 1]);

test('the median of ten: second to ninth, by 1 − 2 × (1 + 10) / 2^10', () => {
  expect(quantileInterval(hours, 0.5, 0.95)).toEqual({
    estimate: 9,
    low: 6,
    high: 16,
    lowerRank: 2,
    upperRank: 9,
    coverage: expect.closeTo(1 - 22 / 1024, 14) as number,
  });
});

test('the 90th percentile of ten has no upper limit: its true value may lie above all that was seen', () => {
  const { lowerRank, upperRank, low, high } = quantileInterval(hours, 0.9, 0.95);
  expect({ lowerRank, upperRank, low, high }).toEqual({ lowerRank: 7, upperRank: null, low: 13, high: null });
});

test('one value says nothing about its median at a level of 0.95, and such limits always hold it', () => {
  expect(quantileInterval([[5, 1]], 0.5, 0.95)).toEqual({
    estimate: 5,
    low: null,
    high: null,
    lowerRank: null,
    upperRank: null,
    coverage: 1,
  });
});

test('published: both limits at 0.95 take 6 values for the median, 36, 72 and 368 for the 90th, 95th and 99th percentile', () => {
  for (const [probability, n] of [
    [0.5, 6],
    [0.9, 36],
    [0.95, 72],
    [0.99, 368],
  ] as const) {
    expect(quantileInterval(upTo(n), probability, 0.95).high).toBe(n);
    expect(quantileInterval(upTo(n - 1), probability, 0.95).high).toBeNull();
  }
});

test('a probability that is just the half of 1 − level is not above it: two values at a level of 0.5', () => {
  expect(quantileInterval(upTo(2), 0.5, 0.5)).toMatchObject({ lowerRank: 1, upperRank: 2 });
  expect(quantileInterval(upTo(2), 0.5, 0.5).coverage).toBeCloseTo(0.5, 14);
});

test('at 0 and 1 the lowest and the highest value are a limit on one side', () => {
  expect(quantileInterval(upTo(9), 0, 0.95)).toMatchObject({ low: null, high: 1, estimate: 1, coverage: 1 });
  expect(quantileInterval(upTo(9), 1, 0.95)).toMatchObject({ low: 9, high: null, estimate: 9, coverage: 1 });
});

test('without values all are null', () => {
  expect(Object.values(quantileInterval([], 0.5, 0.95))).toEqual([null, null, null, null, null, null]);
});

test('a million values in two counts take a moment', () => {
  expect(quantileInterval([[1, 500_000], [2, 500_000]], 0.5, 0.95)).toMatchObject({ low: 1, high: 2, estimate: 1.5 }); // prettier-ignore
});

test('a probability and a level off their range throw, without values too', () => {
  expect(() => quantileInterval([], 50, 0.95)).toThrow(RangeError);
  expect(() => quantileInterval([], 0.5, 95)).toThrow(RangeError);
  expect(() => quantileInterval([[NaN, 1]], 0.5, 0.95)).toThrow(RangeError);
});

test('law: the ranks are those found by adding binomial probabilities one by one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 99 }), (n, percent) => {
      const p = percent / 100;
      const atMost: number[] = [];
      let [probability, sum] = [(1 - p) ** n, 0];
      for (let count = 0; count <= n; count++) {
        sum += probability;
        atMost.push(sum);
        probability *= ((n - count) / (count + 1)) * (p / (1 - p));
      }
      const { lowerRank, upperRank, coverage } = quantileInterval(upTo(n), p, 0.9);
      // Half of 1 − 0.9, whatever the last digits of a sum of probabilities.
      const outside = 0.05 + 1e-10;
      const ranks = upTo(n).map(([rank]) => rank);
      const lower = ranks.filter((rank) => (atMost[rank - 1] as number) <= outside).at(-1) ?? null;
      const upper = ranks.find((rank) => 1 - (atMost[rank - 1] as number) <= outside) ?? null;
      expect([lowerRank, upperRank]).toEqual([lower, upper]);
      const inside = (upper === null ? 1 : atMost[upper - 1]) as number;
      expect(coverage).toBeCloseTo(inside - (lower === null ? 0 : (atMost[lower - 1] as number)), 10);
    }),
  );
});

test('law: it holds what it says at least, and the limits are around the value that definition 1 gives', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 30 })), { minLength: 1 }),
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      fc.constantFrom(0.5, 0.8, 0.95, 0.99),
      (values, p, level) => {
        const { low, high, coverage } = quantileInterval(values, p, level);
        const inTheMiddle = sampleQuantile(values, p, 1) as number;
        expect(coverage).toBeGreaterThanOrEqual(level - 1e-9);
        expect(low ?? -Infinity).toBeLessThanOrEqual(inTheMiddle);
        expect(high ?? Infinity).toBeGreaterThanOrEqual(inTheMiddle);
      },
    ),
  );
});

test('law: the limits follow any change of unit that keeps the order, such as the logarithm', () => {
  const values = fc.array(fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 9 })), { minLength: 1 });
  fc.assert(
    fc.property(values, fc.constantFrom(0.5, 0.9), (some, p) => {
      const { low, high, lowerRank } = quantileInterval(some, p, 0.9);
      const logarithms = some.map(([value, times]): [number, number] => [Math.log(value), times]);
      const changed = quantileInterval(logarithms, p, 0.9);
      expect(changed.lowerRank).toBe(lowerRank);
      expect([changed.low, changed.high]).toEqual(
        [low, high].map((limit) => (limit === null ? null : Math.log(limit))),
      );
    }),
  );
});

test('a limit is never -0', () => {
  expect(quantileInterval([[-0, 40]], 0.5, 0.95)).toMatchObject({ estimate: 0, low: 0, high: 0 });
});
