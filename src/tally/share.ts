import type { Tally } from './answer.ts';
import { answersOf } from './answersOf.ts';

/**
 * Which share of the answers is of a kind?
 *
 * Formula: answers for which the condition holds / answers. Range: 0 to 1. Empty: null.
 *
 * @param tally - Counts by answer.
 * @param condition - Whether an answer is of the kind; asked once for each different answer.
 * @returns The share, or null without answers.
 * @throws TypeError for a key that is no answer, RangeError for a count that is no whole number from 0.
 * @example
 * ```ts
 * import { share } from 'cx-metrics';
 *
 * share({ 1: 1, 4: 2, 5: 1, skipped: 6 }, (rating) => rating >= 4); // => 0.75
 * share({}, (rating) => rating >= 4); // => null
 * ```
 * @category tally
 */
export function share(tally: Tally, condition: (answer: number) => boolean): number | null {
  let all = 0;
  let some = 0;
  for (const [answer, times] of answersOf(tally)) {
    all += times;
    if (condition(answer)) some += times;
  }
  return all === 0 ? null : some / all;
}
