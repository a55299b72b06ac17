import type { LeftOutWord, Tally } from './answer.ts';
import type { Contents } from './newCounts.ts';
import { leftOutWords } from './readAnswer.ts';
import { readCount } from './readCount.ts';

/**
 * Counts as plain data: answers ascending, then the four words; what was never seen has no key.
 *
 * @param contents - What was counted.
 * @returns The tally.
 * @throws RangeError for a count that is too large to be exact.
 * @category tally
 */
export function writeTally({ answers, leftOut }: Contents): Tally {
  const words = leftOutWords.map((word): [LeftOutWord, number] => [word, leftOut[word]]);
  const seen = [...answers, ...words].filter(([, times]) => times > 0);
  return Object.fromEntries(seen.map(([answer, times]) => [answer, readCount(times, ` of ${answer}`)]));
}
