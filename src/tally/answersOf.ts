import type { Tally } from './answer.ts';
import { readTally } from './readTally.ts';

/**
 * Which answers were given, and how many times each?
 *
 * Ascending by answer, whatever the order of the keys. Skipped, dismissed, not applicable and invalid are no answers.
 * Empty: `[]`. Law: `tally(answersOf(counts), (pair) => pair)` equals `counts` without what was left out.
 *
 * @param tally - Counts by answer.
 * @returns Pairs of an answer and how many times it was given.
 * @throws TypeError for a key that is no answer, RangeError for a count that is no whole number from 0.
 * @example
 * ```ts
 * import { answersOf } from 'cx-metrics';
 *
 * answersOf({ 10: 3, 9: 1, skipped: 2 }); // => [[9, 1], [10, 3]]
 * answersOf({}); // => []
 * answersOf({ ten: 1 }); // throws TypeError
 * ```
 * @see {@link leftOut} for those who did not answer
 * @category tally
 */
export function answersOf(tally: Tally): readonly (readonly [answer: number, times: number])[] {
  return readTally(tally).answers;
}
