import { inPlace, type Observed, readSeries, type Series } from '../inference/series.ts';
import { checkCount } from '../inference/checkCount.ts';
import { checkOptions } from '../misuse/checkOptions.ts';
import { outOfRange } from '../misuse/outOfRange.ts';
import { type BaselineOptions, lengthOfBaseline, movingRanges, sigmaOf } from './baseline.ts';
import { type Judged, type NelsonRule, type Signal, signalsOf } from './signal.ts';

const sigmas = 3;

/** What `pChart` takes. */
export interface PChartOptions extends BaselineOptions {
  /** `'laney'` (default) widens the limits by the spread that shares really have; `'none'` is the plain chart. */
  readonly correction?: 'laney' | 'none';
  /** Which rules of Nelson are read; 1 and 2 unless told. */
  readonly rules?: readonly NelsonRule[];
}

/** A chart of shares. */
export interface PChart {
  /** How many periods the limits are made of. */
  readonly n: number;
  /** All successes / all sizes of the baseline; null without any. */
  readonly center: number | null;
  /** Spread of the shares from period to period, where sampling alone gives 1; null below two periods. */
  readonly sigmaZ: number | null;
  /** The share of every period, 0 to 1; null in a gap. */
  readonly shares: readonly (number | null)[];
  /** Distance of every share from the centre, in sampling errors; 0 where the centre is 0 or 1, null in a gap. */
  readonly zScores: readonly (number | null)[];
  /** Lower limit of every share, not below 0; null in a gap and where it is not known. */
  readonly low: readonly (number | null)[];
  /** Upper limit of every share, not above 1. */
  readonly high: readonly (number | null)[];
  /** The periods that break a rule. */
  readonly signals: readonly Signal[];
}

/**
 * In which periods is a share out of the ordinary, when samples differ in size?
 *
 * Formula: centre p = all successes / all sizes; limits p ∓ 3 sigmaZ √(p (1 − p) / size), cut at 0 and 1, where sigmaZ = mean
 * distance of neighbouring z scores × √π / 2. Without the correction sigmaZ is 1, and with thousands of answers in a
 * period every share is a signal, since the true share moves a little all the time. Range: 0 to 1.
 * A period of size 0 is a gap. Empty: null; a single period has no sigmaZ, so no limits with the correction.
 *
 * A sigmaZ far below 1 says that shares lie closer than chance allows: are the periods independent?
 *
 * Source: Shewhart (1931); Laney (2002); rules by Nelson (1984).
 *
 * @param successes - How many in each period, such as satisfied customers; null for a gap.
 * @param sizes - Of how many in each period; null or 0 for a gap.
 * @param options - `correction` (`'laney'`), `baseline` (all), `rules` (1 and 2).
 * @returns Centre, shares, z scores, limits and signals.
 * @throws RangeError for lists of different length, successes off 0 to size and a baseline that is no whole number; TypeError
 * for other kinds.
 * @example
 * ```ts
 * import { pChart } from 'cx-metrics';
 *
 * const satisfied = [160, 166, 0, 158, 82, 165, 120];
 * const answers = [200, 201, 0, 199, 104, 203, 198];
 * const chart = pChart(satisfied, answers, { baseline: 6 });
 * [chart.center?.toFixed(3), chart.low[6]?.toFixed(3), chart.high[6]?.toFixed(3)]; // => ['0.806', '0.754', '0.858']
 * chart.signals; // => [{ index: 6, rules: [1] }]
 * chart.shares[2]; // => null
 * pChart([3], [9]).high; // => [null]
 * pChart([3], [2]); // throws RangeError
 * ```
 * @see {@link xmr} for scores that are no shares
 * @category trend
 */
export function pChart(successes: Series, sizes: Series, options?: PChartOptions): PChart {
  checkOptions(options);
  const { correction = 'laney', baseline, rules } = options ?? {};
  if (correction !== 'laney' && correction !== 'none') {
    throw outOfRange('correction', "correction to be 'laney' or 'none'", correction);
  }
  const samples = readSamples(successes, sizes);
  const n = lengthOfBaseline(samples, baseline);
  const center = n === 0 ? null : sum(samples.hits.slice(0, n)) / sum(samples.sizes.slice(0, n));
  const { sigmaZ, zScores, points } = center === null ? nothingKnown : judgeShares(samples, center, n, correction);
  return {
    n,
    center,
    sigmaZ,
    shares: inPlace(samples, samples.values),
    zScores: inPlace(samples, zScores),
    low: inPlace(
      samples,
      points.map((point) => Math.max(0, point.center - sigmas * point.sigma)),
    ),
    high: inPlace(
      samples,
      points.map((point) => Math.min(1, point.center + sigmas * point.sigma)),
    ),
    signals: signalsOf(points, rules),
  };
}

/** The periods that have a sample; their values are the shares. */
interface Samples extends Observed {
  readonly hits: readonly number[];
  readonly sizes: readonly number[];
}

/** What shares say against a centre. */
interface JudgedShares {
  readonly sigmaZ: number | null;
  readonly zScores: readonly number[];
  readonly points: readonly Judged[];
}

const nothingKnown: JudgedShares = { sigmaZ: null, zScores: [], points: [] };

function judgeShares(
  { values, sizes, positions }: Samples,
  center: number,
  n: number,
  correction: 'laney' | 'none',
): JudgedShares {
  const errors = sizes.map((size) => Math.sqrt((center * (1 - center)) / size));
  const zScores = errors.map((error, index) => (error === 0 ? 0 : ((values[index] as number) - center) / error));
  const sigmaZ = sigmaOf(movingRanges(zScores.slice(0, n)));
  const factor = correction === 'laney' ? sigmaZ : 1;
  if (factor === null) return { sigmaZ, zScores, points: [] };
  const points = values.map((value, index) => ({
    value,
    position: positions[index] as number,
    center,
    sigma: factor * (errors[index] as number),
  }));
  return { sigmaZ, zScores, points };
}

function readSamples(successes: Series, sizes: Series): Samples {
  const [hits, tries] = [readSeries(successes), readSeries(sizes)];
  if (hits.length !== tries.length) throw outOfRange('sizes', `${hits.length} sizes`, tries.length);
  const samples = Array.from({ length: hits.length }, (_, position) => {
    const [hit, size] = [successes[position] ?? null, sizes[position] ?? null];
    if (hit === null || size === null) return [];
    checkCount(size);
    checkCount(hit, size);
    return size === 0 ? [] : [{ position, hit, size }];
  }).flat();
  return {
    length: hits.length,
    positions: samples.map(({ position }) => position),
    values: samples.map(({ hit, size }) => hit / size),
    hits: samples.map(({ hit }) => hit),
    sizes: samples.map(({ size }) => size),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
