import { inPlace, readSeries, type Series } from '../inference/series.ts';
import { badNumber } from '../misuse/badNumber.ts';
import { checkOptions } from '../misuse/checkOptions.ts';
import { baselineOf, type ProcessOptions } from './baseline.ts';

/** What `ewma` takes. */
export interface EwmaOptions extends ProcessOptions {
  /** Weight of the newest value, above 0 to 1; 0.2 unless told. 1 looks at each value alone. */
  readonly lambda?: number;
  /** How many sigmas the limits lie from the centre; 2.86 unless told. */
  readonly width?: number;
}

/** A chart of exponentially weighted means. */
export interface Ewma {
  /** Where the means begin and should stay; null without values. */
  readonly center: number | null;
  /** Standard deviation of one value; null below two values, unless told. */
  readonly sigma: number | null;
  /** The weighted mean after every period; null in a gap. */
  readonly means: readonly (number | null)[];
  /** Lower limit of every mean; null in a gap and where sigma is. */
  readonly low: readonly (number | null)[];
  /** Upper limit of every mean. */
  readonly high: readonly (number | null)[];
  /** Positions at which the mean is outside its limits. */
  readonly signals: readonly number[];
}

/**
 * Has the level moved a little, and stayed there?
 *
 * Formula: mean = lambda × value + (1 − lambda) × mean before, from the centre on; limits = centre ∓ width × sigma ×
 * √(lambda / (2 − lambda) × (1 − (1 − lambda)^(2 i))) for the i-th value. Unit: that of the values. A gap leaves the mean as
 * it is and is never a signal. Empty: `[]`.
 * Law: lambda 1 is rule 1 of Nelson, with limits at so many sigmas.
 *
 * With lambda 0.2 and width 2.86, normal values without any change give a false alarm every 350 periods or so, much as limits of
 * 3 sigma do (370), and a shift of one sigma is seen after 9 in place of 44.
 *
 * Source: Roberts (1959); Lucas and Saccucci (1990).
 *
 * @param series - Values in order of time, null for a period without one.
 * @param options - `lambda` (0.2), `width` (2.86), `baseline` (all), `center` and `sigma` where they are known.
 * @returns Weighted means, their limits and the signals.
 * @throws RangeError for a lambda off its range, a width that is not above 0, NaN and infinity, with the position; TypeError
 * for other kinds.
 * @example
 * ```ts
 * import { ewma } from 'cx-metrics';
 *
 * const scores = [41, 39, null, 42, 43, 44, 42, 44];
 * const chart = ewma(scores, { center: 40, sigma: 2 });
 * chart.means.map((mean) => mean?.toFixed(2)); // => ['40.20', '39.96', undefined, '40.37', '40.89', '41.52', '41.61', '42.09']
 * chart.signals; // => [7]
 * ewma([]).means; // => []
 * ewma(scores, { lambda: 20 }); // throws RangeError
 * ```
 * @see {@link cusum}, and {@link xmr} for large shifts
 * @category trend
 */
export function ewma(series: Series, options?: EwmaOptions): Ewma {
  checkOptions(options);
  const { lambda = 0.2, width = 2.86 } = options ?? {};
  if (!(Number.isFinite(lambda) && lambda > 0 && lambda <= 1)) {
    throw badNumber('lambda', 'a lambda above 0, up to 1', lambda);
  }
  if (!(Number.isFinite(width) && width > 0)) throw badNumber('width', 'a width above 0', width);
  const observed = readSeries(series);
  const { center, sigma } = baselineOf(observed, options);
  const means = center === null ? [] : weightedMeans(observed.values, center, lambda);
  const reachAt = (index: number): number =>
    width * Math.sqrt((lambda / (2 - lambda)) * (1 - (1 - lambda) ** (2 * (index + 1))));
  const limits =
    center === null || sigma === null
      ? []
      : means.map((_, index) => ({ low: center - sigma * reachAt(index), high: center + sigma * reachAt(index) }));
  const isOutside = (index: number): boolean => {
    const [mean, limit] = [means[index] as number, limits[index]];
    return limit !== undefined && (mean < limit.low || mean > limit.high);
  };
  return {
    center,
    sigma,
    means: inPlace(observed, means),
    low: inPlace(
      observed,
      limits.map(({ low }) => low),
    ),
    high: inPlace(
      observed,
      limits.map(({ high }) => high),
    ),
    signals: observed.positions.filter((_, index) => isOutside(index)),
  };
}

/** Every mean a step from the one before it towards the value: where both are equal, it does not move by rounding. */
function weightedMeans(values: readonly number[], center: number, lambda: number): readonly number[] {
  let mean = center;
  return values.map((value) => (mean += lambda * (value - mean)));
}
