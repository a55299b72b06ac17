import type { Percentiles } from '../metric/percentiles.ts';
import { quantilesInPlace } from './quantilesInPlace.ts';

/** How numbers are spread, in their own unit. All are null without any. */
export interface Spread {
  /** How many. */
  readonly n: number;
  /** The smallest. */
  readonly min: number | null;
  /** The largest. */
  readonly max: number | null;
  /** Sum / n. */
  readonly mean: number | null;
  /** By definition 7 of Hyndman and Fan (1996), as in R, NumPy and spreadsheets. */
  readonly percentiles: Percentiles;
}

/**
 * Sums numbers up, by a rule that does not depend on the order in which they came.
 *
 * @param values - Finite numbers of 0 or more, in any order; put in another one.
 * @returns Ends, mean and percentiles.
 * @category journey
 */
export function spreadOf(values: Float64Array): Spread {
  const [p50 = null, p75 = null, p90 = null, p95 = null, p99 = null] = quantilesInPlace(
    values,
    [0.5, 0.75, 0.9, 0.95, 0.99],
  );
  let [min, max] = [Infinity, -Infinity];
  for (let index = 0; index < values.length; index++) {
    min = Math.min(min, values[index] as number);
    max = Math.max(max, values[index] as number);
  }
  const isEmpty = values.length === 0;
  return {
    n: values.length,
    min: isEmpty ? null : min,
    max: isEmpty ? null : max,
    mean: meanInAnyOrder(values),
    percentiles: { p50, p75, p90, p95, p99 },
  };
}

/**
 * The mean, to the bit the same in any order. Whole numbers whose sum is exact add up alike in any order; all others are added
 * in ascending order.
 *
 * @param values - Finite numbers of 0 or more; not changed.
 * @returns Sum / n; null without any.
 * @category journey
 */
export function meanInAnyOrder(values: Float64Array): number | null {
  const { length } = values;
  if (length === 0) return null;
  let [sum, areWhole] = [0, true];
  for (let index = 0; index < length; index++) {
    const value = values[index] as number;
    sum += value;
    areWhole &&= Math.floor(value) === value;
  }
  if (areWhole && sum <= Number.MAX_SAFE_INTEGER) return sum / length;
  sum = 0;
  for (const value of values.slice().sort()) sum += value;
  return sum / length;
}
