import type { Difference } from './difference.ts';
import type { ShareCounts } from './shareCounts.ts';
import { shareScore } from './shareScore.ts';

/**
 * Between which limits does the difference of two shares of different people lie, by the plain score test?
 *
 * Formula: the differences that a score test does not refuse; as `miettinenNurminen` without its factor. Range: −1 to 1, second
 * less first. Never of zero width. Empty: all are null.
 * Law: it leaves out 0 exactly when the p-value of `pooledZTest` is below 1 − level.
 *
 * Source: Mee (1984).
 *
 * @param before - Successes and number of the first, earlier group; need not be whole.
 * @param after - Of the second, later group.
 * @param level - How often the interval is to hold the true difference, between 0 and 1.
 * @returns The difference and its limits.
 * @throws RangeError for successes off 0 to n and a level off its range, TypeError for other kinds.
 * @example
 * ```ts
 * import { mee } from 'cx-metrics/inference';
 *
 * const [spring, autumn] = [{ successes: 48, n: 80 }, { successes: 56, n: 70 }];
 * mee(spring, autumn, 0.95).low?.toFixed(4); // => '0.0533'
 * mee(spring, { successes: 0, n: 0 }, 0.95); // => { estimate: null, low: null, high: null }
 * mee(spring, autumn, 95); // throws RangeError
 * ```
 * @see {@link miettinenNurminen}
 * @category inference
 */
export function mee(before: ShareCounts, after: ShareCounts, level: number): Difference {
  return shareScore(before, after, level, () => 1);
}
