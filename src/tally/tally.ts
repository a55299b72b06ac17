import { wrongKind } from '../misuse/wrongKind.ts';
import type { Answer, CountedAnswer, Tally, TallyOptions } from './answer.ts';
import { checkTallyOptions } from './checkTallyOptions.ts';
import { addCounted } from './addCounted.ts';
import { countAnswers } from './countAnswers.ts';
import { newCounts } from './newCounts.ts';
import { eachRow } from './eachRow.ts';
import { writeTally } from './writeTally.ts';

/**
 * How many times was each answer seen?
 *
 * Counts of answers can be added in any order, on any machine, which no score can: everything else starts from here.
 *
 * Counts: every row once, or as many times as it says. Skipped, dismissed, not applicable and invalid are counted apart,
 * so that the counts always add up to what was asked. Empty: `{}`.
 * Law: `merge(tally(some), tally(others))` equals `tally([...some, ...others])`.
 *
 * @param rows - Answers, or records from which the callback takes one.
 * @param answer - Row to answer, or to `[answer, times]` when a row stands for several.
 * @param options - `invalid: 'count'` counts text, NaN and infinity as invalid instead of throwing.
 * @returns A tally: answers ascending, then the words.
 * @throws TypeError for text, objects and a count that is no number; RangeError for NaN, infinity, a negative or
 * fractional count. Each names the position of the row, from 0.
 * @example
 * ```ts
 * import { tally } from 'cx-metrics';
 *
 * tally([9, 10, 9, null]); // => { 9: 2, 10: 1, skipped: 1 }
 * tally([{ rating: 9, times: 120n }], (row) => [row.rating, row.times]); // => { 9: 120 }
 * tally([]); // => {}
 * tally([9, NaN], { invalid: 'count' }); // => { 9: 1, invalid: 1 }
 * tally([9, NaN]); // throws RangeError
 * ```
 * @see {@link tallyEach} for several questions in one pass, {@link tallyBy} for groups
 * @category tally
 */
export function tally<Row>(rows: Iterable<Row>, answer: (row: Row) => CountedAnswer, options?: TallyOptions): Tally;
export function tally(answers: Iterable<Answer>, options?: TallyOptions): Tally;
export function tally<Row>(
  rows: Iterable<Row>,
  answer?: ((row: Row) => CountedAnswer) | TallyOptions,
  options?: TallyOptions,
): Tally {
  if (typeof answer === 'function') {
    const counts = newCounts(checkTallyOptions(options));
    eachRow(rows, (row, position) => {
      addCounted(counts, answer(row), position);
    });
    return writeTally(counts.contents());
  }
  if (options !== undefined) throw wrongKind('callback', 'a callback that takes the answer from a row', answer);
  return writeTally(countAnswers(rows as Iterable<Answer>, checkTallyOptions(answer)));
}
