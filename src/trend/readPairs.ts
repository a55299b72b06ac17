import type { Groups, LeftOutWord, Tally } from '../tally/answer.ts';
import { namesOf } from '../tally/mapGroups.ts';
import { leftOutWords } from '../tally/readAnswer.ts';
import { readAnswerKey, readTally } from '../tally/readTally.ts';

/** What people said the first and the second time, and how many of them. */
export interface Pair {
  /** The first answer, or why there was none. */
  readonly before: number | LeftOutWord;
  /** The second answer, or why there was none. */
  readonly after: number | LeftOutWord;
  /** How many people. */
  readonly times: number;
}

/**
 * Pairs as they are read: tallies of the second answer by the first.
 *
 * @param pairs - The first answer is the name of a group: a number as text, one of the four words, or `true` and `false` as
 * `tallyBy` writes them.
 * @returns Every pair that occurs, with its count.
 * @throws TypeError for a name or key that is no answer; RangeError for a count that is no whole number from 0.
 * @category trend
 */
export function readPairs(pairs: Groups<Tally>): readonly Pair[] {
  return namesOf(pairs).flatMap((name) => {
    const before = name === 'true' ? 1 : name === 'false' ? 0 : readAnswerKey(name);
    const { answers, leftOut } = readTally(pairs[name] as Tally);
    const words = leftOutWords.map((word) => [word, leftOut[word]] as const);
    return [...answers, ...words].filter(([, times]) => times > 0).map(([after, times]) => ({ before, after, times }));
  });
}
