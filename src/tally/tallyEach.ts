import { wrongKind } from '../misuse/wrongKind.ts';
import type { CountedAnswer, Tally, TallyOptions } from './answer.ts';
import type { Columns, ColumnsOf } from './column.ts';
import type { ColumnAnswer } from './columnReaders.ts';
import { tallyBy } from './tallyBy.ts';

/**
 * How many times was each answer to each of several questions seen?
 *
 * One pass over the rows, however many questions. Law: each tally equals that of `tally` for the question alone.
 *
 * @param rows - Records, or columns of the same length by name.
 * @param questions - By name, row to answer, or to `[answer, times]`; for columns their names.
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
 * tallyEach({ nps: [9, 10], csat: [5, null] }, { nps: 'nps', csat: 'csat' });
 * // => { nps: { 9: 1, 10: 1 }, csat: { 5: 1, skipped: 1 } }
 * ```
 * @category tally
 */
export function tallyEach<Row, Name extends string>(
  rows: Iterable<Row>,
  questions: { readonly [name in Name]: (row: Row) => CountedAnswer },
  options?: TallyOptions,
): { readonly [name in Name]: Tally };
export function tallyEach<C extends ColumnsOf<C>, Name extends string>(
  columns: C,
  questions: { readonly [name in Name]: ColumnAnswer<keyof C & string> },
  options?: TallyOptions,
): { readonly [name in Name]: Tally };
export function tallyEach<Name extends string>(
  rows: Iterable<unknown> | Columns,
  questions: { readonly [name in Name]: unknown },
  options?: TallyOptions,
): { readonly [name in Name]: Tally } {
  if (typeof questions !== 'object' || (questions as unknown) === null || Array.isArray(questions)) {
    throw wrongKind('questions', 'callbacks, or names of columns, by name', questions);
  }
  return tallyBy(rows as Iterable<unknown>, [], questions as { readonly [name in Name]: () => CountedAnswer }, options);
}
