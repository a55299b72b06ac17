import { wrongKind } from '../misuse/wrongKind.ts';
import type { CountedAnswer, Groups, Tally, TallyOptions } from './answer.ts';
import { checkTallyOptions } from './checkTallyOptions.ts';
import { addCounted } from './addCounted.ts';
import { type Counts, newCounts } from './newCounts.ts';
import { eachRow } from './eachRow.ts';
import { readGroupKey } from './readGroupKey.ts';
import { writeTally } from './writeTally.ts';

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
 * @typeParam Row - One record.
 * @typeParam Keys - One callback for each level.
 * @typeParam Name - Names of the questions.
 * @param rows - Records.
 * @param keys - Row to the name of its group, from the outermost level to the innermost.
 * @param answer - Row to answer or `[answer, times]`; or several of them by name.
 * @param options - `invalid: 'count'` counts text, NaN and infinity as invalid instead of throwing.
 * @returns Groups nested as the keys are, holding a tally each, or a tally for every name.
 * @throws As `tally` does; TypeError with the position for a key that is null, undefined, NaN or an object: write
 * `row.segment ?? 'none'`.
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
export function tallyBy<Row>(
  rows: Iterable<Row>,
  keys: readonly ((row: Row) => GroupKey)[],
  answer: Question<Row> | { readonly [name: string]: Question<Row> },
  options?: TallyOptions,
): unknown {
  const invalid = checkTallyOptions(options);
  const names = typeof answer === 'function' ? null : Object.keys(answer);
  const questions = typeof answer === 'function' ? [answer] : Object.values(answer);
  for (const callback of [...keys, ...questions]) {
    if (typeof callback !== 'function') throw wrongKind('callback', 'a callback that takes a row', callback);
  }
  const newLeaf = (): Leaf => questions.map(() => newCounts(invalid));
  const root: Branch | Leaf = keys.length === 0 ? newLeaf() : new Map();

  eachRow(rows, (row, position) => {
    let node = root;
    for (let level = 0; level < keys.length; level++) {
      const branch = node as Branch;
      const key = readGroupKey((keys[level] as (row: Row) => GroupKey)(row), position);
      let next = branch.get(key);
      if (next === undefined) {
        next = level === keys.length - 1 ? newLeaf() : new Map();
        branch.set(key, next);
      }
      node = next;
    }
    const leaf = node as Leaf;
    for (let index = 0; index < leaf.length; index++) {
      addCounted(leaf[index] as Counts, (questions[index] as Question<Row>)(row), position);
    }
  });
  return toGroups(root, names);
}

type Question<Row> = (row: Row) => CountedAnswer;
type Leaf = readonly Counts[];
type Branch = Map<string, Branch | Leaf>;

function toGroups(node: Branch | Leaf, names: readonly string[] | null): unknown {
  if (node instanceof Map) {
    const keys = [...node.keys()].sort();
    return Object.fromEntries(keys.map((key) => [key, toGroups(node.get(key) as Branch | Leaf, names)]));
  }
  const tallies = node.map((counts) => writeTally(counts.contents()));
  return names === null ? tallies[0] : Object.fromEntries(names.map((name, index) => [name, tallies[index]]));
}
