import { wrongKind } from '../misuse/wrongKind.ts';
import type { LeftOut, LeftOutWord, Tally } from './answer.ts';
import { isIterable } from './eachRow.ts';
import { leftOutWords } from './readAnswer.ts';
import { readCount } from './readCount.ts';

/** A tally as it is read: its answers by value, and what was left out. */
export interface TallyContents {
  /** Each answer and how many times, ascending by answer; an answer counted 0 times is none. */
  readonly answers: readonly (readonly [answer: number, times: number])[];
  /** How many did not answer, by how. */
  readonly leftOut: LeftOut;
}

/**
 * The one way a tally is read. The order of an object's keys is never trusted: answers are sorted by value, so that sums
 * come out the same for the same counts.
 *
 * @param tally - Counts by answer; a count may be a bigint, as SQL gives it.
 * @returns Answers ascending with their counts, and the four words.
 * @throws TypeError for a key that is neither a number nor one of the four words, and for a count that is no number;
 * RangeError for a negative or fractional count.
 * @category tally
 */
export function readTally(tally: Tally): TallyContents {
  if (typeof tally !== 'object' || (tally as unknown) === null || isIterable(tally) || Array.isArray(tally)) {
    throw wrongKind('tally', 'a tally, such as { 9: 120, skipped: 14 }', tally);
  }
  const answers: [number, number][] = [];
  const leftOut = { skipped: 0, dismissed: 0, notApplicable: 0, invalid: 0 };
  for (const key of Object.keys(tally)) {
    const times = readCount(tally[key], ` for key ${JSON.stringify(key)}`);
    const answer = readAnswerKey(key);
    if (typeof answer === 'string') leftOut[answer] = times;
    else if (times > 0) answers.push([answer, times]);
  }
  return { answers: answers.sort(([a], [b]) => a - b), leftOut };
}

/** What a key of a tally says: a number written as JavaScript prints it, or one of the four words. */
export function readAnswerKey(key: string): number | LeftOutWord {
  if ((leftOutWords as readonly string[]).includes(key)) return key as LeftOutWord;
  const answer = Number(key);
  if (String(answer) === key && Number.isFinite(answer)) return answer;
  throw wrongKind(
    'tallyKey',
    'a key that is a number as JavaScript prints it, or skipped, dismissed, notApplicable, invalid',
    key,
  );
}
