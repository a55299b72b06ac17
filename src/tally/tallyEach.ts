import { wrongKind } from '../misuse/wrongKind.ts';
import type { CountedAnswer, Tally, TallyOptions } from './answer.ts';
import { tallyBy } from './tallyBy.ts';

/**
 * How many times was each answer to each of several questions seen?
 *
 * One pass over the rows, however many questions. Law: each tally equals that of `tally` for the question alone.
 *
 * @param rows - Records.
 * @param questions - By name, row to answer, or to `[answer, times]`.
 * @param options - `invalid: 'count'` counts text, NaN and infinity as invalid instead of throwing.
 * @returns A tally for every name.
 * @throws As `tally` does.
 * @example
 * ```ts
 * import { tallyEach } from 'cx-metrics';
 *
 * const rows = [
 *   { nps: 9, csat: 5 },
 *   { nps: 10, csat: null },
 * ];
 * tallyEach(rows, { nps: (row) => row.nps, csat: (row) => row.csat });
 * // => { nps: { 9: 1, 10: 1 }, csat: { 5: 1, skipped: 1 } }
 * tallyEach([], { nps: () => 9 }); // => { nps: {} }
 * ```
 * @category tally
 */
export function tallyEach<Row, Name extends string>(
  rows: Iterable<Row>,
  questions: { readonly [name in Name]: (row: Row) => CountedAnswer },
  options?: TallyOptions,
): { readonly [name in Name]: Tally } {
  if (typeof questions !== 'object' || (questions as unknown) === null) {
    throw wrongKind('questions', 'callbacks by name', questions);
  }
  return tallyBy(rows, [], questions, options);
}
