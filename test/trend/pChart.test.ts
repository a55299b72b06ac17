import { csat, month, pChart, trend } from 'cx-metrics';
import fc from 'fast-check';
import { expect, test } from 'vitest';

/** Successes and sizes, one after the other. */
type Samples = readonly (readonly [hits: number | null, size: number | null])[];

const someSample = fc.tuple(fc.integer({ min: 1, max: 60 }), fc.nat(60)).map(([n, x]) => [x % (n + 1), n] as const);
const someSamples = fc.array(someSample, { maxLength: 20 });
const gap = fc.constantFrom([null, null] as const, [0, 0] as const, [null, 5] as const, [5, null] as const);
const withGaps = fc.array(fc.oneof({ weight: 4, arbitrary: someSample }, { weight: 1, arbitrary: gap }), {
  maxLength: 20,
});

const chartOf = (samples: Samples, options?: Parameters<typeof pChart>[2]): ReturnType<typeof pChart> =>
  pChart(
    samples.map(([hits]) => hits),
    samples.map(([, size]) => size),
    options,
  );

const close = (found: readonly (number | null)[], wanted: readonly number[]): void => {
  expect(found).toHaveLength(wanted.length);
  wanted.forEach((number, index) => expect(found[index]).toBeCloseTo(number, 10));
};

test('law: the formulas, sample by sample', () => {
  fc.assert(
    fc.property(fc.array(someSample, { minLength: 2, maxLength: 20 }), (samples) => {
      const p = samples.reduce((sum, [hits]) => sum + hits, 0) / samples.reduce((sum, [, size]) => sum + size, 0);
      const errors = samples.map(([, size]) => Math.sqrt((p * (1 - p)) / size));
      const z = samples.map(([hits, size], at) =>
        p === 0 || p === 1 ? 0 : (hits / size - p) / (errors[at] as number),
      );
      const steps = z.slice(1).map((score, at) => Math.abs(score - (z[at] as number)));
      const sigmaZ = ((steps.reduce((sum, step) => sum + step, 0) / steps.length) * Math.sqrt(Math.PI)) / 2;
      for (const [correction, factor] of [
        ['laney', sigmaZ],
        ['none', 1],
      ] as const) {
        const chart = chartOf(samples, { correction });
        expect([chart.n, chart.center]).toEqual([samples.length, p]);
        expect(chart.sigmaZ).toBeCloseTo(sigmaZ, 10);
        close(
          chart.shares,
          samples.map(([hits, size]) => hits / size),
        );
        close(chart.zScores, z);
        close(
          chart.low,
          errors.map((error) => Math.max(0, p - 3 * factor * error)),
        );
        close(
          chart.high,
          errors.map((error) => Math.min(1, p + 3 * factor * error)),
        );
      }
    }),
  );
});

test('law: the limits hold the centre, and rule 1 is what lies outside them', () => {
  fc.assert(
    fc.property(withGaps, fc.constantFrom('laney', 'none'), (samples, correction) => {
      const { center, low, high, shares, signals } = chartOf(samples, { correction, rules: [1] });
      const outside = shares.flatMap((share, at) => {
        const [least, most] = [low[at], high[at]];
        if (share === null || least === null || most === null) return [];
        expect(least).toBeLessThanOrEqual(center as number);
        expect(most).toBeGreaterThanOrEqual(center as number);
        return share < (least as number) || share > (most as number) ? [at] : [];
      });
      expect(signals.map(({ index }) => index)).toEqual(outside);
    }),
  );
});

test('law: a gap changes nothing but positions: null on either side, and size 0', () => {
  fc.assert(
    fc.property(withGaps, (samples) => {
      const positions = samples.flatMap(([hits, size], at) => (hits !== null && size !== null && size > 0 ? [at] : []));
      const [chart, without] = [chartOf(samples), chartOf(positions.map((at) => samples[at] as Samples[number]))];
      expect([chart.n, chart.center, chart.sigmaZ]).toEqual([without.n, without.center, without.sigmaZ]);
      expect(chart.signals.map(({ index }) => index)).toEqual(without.signals.map(({ index }) => positions[index]));
      for (const column of ['shares', 'zScores', 'low', 'high'] as const) {
        expect(positions.map((at) => chart[column][at])).toEqual(without[column]);
        expect(chart[column]).toHaveLength(samples.length);
        expect(chart[column].filter((_, at) => !positions.includes(at)).every((entry) => entry === null)).toBe(true);
      }
    }),
  );
});

test('law: successes and failures change places, and the chart is turned over', () => {
  fc.assert(
    fc.property(someSamples, (samples) => {
      const [chart, turned] = [chartOf(samples), chartOf(samples.map(([hits, size]) => [size - hits, size] as const))];
      expect(turned.signals).toEqual(chart.signals);
      chart.high.forEach((high, at) => {
        if (high === null) expect(turned.low[at]).toBeNull();
        else expect(turned.low[at]).toBeCloseTo(1 - high, 10);
      });
    }),
  );
});

