import type { Tally } from './answer.ts';
import { answersOf } from './answersOf.ts';

/**
 * How many answers are there?
 *
 * Counts answers only; skipped, dismissed, not applicable and invalid are left out. Empty: 0.
 *
 * @param tally - Counts by answer.
 * @returns A whole number, 0 or more.
 * @throws TypeError for a key that is no answer, RangeError for a count that is no whole number from 0.
 * @example
 * ```ts
 * import { count } from 'cx-metrics';
 *
 * count({ 9: 120, 10: 80, skipped: 14 }); // => 200
 * count({ skipped: 14 }); // => 0
 * ```
 * @category tally
 */
export function count(tally: Tally): number {
  return answersOf(tally).reduce((total, [, times]) => total + times, 0);
}
