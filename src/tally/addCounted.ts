import type { CountedAnswer } from './answer.ts';
import type { Counts } from './newCounts.ts';
import { readCount } from './readCount.ts';

/**
 * Counts what a callback took from a row: an answer, or an answer and how many times.
 *
 * @param counts - Where it is counted.
 * @param answer - What the callback gave.
 * @param position - Of the row, from 0; for the message.
 * @throws TypeError for text, objects and a count that is no number; RangeError for NaN, infinity, a negative or fractional
 * count.
 * @category tally
 */
export function addCounted(counts: Counts, answer: CountedAnswer, position: number): void {
  if (typeof answer === 'object' && Array.isArray(answer)) {
    counts.add(answer[0], position, readCount(answer[1], ` times at position ${position}`));
  } else {
    counts.add(answer, position);
  }
}
