import { criticalValue } from './criticalValue.ts';
import type { Difference } from './difference.ts';
import { type ShareCounts, shareOf } from './shareCounts.ts';

/**
 * Between which limits does the difference of two shares of different people lie, by a formula to be done by hand?
 *
 * Formula: one success and one failure are added to each group; then difference ∓ z √(p₁ (1 − p₁) / n₁ + p₂ (1 − p₂) / n₂), with
 * the counts after the addition. The estimate is the plain difference, which at low levels may lie outside the limits. Not cut:
 * the limits may lie outside −1 to 1. Second less first. Empty: all are null.
 *
 * Source: Agresti and Caffo (2000).
 *
 * @param before - Successes and number of the first, earlier group; need not be whole.
 * @param after - Of the second, later group.
 * @param level - How often the interval is to hold the true difference, between 0 and 1.
 * @returns The difference and its limits.
 * @throws RangeError for successes off 0 to n and a level off its range, TypeError for other kinds.
 * @example
 * ```ts
 * import { agrestiCaffo } from 'cx-metrics/inference';
 *
 * const [spring, autumn] = [{ successes: 48, n: 80 }, { successes: 56, n: 70 }];
 * agrestiCaffo(spring, autumn, 0.95).low?.toFixed(4); // => '0.0525'
 * agrestiCaffo(spring, { successes: 0, n: 0 }, 0.95); // => { estimate: null, low: null, high: null }
 * agrestiCaffo(spring, autumn, 95); // throws RangeError
 * ```
 * @see {@link newcombe}, which needs no cutting
 * @category inference
 */
export function agrestiCaffo(before: ShareCounts, after: ShareCounts, level: number): Difference {
  const z = criticalValue(level);
  const [first, second] = [shareOf(before), shareOf(after)];
  if (first === null || second === null) return { estimate: null, low: null, high: null };
  const [a, b] = [oneMoreEach(before), oneMoreEach(after)];
  const half = z * Math.sqrt(a.variance + b.variance);
  return { estimate: second - first + 0, low: b.share - a.share - half, high: b.share - a.share + half };
}

/** The share after one success and one failure more, and its squared standard error. */
function oneMoreEach({ successes, n }: ShareCounts): { readonly share: number; readonly variance: number } {
  const size = n + 2;
  const share = (successes + 1) / size;
  return { share, variance: (share * ((n - successes + 1) / size)) / size };
}
