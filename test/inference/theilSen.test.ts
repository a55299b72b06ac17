import { criticalValue, mannKendall, normalSurvival, theilSen, type TheilSen } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundHalfEven } from '../../src/inference/roundHalfEven.ts';
import { pairsOf, someSeries, someValue, withoutGaps } from './someSeries.ts';

const level = fc.constantFrom(0.5, 0.9, 0.95, 0.99);
const median = (numbers: readonly number[]): number => {
  const inOrder = [...numbers].sort((a, b) => a - b);
  return ((inOrder[(inOrder.length - 1) >> 1] as number) + (inOrder[inOrder.length >> 1] as number)) / 2;
};

test('law: the median of all slopes, put in order; the limits are at their ranks', () => {
  fc.assert(
    fc.property(someSeries, level, (series, at) => {
      const slopes = pairsOf(series)
        .map(([rise, steps]) => rise / steps)
        .sort((a, b) => a - b);
      const found = theilSen(series, { level: at });
      expect(found.slopes).toBe(slopes.length);
      if (slopes.length === 0) return;
      expect(found.slope).toBeCloseTo(median(slopes), 12);

      const reach = criticalValue(at) * Math.sqrt(mannKendall(series).varianceS);
      const onLine = (rank: number): number | null => {
        if (rank < 1 || rank > slopes.length) return null;
        const below = slopes[Math.floor(rank) - 1] as number;
        return below + (rank - Math.floor(rank)) * ((slopes[Math.ceil(rank) - 1] as number) - below);
      };
      const [low, high] = [onLine((slopes.length - reach) / 2), onLine((slopes.length + reach) / 2 + 1)];
      expect([low === null, high === null]).toEqual([found.low === null, found.high === null]);
      if (low !== null) expect(found.low).toBeCloseTo(low, 12);
      if (high !== null) expect(found.high).toBeCloseTo(high, 12);

      const rounded = theilSen(series, { level: at, limits: 'rounded' });
      expect(rounded.low).toBeCloseTo(
        slopes[Math.max(roundHalfEven((slopes.length - reach) / 2) - 1, 0)] as number,
        12,
      );
      expect(rounded.high).toBeCloseTo(
        slopes[Math.min(roundHalfEven((slopes.length + reach) / 2), slopes.length - 1)] as number,
        12,
      );
    }),
  );
});

test('law: both intercepts are medians: of the values and times, and of what is left of the values', () => {
  fc.assert(
    fc.property(someSeries, (series) => {
      const { values, positions } = withoutGaps(series);
      const { slope, intercept, interceptJoint } = theilSen(series);
      if (slope === null) return;
      expect(intercept).toBeCloseTo(median(values) - slope * median(positions), 10);
      expect(interceptJoint).toBeCloseTo(
        median(values.map((value, at) => value - slope * (positions[at] as number))),
        10,
      );
    }),
  );
});

/** The numbers that are in the unit of the slope. */
const inUnit = ({ slope, low, high }: TheilSen): readonly (number | null)[] => [slope, low, high];

test('law: shifted values leave the slope, stretched ones stretch it, and so do stretched times, the other way', () => {
  fc.assert(
    fc.property(someSeries, someValue, fc.constantFrom(0.5, 2, 8), (series, by, factor) => {
      const plain = inUnit(theilSen(series));
      const each = (change: (value: number) => number): (number | null)[] =>
        series.map((value) => (value === null ? null : change(value)));
      expect(inUnit(theilSen(each((value) => value + by)))).toEqual(plain);
      const stretched = plain.map((number) => (number === null ? null : number * factor));
      expect(inUnit(theilSen(each((value) => value * factor)))).toEqual(stretched);
      expect(inUnit(theilSen(series, { times: series.map((_, index) => index / factor) }))).toEqual(stretched);
      const { slope, low, high } = theilSen(each((value) => -value));
      [slope, high, low].forEach((number, index) => {
        expect(number === null).toBe(plain[index] === null);
        if (number !== null) expect(number).toBeCloseTo(-(plain[index] as number), 12);
      });
    }),
  );
});

