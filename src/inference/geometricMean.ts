import { badNumber } from '../misuse/badNumber.ts';
import { checkCount } from './checkCount.ts';
import { checkLevel } from './checkLevel.ts';
import type { Counted } from './counted.ts';
import type { Limits } from './limits.ts';
import { type Moments, momentsOf } from './moments.ts';
import { tLimits } from './tInterval.ts';

/** A geometric mean with its limits, and the spread as a factor. */
export interface GeometricMean extends Limits {
  /** e to the mean of the logarithms, in the unit of the values; 0 when a value is 0, null without values. */
  readonly mean: number | null;
  /** e to the standard deviation of the logarithms: a factor without unit, 1 or more; null for one value or any 0. */
  readonly standardDeviation: number | null;
}

/**
 * What is the mean of values that differ by factors, such as durations?
 *
 * Formula: exp(mean of ln x), limits exp of the t interval of ln x. Where the logarithms are normal it is the median.
 * Unit: that of the values. One value has no limits; with a 0 among the values the mean is 0 and has none. Empty: all
 * are null.
 *
 * @param values - Values from 0 and how many times each was seen, in any order.
 * @param level - How often the interval is to hold the true mean, between 0 and 1.
 * @returns The mean, its limits and the spread.
 * @throws RangeError for a negative value or count, NaN, infinity and a level off its range; TypeError for other kinds.
 * @example
 * ```ts
 * import { geometricMean } from 'cx-metrics/inference';
 *
 * geometricMean([[2, 1], [8, 1]], 0.95).mean?.toFixed(10); // => '4.0000000000'
 * geometricMean([[0, 1], [8, 1]], 0.95); // => { mean: 0, low: null, high: null, standardDeviation: null }
 * geometricMean([], 0.95).mean; // => null
 * geometricMean([[-2, 1]], 0.95); // throws RangeError
 * ```
 * @category inference
 */
export function geometricMean(values: Counted, level: number): GeometricMean {
  checkLevel(level);
  for (const [value, times] of values) {
    checkCount(times);
    if (!(Number.isFinite(value) && value >= 0)) throw badNumber('value', 'a finite value of 0 or more', value);
  }
  const seen = values.filter(([, times]) => times !== 0);
  const [numbers, counts] = [seen.map(([value]) => value), seen.map(([, times]) => times)];
  return geometricMeanOf(logMoments(numbers, counts), level);
}

/** The moments of the logarithms of values from 0, as two columns: each value, and how many times it was seen, never 0. */
export function logMoments(values: ArrayLike<number>, times: ArrayLike<number>): Moments {
  const logarithms = new Float64Array(values.length);
  for (let row = 0; row < values.length; row++) logarithms[row] = Math.log(values[row] as number);
  return momentsOf(logarithms, times);
}

/** The geometric mean from these moments. */
export function geometricMeanOf(moments: Moments, level: number): GeometricMean {
  const { mean, standardDeviation } = moments;
  if (mean === -Infinity) return { mean: 0, low: null, high: null, standardDeviation: null };
  const { low, high } = tLimits(moments, level);
  return { mean: exp(mean), low: exp(low), high: exp(high), standardDeviation: exp(standardDeviation) };
}

function exp(logarithm: number | null): number | null {
  return logarithm === null ? null : Math.exp(logarithm);
}
