import type { Limits } from './limits.ts';
import { netScore } from './netScore.ts';
import { type PairedShares, shareChanges } from './shareChanges.ts';

/**
 * Between which limits does the change of a share lie, when the same people were asked twice?
 *
 * Formula: the differences that a score test does not refuse; those who did not change their answer count in n only. It is
 * `netScore` of +1 for each who turned to yes and −1 for each who turned to no. Range: −1 to 1, second less first, always
 * around the difference seen, and ∓z² / (n + z²) when nobody changed. Empty: both are null.
 * Law: it leaves out 0 exactly when the p-value of `mcnemar` is below 1 − level.
 *
 * Source: Tango (1998).
 *
 * @param table - How many said what, first and then; need not be whole.
 * @param level - How often the interval is to hold the true difference, between 0 and 1.
 * @returns The limits, on −1 to 1.
 * @throws TypeError for another kind, RangeError for a negative count and a level off its range.
 * @example
 * ```ts
 * import { tango } from 'cx-metrics/inference';
 *
 * tango({ bothYes: 36, yesNo: 2, noYes: 12, bothNo: 0 }, 0.95).low?.toFixed(4); // => '0.0611'
 * tango({ bothYes: 0, yesNo: 0, noYes: 0, bothNo: 0 }, 0.95); // => { low: null, high: null }
 * tango({ bothYes: 36, yesNo: 2, noYes: 12, bothNo: 0 }, 95); // throws RangeError
 * ```
 * @see {@link pairedShareDifference} for the difference with its test
 * @category inference
 */
export function tango(table: PairedShares, level: number): Limits {
  return netScore(shareChanges(table), level);
}
