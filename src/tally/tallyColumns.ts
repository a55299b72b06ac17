import type { AnswerReader } from './answerReader.ts';
import { blockRows, blocksOf } from './blocksOf.ts';
import type { KeyReader } from './keyReader.ts';
import { addOther, addSlots, newGroupCounts } from './newGroupCounts.ts';
import { placeRows } from './placeRows.ts';
import { type Branch, type Leaf, writeGroups } from './writeGroups.ts';

/**
 * Counts the answers that stand in columns, in groups that stand in columns, block by block: keys become numbers of groups,
 * answers slots, and each row then costs one addition.
 *
 * @param rows - How many there are.
 * @param keys - A reader for each level, from the outermost to the innermost.
 * @param questions - A reader for each question.
 * @param invalid - What happens to text, NaN and infinity.
 * @returns The groups, or the tallies alone where there is no key.
 * @throws As the readers do; as `tally` does for answers.
 * @category tally
 */
export function tallyColumns(
  rows: number,
  keys: readonly KeyReader[],
  questions: readonly AnswerReader[],
  invalid: 'throw' | 'count',
): Branch | Leaf {
  const placing = placeRows(keys);
  const { outer, inner, width, place, count, path } = placing;
  const slots = new Uint8Array(blockRows);
  const asked = questions.map((read) => ({ read, counts: newGroupCounts(invalid) }));
  blocksOf(rows, (block) => {
    place(block);
    for (const { read, counts } of asked) {
      read(block, slots, (row, answer, times) => {
        const group = (outer[row] as number) * width + (inner[row] as number);
        addOther(counts, group, answer, block.position + row, times);
      });
      addSlots(counts, placing, slots, block.length, count());
    }
  });
  return writeGroups(
    asked.map(({ counts }) => counts),
    count(),
    path,
  );
}
