import { mcnemar } from './mcnemar.ts';
import { netEstimate } from './netEstimate.ts';
import type { PairedDifference } from './pairedDifference.ts';
import { type PairedShares, shareChanges } from './shareChanges.ts';
import { tango } from './tango.ts';

/**
 * Has a share changed among the same people, asked twice?
 *
 * Formula: (noYes − yesNo) / n, with Tango's limits and McNemar's mid-p. Range: −1 to 1, second less first. Empty: null.
 * The limits and the p-value are two methods, each the best for its purpose: close to the edge one may say yes where the
 * other does not. The p-value that belongs to the limits is `mcnemar(table).pValue`.
 *
 * Source: Tango (1998); Fagerland, Lydersen and Laake (2013).
 *
 * @param table - How many said what, first and then; whole counts.
 * @param level - How often the interval is to hold the true difference, between 0 and 1.
 * @returns How many were asked twice, the difference, its limits and its p-value.
 * @throws TypeError for another kind, RangeError for a count that is no whole number from 0 and a level off its range.
 * @example
 * ```ts
 * import { pairedShareDifference } from 'cx-metrics/inference';
 *
 * const change = pairedShareDifference({ bothYes: 36, yesNo: 2, noYes: 12, bothNo: 0 }, 0.95);
 * [change.estimate, change.low?.toFixed(4), change.high?.toFixed(4)]; // => [0.2, '0.0611', '0.3447']
 * change.pValue?.toFixed(4); // => '0.0074'
 * pairedShareDifference({ bothYes: 0, yesNo: 0, noYes: 0, bothNo: 0 }, 0.95).estimate; // => null
 * pairedShareDifference({ bothYes: 36, yesNo: 2, noYes: 12, bothNo: 0 }, 95); // throws RangeError
 * ```
 * @category inference
 */
export function pairedShareDifference(table: PairedShares, level: number): PairedDifference {
  const changes = shareChanges(table);
  const n = changes.plus + changes.zero + changes.minus;
  const { estimate } = netEstimate(changes);
  return { n, estimate, ...tango(table, level), pValue: n === 0 ? null : mcnemar(table).midPValue };
}
