import { ewma, nelsonRules, xmr } from 'cx-metrics';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { someSeries, someValue, withoutGaps } from '../inference/someSeries.ts';

test('published: 20 means from 50 with lambda 0.3, limits in the end 47.4115 to 52.5884 (NIST/SEMATECH e-Handbook, 6.3.2.4)', () => {
  const values = [
    52, 47, 53, 49.3, 50.1, 47, 51, 50.1, 51.2, 50.5, 49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1,
  ];
  const chart = ewma(values, { center: 50, sigma: 2.0539, lambda: 0.3, width: 3 });
  expect(chart.means.map((mean) => mean?.toFixed(2)).join(' ')).toBe(
    '50.60 49.52 50.56 50.18 50.16 49.21 49.75 49.85 50.26 50.33 50.11 49.36 49.52 50.05 49.38 49.92 50.73 51.23 51.94 51.99',
  );
  // The handbook rounds the root of 0.3 / 1.7 to 0.4201.
  expect(chart.low.at(-1)).toBeCloseTo(47.4115, 3);
  expect(chart.high.at(-1)).toBeCloseTo(52.5884, 3);
  expect(chart.signals).toEqual([]);
});

const options = fc.record({
  center: someValue,
  sigma: fc.integer({ min: 1, max: 12 }),
  lambda: fc.constantFrom(0.05, 0.2, 0.5, 1),
  width: fc.constantFrom(1, 2.86, 3),
});

test('law: a mean is the sum of all values before it, the older the lighter, with the limits such a sum has', () => {
  fc.assert(
    fc.property(someSeries, options, (series, { center, sigma, lambda, width }) => {
      const { values, positions } = withoutGaps(series);
      const chart = ewma(series, { center, sigma, lambda, width });
      positions.forEach((position, last) => {
        const weights = values.slice(0, last + 1).map((_, age) => lambda * (1 - lambda) ** (last - age));
        const rest = (1 - lambda) ** (last + 1);
        const mean = weights.reduce((sum, weight, at) => sum + weight * (values[at] as number), rest * center);
        const reach = width * sigma * Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0));
        expect(chart.means[position]).toBeCloseTo(mean, 9);
        expect(chart.low[position]).toBeCloseTo(center - reach, 9);
        expect(chart.high[position]).toBeCloseTo(center + reach, 9);
      });
      expect(chart.signals.every((index) => series[index] !== null)).toBe(true);
    }),
  );
});

test('law: lambda 1 and width 3 are rule 1 of Nelson', () => {
  fc.assert(
    fc.property(someSeries, someValue, fc.integer({ min: 1, max: 4 }), (series, center, sigma) => {
      const signals = nelsonRules(series, { center, sigma, rules: [1] }).map(({ index }) => index);
      expect(ewma(series, { center, sigma, lambda: 1, width: 3 }).signals).toEqual(signals);
    }),
  );
});

test('law: a gap changes nothing but positions', () => {
  fc.assert(
    fc.property(someSeries, (series) => {
      const { values, positions } = withoutGaps(series);
      const [chart, without] = [ewma(series), ewma(values)];
      expect([chart.center, chart.sigma]).toEqual([without.center, without.sigma]);
      for (const column of ['means', 'low', 'high'] as const) {
        expect(positions.map((position) => chart[column][position])).toEqual(without[column]);
        expect(chart[column]).toHaveLength(series.length);
        expect(chart[column].filter((entry) => entry === null).length).toBeGreaterThanOrEqual(
          series.length - values.length,
        );
      }
      expect(chart.signals).toEqual(without.signals.map((index) => positions[index]));
    }),
  );
});

test('law: shifted values shift means and limits, stretched ones stretch them', () => {
  fc.assert(
    fc.property(someSeries, someValue, fc.constantFrom(0.5, 4), (series, by, factor) => {
      const [plain, moved] = [ewma(series), ewma(series.map((value) => (value === null ? null : value * factor + by)))];
      for (const column of ['means', 'low', 'high'] as const) {
        plain[column].forEach((entry, index) => {
          if (entry === null) expect(moved[column][index]).toBeNull();
          else expect(moved[column][index]).toBeCloseTo(entry * factor + by, 9);
        });
      }
    }),
  );
});

test('lambda is 0.2 and width 2.86 unless told; centre and sigma are those of the moving ranges', () => {
  const series = [0, 1, 0, 1, 0, 1, 4, 3, 4, 3, 4, 3];
  const { center, sigma } = xmr(series) as { center: number; sigma: number };
  const chart = ewma(series);
  expect(chart).toEqual(ewma(series, { center, sigma, lambda: 0.2, width: 2.86 }));
  expect(chart.means[0]).toBeCloseTo(0.8 * center, 12);
  expect(chart.high[0]).toBeCloseTo(center + 2.86 * sigma * 0.2, 12);
});

test('law: with a frozen baseline, what comes later changes nothing before it', () => {
  fc.assert(
    fc.property(someSeries, fc.integer({ min: 1, max: 24 }), (series, baseline) => {
      const [whole, part] = [ewma(series, { baseline }), ewma(series.slice(0, baseline), { baseline })];
      expect(whole.means.slice(0, baseline)).toEqual(part.means);
      expect(whole.signals.filter((index) => index < baseline)).toEqual(part.signals);
    }),
  );
});

test('equal values give no signal, also without spread; after them any change does', () => {
  const equal = Array<number>(30).fill(0.1);
  expect(ewma(equal)).toMatchObject({ center: 0.1, sigma: 0, means: equal, low: equal, high: equal, signals: [] });
  expect(ewma([...equal, 0.2], { baseline: 30 }).signals).toEqual([30]);
});

test('nothing gives empty columns; one value has a mean but no limits', () => {
  expect(ewma([])).toEqual({ center: null, sigma: null, means: [], low: [], high: [], signals: [] });
  expect(ewma([7])).toEqual({ center: 7, sigma: null, means: [7], low: [null], high: [null], signals: [] });
  expect(ewma([null, null])).toMatchObject({ means: [null, null], low: [null, null] });
  expect(ewma([3, 9])).toMatchObject({ center: 6, means: [5.4, 6.12] });
  // A baseline of gaps has no centre to begin from.
  expect(ewma([null, 5], { baseline: 1 })).toEqual({
    center: null,
    sigma: null,
    means: [null, null],
    low: [null, null],
    high: [null, null],
    signals: [],
  });
});

test('a lambda, a width and options that are none are refused', () => {
  const error = (name: string, code: string): Error => expect.objectContaining({ name, code }) as Error;
  for (const lambda of [0, -0.2, 1.01, NaN]) expect(() => ewma([1], { lambda })).toThrow(error('RangeError', 'lambda'));
  expect(() => ewma([1], { lambda: '0.2' as never })).toThrow(error('TypeError', 'lambda'));
  for (const width of [0, -1, Infinity]) expect(() => ewma([1], { width })).toThrow(error('RangeError', 'width'));
  expect(() => ewma([1], { width: '3' as never })).toThrow(error('TypeError', 'width'));
  expect(() => ewma([1], 0.2 as never)).toThrow(error('TypeError', 'options'));
  expect(() => ewma([NaN])).toThrow(error('RangeError', 'value'));
});
