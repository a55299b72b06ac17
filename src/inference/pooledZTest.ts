import { normalSurvival } from './normalSurvival.ts';
import { type ShareCounts, shareOf } from './shareCounts.ts';

/** A z test; null where there is nothing to test. */
export interface ZTest {
  /** Distance in standard errors; above 0 when the second share is larger. */
  readonly z: number | null;
  /** Two-sided. */
  readonly pValue: number | null;
}

/**
 * Do two shares of different people differ, by the textbook test?
 *
 * Formula: z = (p₂ − p₁) / √(p (1 − p) (1 / n₁ + 1 / n₂)), p the share of both groups together; z² is the chi-square of the
 * two-by-two table. Empty: null, as where all or none of both succeeded.
 *
 * Source: Pearson (1900).
 *
 * @param before - Successes and number of the first, earlier group.
 * @param after - Of the second, later group.
 * @returns z and its p-value.
 * @throws RangeError for successes off 0 to n, TypeError for other kinds.
 * @example
 * ```ts
 * import { pooledZTest } from 'cx-metrics/inference';
 *
 * const [spring, autumn] = [{ successes: 48, n: 80 }, { successes: 56, n: 70 }];
 * pooledZTest(spring, autumn).pValue?.toFixed(4); // => '0.0080'
 * pooledZTest({ successes: 0, n: 9 }, { successes: 0, n: 7 }); // => { z: null, pValue: null }
 * pooledZTest({ successes: 10, n: 9 }, autumn); // throws RangeError
 * ```
 * @see {@link nMinusOneTest}, better for few answers; {@link mee} for the limits that belong to it
 * @category inference
 */
export function pooledZTest(before: ShareCounts, after: ShareCounts): ZTest {
  return pooledTest(before, after, 1);
}

/** The same, with the variance multiplied. */
export function pooledTest(before: ShareCounts, after: ShareCounts, factor: number): ZTest {
  const [first, second] = [shareOf(before), shareOf(after)];
  if (first === null || second === null || !(factor > 0 && factor < Infinity)) return { z: null, pValue: null };
  const n = before.n + after.n;
  const successes = before.successes + after.successes;
  if (successes === 0 || successes === n) return { z: null, pValue: null };
  const variance = (successes / n) * ((n - successes) / n) * (1 / before.n + 1 / after.n);
  const z = (second - first) / Math.sqrt(factor * variance) + 0;
  return { z, pValue: 2 * normalSurvival(Math.abs(z)) };
}
