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
  const tally: { [answer: string]: number } = {};
  const write = (answer: number | LeftOutWord, times: number): void => {
    if (times > 0) tally[answer] = Number.isSafeInteger(times) ? times : readCount(times, ` of ${answer}`);
  };
  for (const [answer, times] of answers) write(answer, times);
  for (const word of leftOutWords) write(word, leftOut[word]);
  return tally;
}
