import type { CountedAnswer } from './answer.ts';
import { eachRow } from './eachRow.ts';
import { addOther, addSlot, type GroupCounts, newGroupCounts, onItsOwn, slotOf } from './newGroupCounts.ts';
import { type GroupLevel, innerGroup, newGroupLevel } from './newGroupLevel.ts';
import { codeOf, type Names, newNames } from './newNames.ts';
import { namesOf } from './placeRows.ts';
import { readCount } from './readCount.ts';
import { type Branch, type Leaf, writeGroups } from './writeGroups.ts';

/** So many rows of what is no array are gathered before they are counted. */
const partRows = 4096;

/**
 * Counts the answers that callbacks take from rows, in the groups that callbacks name.
 *
 * @param rows - Any iterable but text.
 * @param keys - Row to the name of its group, from the outermost level to the innermost.
 * @param questions - Row to answer, or to `[answer, times]`.
 * @param invalid - What happens to text, NaN and infinity.
 * @returns The groups, or the tallies alone where there is no key.
 * @throws TypeError with the position for a key that is none; as `tally` does for answers.
 * @category tally
 */
export function tallyRows<Row>(
  rows: Iterable<Row>,
  keys: readonly ((row: Row) => unknown)[],
  questions: readonly ((row: Row) => CountedAnswer)[],
  invalid: 'throw' | 'count',
): Branch | Leaf {
  const counting: Counting<Row> = {
    keys,
    names: keys.map(newNames),
    levels: keys.map(newGroupLevel),
    questions,
    counts: questions.map(() => newGroupCounts(invalid)),
  };
  const count = keys.length === 2 && questions.length === 1 ? countPairs : countPart;
  eachPart(rows, (part, position) => {
    count(counting, part, position);
  });
  const { names, levels, counts } = counting;
  names[0]?.names.forEach((_, code) => innerGroup(levels[0] as GroupLevel, 0, code));
  return writeGroups(counts, levels.at(-1)?.codes.length ?? 1, (group) => namesOf(names, levels, group));
}

/** What is asked of rows, and what was counted so far. */
interface Counting<Row> {
  readonly keys: readonly ((row: Row) => unknown)[];
  readonly names: readonly Names[];
  readonly levels: readonly GroupLevel[];
  readonly questions: readonly ((row: Row) => CountedAnswer)[];
  readonly counts: readonly GroupCounts[];
}

/** Arrays are one part; everything else is gathered, so that there is one loop for both. */
function eachPart<Row>(rows: Iterable<Row>, visit: (part: readonly Row[], position: number) => void): void {
  if (Array.isArray(rows)) {
    visit(rows, 0);
    return;
  }
  let part: Row[] = [];
  let next = 0;
  eachRow(rows, (row, position) => {
    next = position + 1;
    if (part.push(row) < partRows) return;
    visit(part, next - part.length);
    part = [];
  });
  visit(part, next - part.length);
}

function countPart<Row>(
  { keys, names, levels, questions, counts }: Counting<Row>,
  part: readonly Row[],
  position: number,
): void {
  for (let at = 0; at < part.length; at++) {
    const row = part[at] as Row;
    // On the outermost level groups are numbered as codes are.
    let group =
      keys.length === 0 ? 0 : codeOf(names[0] as Names, (keys[0] as (row: Row) => unknown)(row), position + at);
    for (let level = 1; level < keys.length; level++) {
      const code = codeOf(names[level] as Names, (keys[level] as (row: Row) => unknown)(row), position + at);
      group = innerGroup(levels[level] as GroupLevel, group, code);
    }
    for (let question = 0; question < questions.length; question++) {
      const answer = (questions[question] as (row: Row) => CountedAnswer)(row);
      const slot = slotOf(answer);
      addSlot(counts[question] as GroupCounts, group, slot);
      if (slot === onItsOwn) addOne(counts[question] as GroupCounts, group, answer, position + at);
    }
  }
}

/** Groups in groups and one question, which is asked most: without two loops for each row it takes a sixth less. */
function countPairs<Row>(
  { keys, names, levels, questions, counts }: Counting<Row>,
  part: readonly Row[],
  position: number,
): void {
  const [outer, inner] = keys as readonly [(row: Row) => unknown, (row: Row) => unknown];
  const [outerNames, innerNames] = names as readonly [Names, Names];
  const [question] = questions as readonly [(row: Row) => CountedAnswer];
  const [level, counted] = [levels[1] as GroupLevel, counts[0] as GroupCounts];
  for (let at = 0; at < part.length; at++) {
    const row = part[at] as Row;
    const outerCode = codeOf(outerNames, outer(row), position + at);
    const group = innerGroup(level, outerCode, codeOf(innerNames, inner(row), position + at));
    const answer = question(row);
    const slot = slotOf(answer);
    addSlot(counted, group, slot);
    if (slot === onItsOwn) addOne(counted, group, answer, position + at);
  }
}

function addOne(counts: GroupCounts, group: number, answer: CountedAnswer, position: number): void {
  if (typeof answer === 'object' && Array.isArray(answer)) {
    addOther(counts, group, answer[0], position, readCount(answer[1], ` times at position ${position}`));
  } else addOther(counts, group, answer, position);
}