test('law: the limits hold the slope, and widen with the level', () => {
  fc.assert(
    fc.property(someSeries, (series) => {
      for (const limits of ['interpolated', 'rounded'] as const) {
        const [narrow, wide] = [theilSen(series, { level: 0.8, limits }), theilSen(series, { level: 0.95, limits })];
        for (const { slope, low, high } of [narrow, wide]) {
          if (low !== null) expect(low).toBeLessThanOrEqual(slope as number);
          if (high !== null) expect(high).toBeGreaterThanOrEqual(slope as number);
        }
        if (wide.low !== null) expect(wide.low).toBeLessThanOrEqual(narrow.low as number);
        if (wide.high !== null) expect(wide.high).toBeGreaterThanOrEqual(narrow.high as number);
      }
    }),
  );
});

test('a few values far off do not move it: a quarter of the points may be anywhere', () => {
  const line = Array.from({ length: 24 }, (_, index) => 40 + 0.5 * index);
  const disturbed = line.map((value, index) => (index % 4 === 1 ? -9999 : value));
  expect(theilSen(disturbed).slope).toBe(0.5);
});

test('a gap keeps its time, and times may be given', () => {
  expect(theilSen([1, null, 3]).slope).toBe(1);
  expect(theilSen([1, 3]).slope).toBe(2);
  expect(theilSen([1, null, 3], { times: [0, 1, 8] }).slope).toBe(0.25);
  expect(theilSen([1, 3], { times: Float64Array.of(0, 8) }).slope).toBe(0.25);
});

test('too few values have no interpolated limits, and the nearest slopes as rounded ones', () => {
  expect(theilSen([2, 1, 3])).toMatchObject({ slope: 0.5, low: null, high: null });
  expect(theilSen([2, 1, 3], { limits: 'rounded' })).toMatchObject({ low: -1, high: 2 });
});

test('nothing and one value have no line', () => {
  const none = { slope: null, intercept: null, interceptJoint: null, slopes: 0, low: null, high: null };
  expect(theilSen([])).toEqual(none);
  expect(theilSen([null, 3], { limits: 'rounded' })).toEqual(none);
  expect(theilSen([5, 5, 5])).toMatchObject({ slope: 0, intercept: 5, low: 0, high: 0 });
});

test('times that do not ascend or are too many, other limits, levels and options are refused', () => {
  const error = (name: string, code: string): Error => expect.objectContaining({ name, code }) as Error;
  expect(() => theilSen([1, 2], { times: [0, 0] })).toThrow('Expected times that ascend, got 0 at position 1');
  expect(() => theilSen([1, null], { times: [0, NaN] })).toThrow(error('RangeError', 'time'));
  expect(() => theilSen([1, 2], { times: ['0', '1'] as never })).toThrow(error('TypeError', 'time'));
  expect(() => theilSen([1, 2], { times: [0] })).toThrow('Expected 2 times, got 1');
  expect(() => theilSen([1, 2], { limits: 'scipy' as never })).toThrow(error('RangeError', 'limits'));
  expect(() => theilSen([1, 2], { level: 95 })).toThrow(error('RangeError', 'level'));
  expect(() => theilSen([1, 2], 0.95 as never)).toThrow(error('TypeError', 'options'));
  expect(() => theilSen([1, NaN])).toThrow('at position 1');
});

test('limits may be the very first and the very last slope', () => {
  const series = [3, 1, 7, 4];
  const slopes = pairsOf(series).map(([rise, steps]) => rise / steps);
  const error = Math.sqrt(mannKendall(series).varianceS);
  // Rounding hits the rank 1 only at some levels: those next to the one of which theory says so are tried.
  const near = 1 - 2 * normalSurvival((slopes.length - 2) / error);
  const exact = Array.from({ length: 200 }, (_, step) => near + (step - 100) * 2 ** -53).find(
    (at) => (slopes.length - criticalValue(at) * error) / 2 === 1,
  );
  expect(exact).toBeDefined();
  const { low, high } = theilSen(series, { level: exact as number });
  expect([low, high]).toEqual([Math.min(...slopes), Math.max(...slopes)]);
});
