import { wrongKind } from '../misuse/wrongKind.ts';
import type { CountedAnswer, Groups, Tally, TallyOptions } from './answer.ts';
import { checkTallyOptions } from './checkTallyOptions.ts';
import type { Columns, ColumnsOf } from './column.ts';
import { type ColumnAnswer, type ColumnKey, columnReaders } from './columnReaders.ts';
import { countByPeriod } from './countByPeriod.ts';
import { isIterable } from './eachRow.ts';
import { tallyColumns } from './tallyColumns.ts';
import { tallyRows } from './tallyRows.ts';
import type { Branch, Leaf } from './writeGroups.ts';

/** What can name a group; two keys that print alike are the same group. */
export type GroupKey = string | number | boolean | bigint;

/** Groups in groups, one level for each key. */
export type Nested<Keys extends readonly unknown[], Leaf> = Keys extends readonly [unknown, ...infer Rest]
  ? Groups<Nested<Rest, Leaf>>
  : Leaf;

/**
 * How many times was each answer seen, by segment, by month, by both?
 *
 * One pass over the rows, however many groups and questions. Groups are written in the order of their code units; a group
 * that no row falls into does not appear. Empty: `{}` for one key or more.
 * Law: `merge` of the groups of a level equals the tally without that level.
 *
 * Columns may stand in place of rows, and their names in place of callbacks: `'segment'`, `['at', monthly]` for a period of a
 * time, `['rating', 'times']` for answers that are counted already. The result is the same, and it is quicker.
 *
 * @typeParam Row - One record.
 * @typeParam Keys - One callback for each level.
 * @typeParam Name - Names of the questions.
 * @param rows - Records, or columns of the same length by name.
 * @param keys - Row to the name of its group, from the outermost level to the innermost; for columns their names.
 * @param answer - Row to answer or `[answer, times]`; or several of them by name; for columns their names.
 * @param options - `invalid: 'count'` counts text, NaN and infinity as invalid instead of throwing.
 * @returns Groups nested as the keys are, holding a tally each, or a tally for every name.
 * @throws As `tally` does; TypeError with the position for a key that is null, undefined, NaN or an object: write
 * `row.segment ?? 'none'`. For columns also TypeError for a name that is none of them (code `columnName`) and for what is no
 * column, RangeError for columns of different length (code `columns`) and codes without a name (code `column`).
 * @example
 * ```ts
 * import { tallyBy } from 'cx-metrics';
 *
 * const rows = [
 *   { segment: 'new', rating: 9 },
 *   { segment: 'loyal', rating: 10 },
 *   { segment: 'new', rating: 3 },
 * ];
 * tallyBy(rows, [(row) => row.segment], (row) => row.rating); // => { loyal: { 10: 1 }, new: { 3: 1, 9: 1 } }
 * tallyBy(rows, [(row) => row.segment], { nps: (row) => row.rating }); // => { loyal: { nps: { 10: 1 } }, new: { nps: { 3: 1, 9: 1 } } }
 * tallyBy([{ segment: null }], [(row) => row.segment!], () => 9); // throws TypeError
 *
 * const columns = { segment: { codes: [1, 0, 1], names: ['loyal', 'new'] }, rating: Uint8Array.of(9, 10, 3) };
 * tallyBy(columns, ['segment'], 'rating'); // => { loyal: { 10: 1 }, new: { 3: 1, 9: 1 } }
 * tallyBy(columns, [['rating', (rating: number) => rating >= 9]], 'rating'); // => { false: { 3: 1 }, true: { 9: 1, 10: 1 } }
 * ```
 * @see {@link toRows} for the way back to flat records
 * @category tally
 */
export function tallyBy<Row, const Keys extends readonly ((row: Row) => GroupKey)[]>(
  rows: Iterable<Row>,
  keys: Keys,
  answer: (row: Row) => CountedAnswer,
  options?: TallyOptions,
): Nested<Keys, Tally>;
export function tallyBy<Row, const Keys extends readonly ((row: Row) => GroupKey)[], Name extends string>(
  rows: Iterable<Row>,
  keys: Keys,
  questions: { readonly [name in Name]: (row: Row) => CountedAnswer },
  options?: TallyOptions,
): Nested<Keys, { readonly [name in Name]: Tally }>;
export function tallyBy<C extends ColumnsOf<C>, const Keys extends readonly ColumnKey<keyof C & string>[]>(
  columns: C,
  keys: Keys,
  answer: ColumnAnswer<keyof C & string>,
  options?: TallyOptions,
): Nested<Keys, Tally>;
export function tallyBy<
  C extends ColumnsOf<C>,
  const Keys extends readonly ColumnKey<keyof C & string>[],
  Name extends string,
>(
  columns: C,
  keys: Keys,
  questions: { readonly [name in Name]: ColumnAnswer<keyof C & string> },
  options?: TallyOptions,
): Nested<Keys, { readonly [name in Name]: Tally }>;
export function tallyBy(
  rows: Iterable<unknown> | Columns,
  keys: readonly (RowKey | ColumnKey<string>)[],
  answer: Question | { readonly [name: string]: Question },
  options?: TallyOptions,
): unknown {
  const invalid = checkTallyOptions(options);
  const isOne = isQuestion(answer);
  const questions = isOne ? [answer] : Object.values(answer);
  const tallied = isIterable(rows)
    ? tallyRows(rows, keys.map(callback) as RowKey[], questions.map(callback) as RowAnswer[], invalid)
    : tallyRecord(rows, keys as readonly ColumnKey<string>[], questions as readonly ColumnAnswer<string>[], invalid);
  return toGroups(tallied, isOne ? null : Object.keys(answer));
}

type RowKey = (row: unknown) => GroupKey;
type RowAnswer = (row: unknown) => CountedAnswer;
type Question = RowAnswer | ColumnAnswer<string>;

/** One question, and not several by name. */
function isQuestion(answer: Question | { readonly [name: string]: Question }): answer is Question {
  return typeof answer === 'function' || typeof answer === 'string' || Array.isArray(answer);
}

function callback(given: unknown): unknown {
  if (typeof given !== 'function') throw wrongKind('callback', 'a callback that takes a row', given);
  return given;
}

function tallyRecord(
  columns: Columns,
  keys: readonly ColumnKey<string>[],
  questions: readonly ColumnAnswer<string>[],
  invalid: 'throw' | 'count',
): Branch | Leaf {
  const readers = columnReaders(columns);
  const byPeriod = countByPeriod(readers, keys, questions);
  if (byPeriod !== null) return byPeriod;
  const [keyReaders, answerReaders] = [keys.map(readers.key), questions.map(readers.answer)];
  return tallyColumns(readers.length, keyReaders, answerReaders, invalid);
}

function toGroups(node: Branch | Leaf, names: readonly string[] | null): unknown {
  if (node instanceof Map) {
    const keys = [...node.keys()].sort();
    return Object.fromEntries(keys.map((key) => [key, toGroups(node.get(key) as Branch | Leaf, names)]));
  }
  return names === null ? node[0] : Object.fromEntries(names.map((name, index) => [name, node[index]]));
}
