import type { Tally } from './answer.ts';
import { merge } from './merge.ts';
import { contentsOf, type GroupCounts } from './newGroupCounts.ts';
import { writeTally } from './writeTally.ts';

/** Tallies of one group, one for each question. */
export type Leaf = readonly Tally[];
/** Groups by name, in groups. */
export type Branch = Map<string, Branch | Leaf>;

/**
 * Groups as they were counted, by their names.
 *
 * @param counts - Counters, one for each question.
 * @param groups - All groups have numbers below this.
 * @param path - The names of the keys of a group, from the outermost level on.
 * @returns The groups that have rows; the tallies alone where there is no key.
 * @category tally
 */
export function writeGroups(
  counts: readonly GroupCounts[],
  groups: number,
  path: (group: number) => readonly string[],
): Branch | Leaf {
  const root: Branch = new Map();
  for (let group = 0; group < groups; group++) {
    const leaf = counts.map((question) => contentsOf(question, group)).map((one) => one && writeTally(one));
    // All questions have been asked of the same rows.
    if (leaf[0] === null && groups > 1) continue;
    const names = path(group);
    if (names.length === 0) return leaf.map((tally) => tally ?? {});
    if (leaf[0] !== null) putLeaf(root, names, leaf as Leaf);
  }
  return root;
}

/** Puts a leaf where its path leads; two codes may stand for one name, and then their counts are added. */
function putLeaf(root: Branch, path: readonly string[], leaf: Leaf): void {
  let branch = root;
  for (const name of path.slice(0, -1)) {
    const next = (branch.get(name) ?? new Map()) as Branch;
    branch.set(name, next);
    branch = next;
  }
  const last = path.at(-1) as string;
  const known = branch.get(last) as Leaf | undefined;
  branch.set(last, known === undefined ? leaf : leaf.map((tally, question) => merge(tally, known[question] as Tally)));
}
