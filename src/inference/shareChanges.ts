import { checkCount } from './checkCount.ts';
import type { Net } from './net.ts';

/** How many of the same people said yes and no, the first time and then the second time. */
export interface PairedShares {
  /** Yes both times. */
  readonly bothYes: number;
  /** Yes first, then no. */
  readonly yesNo: number;
  /** No first, then yes. */
  readonly noYes: number;
  /** No both times. */
  readonly bothNo: number;
}

/**
 * How did the same people change their answer between yes and no?
 *
 * Formula: +1 from no to yes, −1 from yes to no, 0 for the others. Law: the net score of this is the share of yes the second
 * time less that of the first, so every interval of a net score is one of a paired difference: `netScore` is Tango's,
 * `netBonettPrice` that of Bonett and Price.
 *
 * @param table - How many said what, first and then.
 * @returns How many turned to yes, stayed, and turned to no.
 * @throws TypeError for another kind, RangeError for a negative count.
 * @example
 * ```ts
 * import { netBonettPrice, shareChanges } from 'cx-metrics/inference';
 *
 * const table = { bothYes: 36, yesNo: 2, noYes: 12, bothNo: 0 };
 * shareChanges(table); // => { plus: 12, zero: 36, minus: 2 }
 * netBonettPrice(shareChanges(table), 0.95).low?.toFixed(4); // => '0.0509'
 * shareChanges({ bothYes: -1, yesNo: 0, noYes: 0, bothNo: 5 }); // throws RangeError
 * ```
 * @category inference
 */
export function shareChanges({ bothYes, yesNo, noYes, bothNo }: PairedShares): Net {
  for (const count of [bothYes, yesNo, noYes, bothNo]) checkCount(count);
  return { plus: noYes, zero: bothYes + bothNo, minus: yesNo };
}
