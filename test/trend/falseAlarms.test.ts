import { changePoints, cusum, ewma, interruptedSeries, nelsonRules, xmr } from 'cx-metrics';
import { mannKendall, normalSurvival } from 'cx-metrics/inference';
import { expect, test } from 'vitest';
import { newNoise } from '../inference/someSeries.ts';

// What docs/monitoring.md says about false alarms, by simulation with fixed seeds.

type Series = readonly number[];

/** After how many periods a chart gives its first signal, over many series that are shifted by so many sigmas. */
function runLength(firstSignal: (series: Series) => number | undefined, shift: number, told: number): number {
  const noise = newNoise(31);
  const [length, runs] = [Math.ceil(9 * told), 400];
  let periods = 0;
  for (let run = 0; run < runs; run++) {
    const series = noise(length).map((value) => value + shift);
    periods += (firstSignal(series) ?? length - 1) + 1;
  }
  return periods / runs;
}

/** In which share of many series without any change an alarm is given. */
function alarms(isAlarm: (series: Series) => boolean, length: number, memory: number, runs: number): number {
  const noise = newNoise(32);
  let given = 0;
  for (let run = 0; run < runs; run++) if (isAlarm(noise(length, memory))) given++;
  return given / runs;
}

const within = (found: number, told: number, off: number): void => {
  expect(Math.abs(found - told), `${found} for ${told}`).toBeLessThanOrEqual(off);
};

const known = { center: 0, sigma: 1 };
const charts = {
  'rule 1': (series: Series) => nelsonRules(series, { ...known, rules: [1] })[0]?.index,
  'rules 1 and 2': (series: Series) => nelsonRules(series, known)[0]?.index,
  'all eight rules': (series: Series) => nelsonRules(series, { ...known, rules: [1, 2, 3, 4, 5, 6, 7, 8] })[0]?.index,
  ewma: (series: Series) => ewma(series, known).signals[0],
  cusum: (series: Series) => cusum(series, known).signals[0],
};

test.each([
  ['rule 1', 370, 44],
  ['rules 1 and 2', 213, 17],
  ['all eight rules', 70, 9.5],
  ['ewma', 353, 8.7],
  ['cusum', 372, 10],
] as const)('%s: a false alarm every %d periods, and a shift of one sigma is seen after %d', (name, calm, shifted) => {
  within(runLength(charts[name], 0, calm), calm, 0.12 * calm);
  within(runLength(charts[name], 1, shifted), shifted, 0.12 * shifted);
});

test('by formula: rule 1 is broken every 370.4 periods, rule 2 every 2^9 − 1 of them', () => {
  const perPeriod = 2 * normalSurvival(3);
  expect(1 / perPeriod).toBeCloseTo(370.4, 1);
  expect(1 / (perPeriod + 1 / 511)).toBeCloseTo(214.7, 1);
});

test.each([
  [10, 0, 0.18],
  [20, 0, 0.1],
  [50, 0, 0.06],
  [10, 0.5, 0.45],
  [20, 0.5, 0.4],
  [50, 0.5, 0.35],
] as const)(
  'xmr: a baseline of %d with a memory of %d gives an alarm of rule 1 in the next twelve periods in %d of the series',
  (baseline, memory, told) => {
    const isAlarm = (series: Series): boolean =>
      xmr(series, { baseline, rules: [1] }).signals.some(({ index }) => index >= baseline);
    within(alarms(isAlarm, baseline + 12, memory, 2000), told, 0.035);
  },
);

test.each([
  [20, 0, 0.15],
  [50, 0, 0.09],
  [100, 0, 0.06],
  [20, 0.5, 0.71],
  [50, 0.5, 0.9],
  [100, 0.5, 0.97],
] as const)('change points: %d values with a memory of %d are cut in %d of the series', (length, memory, told) => {
  within(
    alarms((series) => changePoints(series).changePoints.length > 0, length, memory, 1000),
    told,
    0.035,
  );
});

test.each([
  [10, 0, 0.042],
  [20, 0, 0.047],
  [40, 0, 0.05],
  [20, 0.5, 0.22],
] as const)(
  'Mann-Kendall: %d values with a memory of %d have p below 0.05 in %d of the series',
  (length, memory, told) => {
    within(
      alarms((series) => mannKendall(series).pValue < 0.05, length, memory, 2000),
      told,
      0.025,
    );
  },
);

test.each([
  ['largest', 0, 0.04],
  ['neweyWest', 0, 0.19],
  ['neweyWest', 0.5, 0.29],
  ['classical', 0.5, 0.2],
  ['largest', 0.5, 0.18],
] as const)(
  'interrupted series of 12 and 12, errors %s, memory %d: p below 0.05 in %d of the series',
  (errors, memory, told) => {
    const isAlarm = (series: Series): boolean =>
      (interruptedSeries(series, 12, { errors }).levelChange.pValue ?? 1) < 0.05;
    within(alarms(isAlarm, 24, memory, 2000), told, 0.03);
  },
);
