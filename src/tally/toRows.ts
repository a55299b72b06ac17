import { wrongKind } from '../misuse/wrongKind.ts';
import type { Groups } from './answer.ts';
import { namesOf } from './mapGroups.ts';

/** What stands at the end of as many levels as there are names: a leaf, or each element of a leaf that is an array. */
export type LeafOf<Nested, Names extends readonly string[]> = Names extends readonly [
  string,
  ...infer Rest extends string[],
]
  ? Nested extends { readonly [key: string]: infer Inner }
    ? LeafOf<Inner, Rest>
    : never
  : Nested extends readonly (infer Element)[]
    ? Element
    : Nested;

/**
 * Groups as flat records, for a table, a file or a chart.
 *
 * One record for each leaf, or for each element of a leaf that is an array (the points of a trend); the names of its
 * groups come first. The inverse of `tallyBy`. Empty: `[]`.
 *
 * @param groups - Groups nested as deep as there are names.
 * @param names - What each level is called, from the outermost.
 * @param record - Leaf to the rest of its record.
 * @returns Records in the order of the groups' code units.
 * @throws TypeError when the groups are less deep than the names, or a record has a field that a level is called.
 * @example
 * ```ts
 * import { nps, toRows } from 'cx-metrics';
 *
 * const bySegment = { loyal: { 10: 1 }, new: { 3: 1, 9: 1 } };
 * toRows(bySegment, ['segment'], (answers) => ({ nps: nps(answers).value }));
 * // => [{ segment: 'loyal', nps: 100 }, { segment: 'new', nps: 0 }]
 * ```
 * @category tally
 */
export function toRows<Nested, const Names extends readonly string[], Fields extends object>(
  groups: Nested,
  names: Names,
  record: (leaf: LeafOf<Nested, Names>) => Fields,
): readonly ({ readonly [name in Names[number]]: string } & Fields)[] {
  const rows: object[] = [];
  const walk = (node: unknown, path: readonly string[]): void => {
    if (path.length < names.length) {
      for (const name of namesOf(node as Groups<unknown>)) walk((node as Groups<unknown>)[name], [...path, name]);
      return;
    }
    for (const leaf of Array.isArray(node) ? node : [node]) {
      const levels = names.map((name, level) => [name, path[level]] as const);
      const fields = Object.entries(record(leaf as LeafOf<Nested, Names>));
      const taken = fields.find(([field]) => names.includes(field));
      if (taken !== undefined) throw wrongKind('rowField', 'a record without the name of a level', taken[0]);
      rows.push(Object.fromEntries<unknown>([...levels, ...fields]));
    }
  };
  walk(groups, []);
  return rows as never;
}
