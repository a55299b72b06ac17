import type { AnswerReader } from './answerReader.ts';
import { type Block, blockRows } from './eachBlock.ts';
import { merge } from './merge.ts';
import { type GroupCounts, newGroupCounts } from './newGroupCounts.ts';
import type { GroupIds } from './newGroupIds.ts';
import type { Tally } from './answer.ts';
import { writeTally } from './writeTally.ts';

/** Tallies of one group, one for each question. */
export type Leaf = readonly Tally[];
/** Groups by name, in groups. */
export type Branch = Map<string, Branch | Leaf>;

/**
 * Counts the answers to questions in groups, block by block: the keys of a block become numbers of groups, the answers
 * slots, and each row then costs one addition.
 *
 * @param eachBlock - Goes through the rows.
 * @param ids - Numbers for the groups.
 * @param questions - A reader for each question.
 * @param invalid - What happens to text, NaN and infinity.
 * @returns The groups, or the tallies alone where there is no key.
 * @throws As the readers do; as `tally` does for answers.
 * @category tally
 */
export function tallyGroups<Row>(
  eachBlock: (visit: (block: Block<Row>) => void) => void,
  ids: GroupIds<Row>,
  questions: readonly AnswerReader<Row>[],
  invalid: 'throw' | 'count',
): Branch | Leaf {
  const counts = questions.map(() => newGroupCounts(invalid));
  const slots = new Uint8Array(blockRows);
  eachBlock((block) => {
    ids.place(block);
    const { outer, inner, width } = ids;
    questions.forEach((read, question) => {
      const { add, addSlots } = counts[question] as GroupCounts;
      read(block, slots, (row, answer, times) => {
        add((outer[row] as number) * width + (inner[row] as number), answer, block.position + row, times);
      });
      addSlots(ids, slots, block.length);
    });
  });

  const root: Branch = new Map();
  for (let group = 0; group < ids.count(); group++) {
    const leaf = counts.map(({ countsOf }) => countsOf(group)).map((one) => one && writeTally(one.contents()));
    const path = ids.path(group);
    if (path.length === 0) return leaf.map((tally) => tally ?? {});
    if (leaf[0] !== null) putLeaf(root, path, leaf as Leaf);
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
