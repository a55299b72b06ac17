import type { Difference } from './difference.ts';
import type { ShareCounts } from './shareCounts.ts';
import { shareScore } from './shareScore.ts';

/**
 * Between which limits does the difference of two shares of different people lie, also for few of them?
 *
 * Formula: the differences that a score test does not refuse, with variances times N / (N − 1), N = n₁ + n₂. Range: −1 to 1,
 * second less first; around the difference seen, 1 exactly when all of the second and none of the first succeeded.
 * Never of zero width. Empty: all are null.
 * Law: it leaves out 0 exactly when the p-value of `nMinusOneTest` is below 1 − level.
 *
 * Source: Miettinen and Nurminen (1985).
 *
 * @param before - Successes and number of the first, earlier group; need not be whole.
 * @param after - Of the second, later group.
 * @param level - How often the interval is to hold the true difference, between 0 and 1.
 * @returns The difference and its limits.
 * @throws RangeError for successes off 0 to n and a level off its range, TypeError for other kinds.
 * @example
 * ```ts
 * import { miettinenNurminen } from 'cx-metrics/inference';
 *
 * const [spring, autumn] = [{ successes: 48, n: 80 }, { successes: 56, n: 70 }];
 * miettinenNurminen(spring, autumn, 0.95).low?.toFixed(4); // => '0.0528'
 * miettinenNurminen({ successes: 0, n: 10 }, { successes: 10, n: 10 }, 0.95).high; // => 1
 * miettinenNurminen(spring, { successes: 0, n: 0 }, 0.95); // => { estimate: null, low: null, high: null }
 * miettinenNurminen(spring, autumn, 95); // throws RangeError
 * ```
 * @see {@link newcombe} for a short formula
 * @category inference
 */
export function miettinenNurminen(before: ShareCounts, after: ShareCounts, level: number): Difference {
  return shareScore(before, after, level, (n) => (n > 1 ? n / (n - 1) : null));
}
