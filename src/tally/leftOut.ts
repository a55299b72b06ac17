import type { LeftOut, Tally } from './answer.ts';
import { readTally } from './readTally.ts';

/**
 * How many were asked and did not answer?
 *
 * Law: `count(tally)` plus these four is all that was asked.
 *
 * @param tally - Counts by answer.
 * @returns How many skipped, dismissed, were not concerned or were invalid; 0 where there are none.
 * @throws TypeError for a key that is no answer, RangeError for a count that is no whole number from 0.
 * @example
 * ```ts
 * import { leftOut } from 'cx-metrics';
 *
 * leftOut({ 9: 1, skipped: 2 }); // => { skipped: 2, dismissed: 0, notApplicable: 0, invalid: 0 }
 * ```
 * @category tally
 */
export function leftOut(tally: Tally): LeftOut {
  return readTally(tally).leftOut;
}
