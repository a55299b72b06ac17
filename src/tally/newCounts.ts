import type { LeftOut } from './answer.ts';
import { readAnswer } from './readAnswer.ts';

/**
 * Answers 0 to 15 are counted in an array: a rating that picks its counter costs no branch. They are the numbers that equal
 * their lower four bits, `answer & 15`.
 */
export const smallAnswers = 16;

/** Counts as they are read: the answers by value, and what was left out. */
export interface Contents {
  /** Each answer and how many times, ascending by answer; an answer counted 0 times is none. */
  readonly answers: readonly (readonly [answer: number, times: number])[];
  /** How many did not answer, by how. */
  readonly leftOut: LeftOut;
}

/** The counters behind a tally while it is being made: changed in place here, never seen outside. */
export interface Counts {
  /** Counts one answer, once or so many times. */
  readonly add: (answer: unknown, position: number, times?: number) => void;
  /** Counts that a loop made for the answers 0, 1, 2 and so on. */
  readonly addSmall: (times: ArrayLike<number>) => void;
  /** What was counted so far: the one place where answers are put in order, by value. */
  readonly contents: () => Contents;
}

/**
 * Counters at 0: an array for the answers 0 to 15, a map for every other one.
 *
 * @param invalid - What happens to text, NaN and infinity.
 * @param firstSeen - Called once for each different answer, with the position where it was first seen.
 * @returns The counters.
 * @category tally
 */
export function newCounts(
  invalid: 'throw' | 'count' = 'throw',
  firstSeen?: (answer: number, position: number) => void,
): Counts {
  const small = new Float64Array(smallAnswers);
  const others = new Map<number, number>();
  const leftOut = { skipped: 0, dismissed: 0, notApplicable: 0, invalid: 0 };
  const addNumber = (answer: number, position: number, times: number): void => {
    // No counter stands in the array below 0, from 16 on, or between whole numbers.
    const counted = small[answer];
    const before = counted ?? others.get(answer) ?? 0;
    if (before === 0) firstSeen?.(answer, position);
    if (counted === undefined) others.set(answer, before + times);
    else small[answer] = before + times;
  };
  return {
    add: (answer, position, times = 1) => {
      const read = readAnswer(answer, invalid, position);
      if (typeof read === 'number') addNumber(read, position, times);
      else leftOut[read] += times;
    },
    addSmall: (times) => {
      for (let answer = 0; answer < times.length; answer++) {
        if (times[answer] !== 0) addNumber(answer, 0, times[answer] as number);
      }
    },
    contents: () => {
      const answers: [answer: number, times: number][] = [];
      small.forEach((times, answer) => {
        if (times > 0) answers.push([answer, times]);
      });
      others.forEach((times, answer) => {
        if (times > 0) answers.push([answer, times]);
      });
      // Small answers are in order already.
      return { answers: others.size === 0 ? answers : answers.sort(([a], [b]) => a - b), leftOut };
    },
  };
}
