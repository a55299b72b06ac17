import { checkLevel } from './checkLevel.ts';
import type { Counted } from './counted.ts';
import type { Limits } from './limits.ts';
import { moments, type Moments } from './moments.ts';
import { tQuantile } from './tQuantile.ts';

/**
 * Between which limits does a mean lie?
 *
 * Formula: mean ∓ t(n − 1) × standard error. Unit: that of the values. Empty: both are null, as for a single value.
 * It has zero width when all values are equal; on a rating scale `guardedT` does not.
 *
 * Source: Student (1908).
 *
 * @param values - Values and how many times each was seen.
 * @param level - How often the interval is to hold the true mean, between 0 and 1.
 * @returns The limits.
 * @throws TypeError for values that are no numbers, RangeError for a negative count and a level off its range.
 * @example
 * ```ts
 * import { tInterval } from 'cx-metrics/inference';
 *
 * tInterval([[7, 3], [6, 3], [5, 2], [4, 1], [3, 1]], 0.95).low?.toFixed(6); // => '4.634342'
 * tInterval([[7, 1]], 0.95); // => { low: null, high: null }
 * tInterval([[7, 2]], 95); // throws RangeError
 * ```
 * @category inference
 */
export function tInterval(values: Counted, level: number): Limits {
  checkLevel(level);
  return tLimits(moments(values), level);
}

/** The same from the moments of the values. */
export function tLimits({ mean, standardError, degreesOfFreedom }: Moments, level: number): Limits {
  if (mean === null || standardError === null || degreesOfFreedom === null) return { low: null, high: null };
  const half = tQuantile((1 + level) / 2, degreesOfFreedom) * standardError;
  return { low: mean - half, high: mean + half };
}
