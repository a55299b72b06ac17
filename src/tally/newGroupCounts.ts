import { type Counts, newCounts, smallAnswers } from './newCounts.ts';
import type { GroupIds } from './newGroupIds.ts';
import { leftOutWords } from './readAnswer.ts';

/** Counters of one group: the small answers, the four words, and what is counted on its own. */
const slots = 32;
/** Where the four words are counted, from here on. */
export const firstWord: number = smallAnswers;
/** Where an answer goes that is read on its own. */
export const onItsOwn: number = smallAnswers + leftOutWords.length;

/** The answers to one question in many groups. */
export interface GroupCounts {
  /** Counts a block of rows, whose groups are placed, by the slots of their answers. */
  readonly addSlots: (placed: Placed, answers: Uint8Array, rows: number) => void;
  /** Counts one answer of any kind. */
  readonly add: (group: number, answer: unknown, position: number, times?: number) => void;
  /** What was counted of a group; null when it has no rows. */
  readonly countsOf: (group: number) => Counts | null;
}

/** Rows with their groups: that of a row is `outer[row] * width + inner[row]`. */
type Placed = Pick<GroupIds<never>, 'outer' | 'inner' | 'width' | 'count'>;

/**
 * Counters for groups: one flat array for ratings and missing answers, since a row then costs one addition; and counters as
 * a tally has them for a group that holds anything else.
 *
 * @param invalid - What happens to text, NaN and infinity.
 * @returns The counters, at 0.
 * @category tally
 */
export function newGroupCounts(invalid: 'throw' | 'count'): GroupCounts {
  let flat = new Float64Array(0);
  const others: Counts[] = [];
  const othersOf = (group: number): Counts => (others[group] ??= newCounts(invalid));
  return {
    addSlots: (placed, answers, rows) => {
      const needed = slots * placed.count();
      if (flat.length < needed) {
        const larger = new Float64Array(2 * needed);
        larger.set(flat);
        flat = larger;
      }
      addBlock(flat, placed, answers, rows);
    },
    add: (group, answer, position, times) => {
      othersOf(group).add(answer, position, times);
    },
    countsOf: (group) => {
      const own = flat.subarray(slots * group, slots * group + slots);
      if (own.every((times) => times === 0)) return null;
      const counts = othersOf(group);
      counts.addSmall(own.subarray(0, smallAnswers));
      leftOutWords.forEach((word, at) => {
        counts.add(word, 0, own[firstWord + at]);
      });
      return counts;
    },
  };
}

/**
 * One addition a row. By fours, and all four are read before one is written: the engine looks an array up anew after every
 * write, since it can't know that it still is what it was.
 */
function addBlock(flat: Float64Array, { outer, inner, width }: Placed, answers: Uint8Array, rows: number): void {
  let row = 0;
  for (; row < rows - 3; row += 4) {
    const group0 = Math.imul(outer[row] as number, width) + (inner[row] as number);
    const group1 = Math.imul(outer[row + 1] as number, width) + (inner[row + 1] as number);
    const group2 = Math.imul(outer[row + 2] as number, width) + (inner[row + 2] as number);
    const group3 = Math.imul(outer[row + 3] as number, width) + (inner[row + 3] as number);
    const slot0 = (group0 << 5) | (answers[row] as number);
    const slot1 = (group1 << 5) | (answers[row + 1] as number);
    const slot2 = (group2 << 5) | (answers[row + 2] as number);
    const slot3 = (group3 << 5) | (answers[row + 3] as number);
    flat[slot0] = (flat[slot0] as number) + 1;
    flat[slot1] = (flat[slot1] as number) + 1;
    flat[slot2] = (flat[slot2] as number) + 1;
    flat[slot3] = (flat[slot3] as number) + 1;
  }
  for (; row < rows; row++) {
    const group = Math.imul(outer[row] as number, width) + (inner[row] as number);
    const slot = (group << 5) | (answers[row] as number);
    flat[slot] = (flat[slot] as number) + 1;
  }
}
