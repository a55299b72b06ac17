import type { Tally } from './answer.ts';
import { answersOf } from './answersOf.ts';

/**
 * What is the mean of the answers?
 *
 * Formula: sum of answer × times / sum of times, added in ascending order of the answers, so that the result does not
 * depend on the order of rows or merges. Unit: that of the answers. Empty: null.
 *
 * @param tally - Counts by answer.
 * @returns The mean, or null without answers.
 * @throws TypeError for a key that is no answer, RangeError for a count that is no whole number from 0.
 * @example
 * ```ts
 * import { mean } from 'cx-metrics';
 *
 * mean({ 1: 1, 5: 3, skipped: 2 }); // => 4
 * mean({ skipped: 2 }); // => null
 * ```
 * @category tally
 */
export function mean(tally: Tally): number | null {
  let sum = 0;
  let all = 0;
  for (const [answer, times] of answersOf(tally)) {
    sum += answer * times;
    all += times;
  }
  return all === 0 ? null : sum / all;
}
