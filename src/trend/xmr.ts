import { medianOf } from '../inference/theilSen.ts';
import type { Limits } from '../inference/limits.ts';
import { inPlace, readSeries, type Series } from '../inference/series.ts';
import { checkOptions } from '../misuse/checkOptions.ts';
import { baselineOf, meanOf } from './baseline.ts';
import type { NelsonOptions } from './nelsonRules.ts';
import { judge, type Signal, signalsOf } from './signal.ts';

const sigmas = 3;

/** A chart of single values and of the distances between them; its limits are those of the values. */
export interface Xmr extends Limits {
  /** How many values the limits are made of. */
  readonly n: number;
  /** The centre line; null without values. */
  readonly center: number | null;
  /** Standard deviation of the noise; null below two values, 0 where all are equal: then any change is a signal. */
  readonly sigma: number | null;
  /** Mean distance between neighbours in the baseline; null below two values. */
  readonly averageMovingRange: number | null;
  /** Median of the same. */
  readonly medianMovingRange: number | null;
  /** Limit of a distance between neighbours; null where sigma is. */
  readonly movingRangeHigh: number | null;
  /** Distance of every value from the one before it; null for the first and in a gap. */
  readonly movingRanges: readonly (number | null)[];
  /** The periods that break a rule. */
  readonly signals: readonly Signal[];
}

/**
 * Which periods are out of the ordinary, and which only go up and down as always?
 *
 * Formula: limits = mean ∓ 3 sigma, sigma = mean distance between neighbours / d2 with d2 = 2 / √π, so mean ∓ 2.6587 mean
 * distances; a distance has the limit 3.2665 mean distances. Unit: that of the values. A gap keeps its place and is never a
 * signal; the values on its two sides are neighbours. Empty: null; one value has a centre, but no limits.
 * Laws: limits hold the centre; shifted or stretched values shift or stretch them.
 *
 * The values should not hang on each other: where a high month is followed by a high month, limits are too narrow.
 *
 * Source: Shewhart (1931); Wheeler and Chambers (1992); rules by Nelson (1984).
 *
 * @param series - Values in order of time, null for a period without one.
 * @param options - `baseline` (all), `rules` (1 and 2), `center` and `sigma` where they are known.
 * @returns Centre, sigma, limits, distances and signals.
 * @throws RangeError for NaN and infinity, with the position, and a baseline that is no whole number; TypeError for other kinds.
 * @example
 * ```ts
 * import { xmr } from 'cx-metrics';
 *
 * const scores = [41, 38, 40, null, 42, 39, 41, 40, 52, 39];
 * const chart = xmr(scores, { baseline: 8 });
 * [chart.low?.toFixed(2), chart.center?.toFixed(2), chart.high?.toFixed(2)]; // => ['34.38', '40.14', '45.90']
 * chart.signals; // => [{ index: 8, rules: [1] }]
 * xmr([41]).high; // => null
 * xmr([41, NaN]); // throws RangeError
 * ```
 * @see {@link pChart} for shares of samples, {@link ewma} and {@link cusum} for small shifts
 * @category trend
 */
export function xmr(series: Series, options?: NelsonOptions): Xmr {
  checkOptions(options);
  const observed = readSeries(series);
  const { n, center, sigma, ranges } = baselineOf(observed, options);
  const known = center !== null && sigma !== null;
  return {
    n,
    center,
    sigma,
    low: known ? center - sigmas * sigma : null,
    high: known ? center + sigmas * sigma : null,
    averageMovingRange: meanOf(ranges),
    medianMovingRange: ranges.length === 0 ? null : medianOf(ranges),
    movingRangeHigh: sigma === null ? null : highestRange(sigma),
    movingRanges: inPlace(
      observed,
      observed.values.map((value, index, all) => (index === 0 ? null : Math.abs(value - (all[index - 1] as number)))),
    ),
    signals: signalsOf(judge(observed, center, sigma), options?.rules),
  };
}

/** Mean and three standard deviations of the distance of two neighbours: d2 = 2 / √π and d3 = √(2 − 4 / π) sigmas. */
function highestRange(sigma: number): number {
  return (2 / Math.sqrt(Math.PI) + 3 * Math.sqrt(2 - 4 / Math.PI)) * sigma;
}