test('with thousands of answers the plain chart calls nearly every share special, the corrected one none', () => {
  const shares = [0.788, 0.811, 0.799, 0.795, 0.783, 0.802, 0.782, 0.806, 0.794, 0.822, 0.826, 0.807];
  const samples = shares.map((share) => [Math.round(share * 40_000), 40_000] as const);
  expect(chartOf(samples, { correction: 'none', rules: [1] }).signals.length).toBeGreaterThan(5);
  expect(chartOf(samples).signals).toEqual([]);
  expect(chartOf(samples).sigmaZ).toBeGreaterThan(5);
});

test('a frozen baseline makes centre and spread, and later shares are judged by them', () => {
  const samples = [
    [80, 100],
    [83, 100],
    [78, 100],
    [81, 100],
    [55, 100],
  ] as const;
  const frozen = chartOf(samples, { baseline: 4 });
  const { center, sigmaZ, n } = chartOf(samples.slice(0, 4));
  expect(frozen).toMatchObject({ center, sigmaZ, n, signals: [{ index: 4, rules: [1] }] });
});

test('runs are read too: nine shares on one side', () => {
  const samples = [...Array<number>(9).fill(70), ...Array<number>(9).fill(74)].map((hits) => [hits, 100] as const);
  expect(chartOf(samples, { correction: 'none' }).signals.map(({ index }) => index)).toEqual([8, 17]);
  expect(chartOf(samples, { correction: 'none', rules: [1] }).signals).toEqual([]);
});

test('all shares alike have limits without width and no signal; after them any other share is one', () => {
  const alike = chartOf([
    [1, 3],
    [2, 6],
    [30, 90],
  ]);
  expect(alike).toMatchObject({ center: 1 / 3, sigmaZ: 0, low: [1 / 3, 1 / 3, 1 / 3], high: [1 / 3, 1 / 3, 1 / 3] });
  expect(alike.signals).toEqual([]);
  const perfect = chartOf(
    [
      [10, 10],
      [20, 20],
      [19, 20],
    ],
    { baseline: 2 },
  );
  expect(perfect).toMatchObject({ center: 1, zScores: [0, 0, 0], low: [1, 1, 1], signals: [{ index: 2, rules: [1] }] });
});

test('nothing has no centre; one period has limits only without the correction', () => {
  expect(chartOf([])).toEqual({
    n: 0,
    center: null,
    sigmaZ: null,
    shares: [],
    zScores: [],
    low: [],
    high: [],
    signals: [],
  });
  expect(chartOf([[0, 0]])).toMatchObject({ n: 0, center: null, shares: [null], zScores: [null], low: [null] });
  expect(chartOf([[3, 9]])).toMatchObject({
    n: 1,
    center: 1 / 3,
    sigmaZ: null,
    zScores: [0],
    low: [null],
    high: [null],
  });
  expect(chartOf([[3, 9]], { correction: 'none' })).toMatchObject({ low: [0], sigmaZ: null });
  // A baseline of gaps judges nothing.
  expect(
    chartOf(
      [
        [0, 0],
        [3, 9],
      ],
      { baseline: 1 },
    ),
  ).toMatchObject({ n: 0, center: null, shares: [null, 1 / 3], signals: [] });
});

test('the parts of readings go straight in', () => {
  const byMonth = { '2026-01': { 5: 60, 2: 40 }, '2026-03': { 4: 30, 1: 10 }, '2026-04': { 5: 45, 3: 35 } };
  const readings = trend(byMonth, csat, month('UTC')).map((point) => point.reading);
  const chart = pChart(
    readings.map((reading) => reading.satisfied.count),
    readings.map((reading) => reading.n),
  );
  expect(chart).toMatchObject({ n: 3, center: 135 / 220, shares: [0.6, null, 0.75, 0.5625] });
});

test('lists that do not fit, successes above the size and other corrections are refused', () => {
  const error = (name: string, code: string): Error => expect.objectContaining({ name, code }) as Error;
  expect(() => pChart([1, 2], [3])).toThrow('Expected 2 sizes, got 1');
  expect(() => pChart([4], [3])).toThrow(error('RangeError', 'count'));
  expect(() => pChart([-1], [3])).toThrow(error('RangeError', 'count'));
  expect(() => pChart([1], [NaN])).toThrow(error('RangeError', 'value'));
  expect(() => pChart(['1'] as never, [3])).toThrow(error('TypeError', 'value'));
  expect(() => pChart([1], [3], { correction: 'yes' as never })).toThrow(error('RangeError', 'correction'));
  expect(() => pChart([1], [3], 'laney' as never)).toThrow(error('TypeError', 'options'));
  expect(() => pChart([1], [3], { baseline: 0.5 })).toThrow(error('RangeError', 'baseline'));
});
