import type { Counted } from './counted.ts';
import { moments } from './moments.ts';
import { tSurvival } from './tSurvival.ts';

/** A t test; null where the spread is 0 or not defined. */
export interface TTest {
  /** Distance in standard errors. */
  readonly t: number | null;
  /** Degrees of freedom. */
  readonly degreesOfFreedom: number | null;
  /** Two-sided. */
  readonly pValue: number | null;
}

/**
 * Is a mean different from 0?
 *
 * Formula: t = mean / standard error with n − 1 degrees of freedom, two-sided. Empty: null, as where all values are equal.
 *
 * Source: Student (1908).
 *
 * @param values - Values, such as differences of pairs, and how many times each was seen.
 * @returns t, its degrees of freedom and the p-value.
 * @throws TypeError for values that are no numbers, RangeError for a negative count.
 * @example
 * ```ts
 * import { tTest } from 'cx-metrics/inference';
 *
 * tTest([[1, 2], [0, 1], [2, 2], [-1, 1]]).pValue?.toFixed(4); // => '0.1412'
 * tTest([[1, 5]]).pValue; // => null
 * ```
 * @category inference
 */
export function tTest(values: Counted): TTest {
  const { mean, standardError, degreesOfFreedom } = moments(values);
  return tTestOf(mean, standardError, degreesOfFreedom);
}

/** The test of an estimate whose error and degrees of freedom are known. */
export function tTestOf(estimate: number | null, standardError: number | null, degreesOfFreedom: number | null): TTest {
  if (estimate === null || standardError === null || standardError === 0 || degreesOfFreedom === null) {
    return { t: null, degreesOfFreedom: null, pValue: null };
  }
  const t = estimate / standardError;
  return { t, degreesOfFreedom, pValue: 2 * tSurvival(Math.abs(t), degreesOfFreedom) };
}
