import { wrongKind } from '../misuse/wrongKind.ts';
import type { LeftOutWord, Tally } from './answer.ts';
import { type Contents, newCounts } from './newCounts.ts';
import { isIterable } from './eachRow.ts';
import { isLeftOutWord } from './readAnswer.ts';
import { readCount } from './readCount.ts';

/**
 * A tally as it is read: the order of its keys means nothing.
 *
 * @param tally - Counts by answer.
 * @returns Its answers ascending, and what was left out.
 * @throws TypeError for what is no tally and a key that is no answer; RangeError for a count that is no whole number from 0.
 * @category tally
 */
export function readTally(tally: Tally): Contents {
  if (Object(tally) !== tally || isIterable(tally)) {
    throw wrongKind('tally', 'a tally, such as { 9: 120 }', tally);
  }
  const counts = newCounts();
  for (const key of Object.keys(tally)) {
    counts.add(readAnswerKey(key), 0, readCount(tally[key], ` at key "${key}"`));
  }
  return counts.contents();
}

/** What a key of a tally says: a number written as JavaScript prints it, or one of the four words. */
export function readAnswerKey(key: string): number | LeftOutWord {
  if (isLeftOutWord(key)) return key;
  const answer = Number(key);
  if (String(answer) === key && Number.isFinite(answer)) return answer;
  throw wrongKind('tallyKey', 'a key such as "9"', key);
}
