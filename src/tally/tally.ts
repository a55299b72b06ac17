import { wrongKind } from '../misuse/wrongKind.ts';
import type { Answer, CountedAnswer, Tally, TallyOptions } from './answer.ts';
import { bin } from './bin.ts';
import { checkTallyOptions } from './checkTallyOptions.ts';
import type { Columns, ColumnsOf } from './column.ts';
import { type ColumnAnswer, columnReaders } from './columnReaders.ts';
import { countAnswers } from './countAnswers.ts';
import { countBins } from './countBins.ts';
import { countRows } from './countRows.ts';
import { newCounts } from './newCounts.ts';
import { isIterable } from './eachRow.ts';
import { tallyColumns } from './tallyColumns.ts';
import type { Leaf } from './writeGroups.ts';
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
 * @param rows - Answers, or records from which the callback takes one; or columns of the same length by name.
 * @param answer - Row to answer, or to `[answer, times]` when a row stands for several. For columns the name of one, alone,
 * with that of the times, or with a function of its values that are there, such as `bin`.
 * @param options - `invalid: 'count'` counts text, NaN and infinity as invalid instead of throwing.
 * @returns A tally: answers ascending, then the words.
 * @throws TypeError for text, objects and a count that is no number; RangeError for NaN, infinity, a negative or
 * fractional count. Each names the position of the row, from 0.
 * @example
 * ```ts
 * import { bin, tally } from 'cx-metrics';
 *
 * tally([9, 10, 9, null]); // => { 9: 2, 10: 1, skipped: 1 }
 * tally([{ rating: 9, times: 120n }], (row) => [row.rating, row.times]); // => { 9: 120 }
 * tally([]); // => {}
 * tally([9, NaN], { invalid: 'count' }); // => { 9: 1, invalid: 1 }
 * tally([9, NaN]); // throws RangeError
 *
 * const columns = { rating: [9, null, 10], times: [120, 14, 80], ms: Float64Array.of(1000, 1001, 5000) };
 * tally(columns, 'rating'); // => { 9: 1, 10: 1, skipped: 1 }
 * tally(columns, ['rating', 'times']); // => { 9: 120, 10: 80, skipped: 14 }
 * tally(columns, ['ms', bin]); // => { 1002: 2, 5008: 1 }
 * ```
 * @see {@link tallyEach} for several questions in one pass, {@link tallyBy} for groups
 * @category tally
 */
export function tally<Row>(rows: Iterable<Row>, answer: (row: Row) => CountedAnswer, options?: TallyOptions): Tally;
export function tally(answers: Iterable<Answer>, options?: TallyOptions): Tally;
export function tally<C extends ColumnsOf<C>>(
  columns: C,
  answer: ColumnAnswer<keyof C & string>,
  options?: TallyOptions,
): Tally;
export function tally(
  rows: Iterable<unknown> | Columns,
  answer?: ((row: unknown) => CountedAnswer) | ColumnAnswer<string> | TallyOptions,
  options?: TallyOptions,
): Tally {
  if (!isIterable(rows) && (typeof answer === 'string' || Array.isArray(answer))) {
    return tallyColumn(rows, answer as ColumnAnswer<string>, checkTallyOptions(options));
  }
  if (typeof answer === 'function') return tallyAnswers(rows as Iterable<unknown>, answer, checkTallyOptions(options));
  if (options !== undefined) throw wrongKind('callback', 'a callback that takes the answer from a row', answer);
  return writeTally(countAnswers(rows as Iterable<Answer>, checkTallyOptions(answer as TallyOptions)));
}

function tallyAnswers(
  rows: Iterable<unknown>,
  answer: (row: unknown) => CountedAnswer,
  invalid: 'throw' | 'count',
): Tally {
  const binned = answer === (bin as unknown) && rows instanceof Float64Array ? tallyBins(rows) : null;
  if (binned !== null) return binned;
  const counts = newCounts(invalid);
  countRows(rows, answer, counts);
  return writeTally(counts.contents());
}

function tallyColumn(columns: Columns, answer: ColumnAnswer<string>, invalid: 'throw' | 'count'): Tally {
  const readers = columnReaders(columns);
  const [name, second] = typeof answer === 'string' ? [answer, null] : answer;
  const { values, names, valid } = readers.column(name);
  if (names === null && valid === null) {
    if (second === null) return writeTally(countAnswers(values as Iterable<unknown>, invalid));
    const binned = second === (bin as unknown) && values instanceof Float64Array ? tallyBins(values) : null;
    if (binned !== null) return binned;
  }
  const [tallied] = tallyColumns(readers.length, [], [readers.answer(answer)], invalid) as Leaf;
  return tallied as Tally;
}

/** A column of durations by `bin`, without a call for each; null where one needs it, if only to be refused. */
function tallyBins(durations: Float64Array): Tally | null {
  const counted = countBins(durations);
  if (counted === null) return null;
  const answers = Array.from(counted.numbers, (value, at): readonly [number, number] => [
    value,
    counted.times[at] as number,
  ]);
  return writeTally({ answers, leftOut: { skipped: 0, dismissed: 0, notApplicable: 0, invalid: 0 } });
}
