import { checkLevel } from './checkLevel.ts';
import type { Counted } from './counted.ts';
import type { Limits } from './limits.ts';
import { moments } from './moments.ts';
import { tQuantile } from './tQuantile.ts';
import { type TTest, tTestOf } from './tTest.ts';

/** The difference of two means with its test and limits. */
export interface Welch extends TTest, Limits {
  /** Mean of the second less mean of the first; null when either is empty. */
  readonly estimate: number | null;
  /** Of the difference; null when either has fewer than two values. */
  readonly standardError: number | null;
}

/**
 * Do the means of two groups of different people differ, whatever their spreads?
 *
 * Formula: t = difference / √(v₁ / n₁ + v₂ / n₂) with the degrees of freedom of Satterthwaite (1946). Unit: that of the values.
 * Empty: null, as where a group has one value. Where neither has any spread there is no test, and both limits are the difference.
 *
 * Source: Welch (1947).
 *
 * @param first - Values of the first group and how many times each was seen.
 * @param second - Values of the second group.
 * @param level - How often the interval is to hold the true difference, between 0 and 1.
 * @returns Second less first, its error, t test and limits.
 * @throws TypeError for values that are no numbers, RangeError for a negative count and a level off its range.
 * @example
 * ```ts
 * import { welch } from 'cx-metrics/inference';
 *
 * const spring = [[4, 1], [5, 1], [6, 2], [7, 2]] as const;
 * const autumn = [[5, 1], [6, 2], [7, 4]] as const;
 * welch(spring, autumn, 0.95).pValue?.toFixed(4); // => '0.3188'
 * welch(spring, [], 0.95).estimate; // => null
 * welch(spring, autumn, 95); // throws RangeError
 * ```
 * @category inference
 */
export function welch(first: Counted, second: Counted, level: number): Welch {
  checkLevel(level);
  const [a, b] = [moments(first), moments(second)];
  const estimate = a.mean === null || b.mean === null ? null : b.mean - a.mean + 0;
  const none = { t: null, degreesOfFreedom: null, pValue: null, low: null, high: null };
  if (estimate === null || a.variance === null || b.variance === null) {
    return { estimate, standardError: null, ...none };
  }
  const { standardError, degreesOfFreedom } = satterthwaite(a.variance / a.n, a.n, b.variance / b.n, b.n);
  if (standardError === 0) return { estimate, standardError, ...none, low: estimate, high: estimate };
  const half = tQuantile((1 + level) / 2, degreesOfFreedom) * standardError;
  return {
    estimate,
    standardError,
    ...tTestOf(estimate, standardError, degreesOfFreedom),
    low: estimate - half,
    high: estimate + half,
  };
}

/** Error and degrees of freedom of the difference of two estimates, given the squared error of each and its number of values. */
export function satterthwaite(
  first: number,
  n1: number,
  second: number,
  n2: number,
): { readonly standardError: number; readonly degreesOfFreedom: number } {
  const share = first / (first + second);
  return {
    standardError: Math.sqrt(first + second),
    degreesOfFreedom: 1 / ((share * share) / (n1 - 1) + ((1 - share) * (1 - share)) / (n2 - 1)),
  };
}
