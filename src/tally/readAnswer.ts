import { badNumber } from '../misuse/badNumber.ts';
import type { LeftOutWord } from './answer.ts';

/** The four words that are not answers, in the order in which they are written. */
export const leftOutWords: readonly LeftOutWord[] = ['skipped', 'dismissed', 'notApplicable', 'invalid'];

const expected = `a finite number, boolean, null or ${leftOutWords}`;

/**
 * What one answer says: a finite number, or the word for why there is none.
 *
 * @param answer - Anything that came out of a row.
 * @param invalid - Whether text, NaN, infinity and an inexact bigint throw or are `'invalid'`.
 * @param position - Where it stood, from 0; for the message.
 * @returns A finite number, never -0, or one of the four words.
 * @throws TypeError for text and objects, RangeError for NaN, infinity and a bigint that no number holds exactly.
 * @category tally
 */
export function readAnswer(answer: unknown, invalid: 'throw' | 'count', position: number): number | LeftOutWord {
  if (typeof answer === 'number' && Number.isFinite(answer)) return answer + 0;
  if (answer === null || answer === undefined) return 'skipped';
  if (typeof answer === 'boolean') return answer ? 1 : 0;
  if (typeof answer === 'bigint' && (answer as unknown) == Number(answer)) return Number(answer);
  if (isLeftOutWord(answer)) return answer;
  const isRecord = typeof answer === 'object';
  if (invalid === 'count' && !isRecord) return 'invalid';
  const hint = isRecord ? '; first tally(rows, (row) => row.rating)' : '';
  throw badNumber('answer', expected, answer, ` at position ${position}${hint}`);
}

/** Whether something is one of the four words. */
export function isLeftOutWord(answer: unknown): answer is LeftOutWord {
  return (leftOutWords as readonly unknown[]).includes(answer);
}
