import { month, nps, trend, xmr, type Xmr } from 'cx-metrics';
import { controlConstants } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { someSeries, someValue, withoutGaps } from '../inference/someSeries.ts';

test('published: flow rates of ten batches, centre 50.81, mean distance 1.8778 (NIST/SEMATECH e-Handbook, 6.3.2.2)', () => {
  const { center, averageMovingRange, high, low } = xmr([49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1]);
  expect([center?.toFixed(2), averageMovingRange?.toFixed(4)]).toEqual(['50.81', '1.8778']);
  // The handbook divides by 1.128: 45.8159 to 55.8041.
  const withAllDigits = (3 * 1.877777778) / (2 / Math.sqrt(Math.PI));
  expect(high).toBeCloseTo(50.81 + withAllDigits, 8);
  expect(low).toBeCloseTo(50.81 - withAllDigits, 8);
  expect(50.81 + (3 * 1.877777778) / 1.128).toBeCloseTo(55.8041, 4);
});

test('limits are 2.6587 mean distances off the centre, a distance has the limit 3.2665 of them', () => {
  const { center, low, high, averageMovingRange, movingRangeHigh } = xmr([3, 9, 4]);
  const { d2, d3 } = controlConstants(2);
  expect(averageMovingRange).toBe(5.5);
  expect(((high as number) - (center as number)) / 5.5).toBeCloseTo(3 / d2, 10);
  expect(((center as number) - (low as number)) / 5.5).toBeCloseTo(2.6586807763, 9);
  expect((movingRangeHigh as number) / 5.5).toBeCloseTo(1 + (3 * d3) / d2, 9);
  expect((movingRangeHigh as number) / 5.5).toBeCloseTo(3.2665322, 6);
});

test('mean and median of the distances are those of the baseline', () => {
  const { averageMovingRange, medianMovingRange } = xmr([10, 12, 11, 13, 12, 40, 99], { baseline: 6 });
  expect(averageMovingRange).toBeCloseTo((2 + 1 + 2 + 1 + 28) / 5, 12);
  expect(medianMovingRange).toBe(2);
});

/** All numbers of a chart that are in the unit of the values and move with them, then those that only stretch. */
const levels = ({ center, low, high }: Xmr): readonly (number | null)[] => [center, low, high];
const widths = (chart: Xmr): readonly (number | null)[] => [
  chart.sigma,
  chart.averageMovingRange,
  chart.medianMovingRange,
  chart.movingRangeHigh,
  ...chart.movingRanges,
];
const close = (found: readonly (number | null)[], wanted: readonly (number | null)[]): void => {
  expect(found.map((number) => number === null)).toEqual(wanted.map((number) => number === null));
  found.forEach((number, index) => {
    if (number !== null) expect(number).toBeCloseTo(wanted[index] as number, 9);
  });
};

test('law: shifted values shift the limits, stretched ones stretch them, and the signals stay', () => {
  fc.assert(
    fc.property(someSeries, someValue, fc.constantFrom(0.5, 4), (series, by, factor) => {
      const plain = xmr(series);
      const moved = xmr(series.map((value) => (value === null ? null : value * factor + by)));
      close(
        levels(moved),
        levels(plain).map((level) => (level === null ? null : level * factor + by)),
      );
      close(
        widths(moved),
        widths(plain).map((width) => (width === null ? null : width * factor)),
      );
      expect(moved.signals).toEqual(plain.signals);
    }),
  );
});

test('law: the limits hold the centre and most values; rule 1 is what lies outside them', () => {
  fc.assert(
    fc.property(someSeries, (series) => {
      const { center, low, high, signals } = xmr(series, { rules: [1] });
      if (center === null || low === null || high === null) return;
      expect(low).toBeLessThanOrEqual(center);
      expect(high).toBeGreaterThanOrEqual(center);
      const outside = series.flatMap((value, index) =>
        value !== null && (value < low || value > high) ? [index] : [],
      );
      expect(signals.map(({ index }) => index)).toEqual(outside);
    }),
  );
});

test('law: a gap changes nothing but positions, and is never a signal', () => {
  fc.assert(
    fc.property(someSeries, (series) => {
      const { values, positions } = withoutGaps(series);
      const [withGaps, without] = [xmr(series), xmr(values)];
      const { movingRanges: _, signals: __, ...numbers } = without;
      expect(withGaps).toMatchObject(numbers);
      expect(withGaps.signals).toEqual(
        without.signals.map((signal) => ({ ...signal, index: positions[signal.index] })),
      );
      expect(positions.map((position) => withGaps.movingRanges[position])).toEqual(without.movingRanges);
      expect(withGaps.movingRanges).toHaveLength(series.length);
      series.forEach((value, index) => {
        if (value === null) expect(withGaps.movingRanges[index]).toBeNull();
      });
    }),
  );
});

test('a frozen baseline makes the limits, and later values are judged by them', () => {
  const series = [41, 38, 40, 42, 39, 41, 40, 41, 52, 53];
  const frozen = xmr(series, { baseline: 8 });
  expect(frozen).toMatchObject({
    ...xmr(series.slice(0, 8)),
    n: 8,
    movingRanges: expect.any(Array),
    signals: expect.any(Array),
  });
  expect(frozen.signals.map(({ index }) => index)).toEqual([8, 9]);
});

test('equal values have limits without width, and no signal; after them any change is one', () => {
  const equal = Array<number>(12).fill(0.1);
  expect(xmr(equal)).toMatchObject({ center: 0.1, sigma: 0, low: 0.1, high: 0.1, movingRangeHigh: 0, signals: [] });
  expect(xmr([...equal, 0.1001], { baseline: 12 }).signals).toEqual([{ index: 12, rules: [1] }]);
});

test('nothing has no centre, one value no limits, two values have both', () => {
  const none = {
    sigma: null,
    low: null,
    high: null,
    averageMovingRange: null,
    medianMovingRange: null,
    movingRangeHigh: null,
  };
  expect(xmr([])).toEqual({ n: 0, center: null, ...none, movingRanges: [], signals: [] });
  expect(xmr([null, 7])).toEqual({ n: 1, center: 7, ...none, movingRanges: [null, null], signals: [] });
  expect(xmr([3, 9])).toMatchObject({ n: 2, center: 6, averageMovingRange: 6, movingRanges: [null, 6] });
  // A baseline without values judges nothing.
  expect(xmr([null, 7, 8], { baseline: 1 })).toMatchObject({ n: 0, center: null, signals: [] });
});

test('the readings of a trend go straight in: a month without answers is a gap', () => {
  const byMonth = { '2026-01': { 10: 6, 3: 4 }, '2026-02': { 10: 7, 3: 3 }, '2026-04': { 10: 5, 3: 5 } };
  const points = trend(byMonth, nps, month('UTC'));
  const chart = xmr(points.map((point) => point.reading.value));
  expect(chart).toMatchObject({ n: 3, center: 20, movingRanges: [null, 20, null, 40] });
});

test('law: a chart survives JSON and leaves its series as it was', () => {
  fc.assert(
    fc.property(someSeries, (series) => {
      const chart = xmr(Object.freeze(series));
      expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
    }),
  );
});

test('options and series that are none are refused', () => {
  expect(() => xmr([1, 2], 5 as never)).toThrow(TypeError);
  expect(() => xmr([1, 2], { baseline: 0 })).toThrow(RangeError);
  expect(() => xmr([1, '2'] as never)).toThrow('Expected a finite value or null, got "2" at position 1');
});
