import { type Contents, type Counts, newCounts, smallAnswers } from './newCounts.ts';
import { leftOutWords } from './readAnswer.ts';

/** Counters of one group: the small answers, the four words, and one for rows that are read on their own. */
const slots = 32;
/** The bits of a slot. */
export const slotBits = 5;
/** Where the four words are counted, from here on; the first is for rows without an answer. */
export const firstWord: number = smallAnswers;
/** The slot of an answer that has none, and is counted on its own. */
export const onItsOwn: number = smallAnswers + leftOutWords.length;

/**
 * The answers to one question in many groups. One flat array counts ratings and missing answers, so that a row costs one
 * addition; a group that holds anything else has counters as a tally has them, too.
 */
export interface GroupCounts {
  /** What happens to text, NaN and infinity. */
  readonly invalid: 'throw' | 'count';
  /** 32 counters for each group. */
  flat: Float64Array;
  /** Counters of the groups that need more. */
  readonly others: Counts[];
}

/**
 * Counters at 0.
 *
 * @param invalid - What happens to text, NaN and infinity.
 * @returns The counters, which are changed in place.
 * @category tally
 */
export function newGroupCounts(invalid: 'throw' | 'count'): GroupCounts {
  return { invalid, flat: new Float64Array(0), others: [] };
}

/**
 * The slot of an answer: a whole number below 16, or none given.
 *
 * @param answer - Anything.
 * @returns Its slot; `onItsOwn` when it has none.
 * @category tally
 */
export function slotOf(answer: unknown): number {
  if (typeof answer === 'number') {
    const whole = answer & 15;
    return whole === answer ? whole : onItsOwn;
  }
  return answer === null || answer === undefined ? firstWord : onItsOwn;
}

/** Counts one row by the slot of its answer. */
export function addSlot(counts: GroupCounts, group: number, slot: number): void {
  const at = slots * group + slot;
  if (at >= counts.flat.length) makeRoom(counts, group + 1);
  counts.flat[at] = (counts.flat[at] as number) + 1;
}

/** Counts an answer that has no slot. */
export function addOther(
  { others, invalid }: GroupCounts,
  group: number,
  answer: unknown,
  position: number,
  times?: number,
): void {
  (others[group] ??= newCounts(invalid)).add(answer, position, times);
}

/**
 * Counts a block of rows by the slots of their answers, one addition a row. By fours, and all four are read before one is
 * written: the engine looks an array up anew after every write, since it can't know that it still is what it was.
 */
export function addSlots(
  counts: GroupCounts,
  groups: Int32Array,
  answers: Uint8Array,
  rows: number,
  mostGroups: number,
): void {
  const flat = countersFor(counts, mostGroups);
  let row = 0;
  for (; row < rows - 3; row += 4) {
    const slot0 = ((groups[row] as number) << 5) | (answers[row] as number);
    const slot1 = ((groups[row + 1] as number) << 5) | (answers[row + 1] as number);
    const slot2 = ((groups[row + 2] as number) << 5) | (answers[row + 2] as number);
    const slot3 = ((groups[row + 3] as number) << 5) | (answers[row + 3] as number);
    flat[slot0] = (flat[slot0] as number) + 1;
    flat[slot1] = (flat[slot1] as number) + 1;
    flat[slot2] = (flat[slot2] as number) + 1;
    flat[slot3] = (flat[slot3] as number) + 1;
  }
  for (; row < rows; row++) {
    const slot = ((groups[row] as number) << 5) | (answers[row] as number);
    flat[slot] = (flat[slot] as number) + 1;
  }
}

/** The counters, with room for all groups below a number: that of a group and a slot stands at `group << slotBits | slot`. */
export function countersFor(counts: GroupCounts, mostGroups: number): Float64Array {
  if (counts.flat.length < slots * mostGroups) makeRoom(counts, mostGroups);
  return counts.flat;
}

/** What was counted of a group; null when it has no rows. */
export function contentsOf({ flat, others }: GroupCounts, group: number): Contents | null {
  const from = slots * group;
  if (from >= flat.length) return null;
  let rows = 0;
  for (let at = from; at < from + slots; at++) rows += flat[at] as number;
  if (rows === 0) return null;
  const more = others[group];
  if (more === undefined) return smallContents(flat, from);
  more.addSmall(flat.subarray(from, from + smallAnswers));
  leftOutWords.forEach((word, at) => {
    more.add(word, 0, flat[from + firstWord + at]);
  });
  return more.contents();
}

/** Of a group that needs no more than its slots, as nearly all do: there may be as many groups as rows. */
function smallContents(flat: Float64Array, from: number): Contents {
  const answers: [answer: number, times: number][] = [];
  for (let answer = 0; answer < smallAnswers; answer++) {
    const times = flat[from + answer] as number;
    if (times > 0) answers.push([answer, times]);
  }
  const timesOf = (word: number): number => flat[from + firstWord + word] as number;
  return {
    answers,
    leftOut: { skipped: timesOf(0), dismissed: timesOf(1), notApplicable: timesOf(2), invalid: timesOf(3) },
  };
}

function makeRoom(counts: GroupCounts, groups: number): void {
  const larger = new Float64Array(Math.max(slots * groups, 2 * counts.flat.length));
  larger.set(counts.flat);
  counts.flat = larger;
}
