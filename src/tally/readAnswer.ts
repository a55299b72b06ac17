import { outOfRange } from '../misuse/outOfRange.ts';
import { wrongKind } from '../misuse/wrongKind.ts';
import type { LeftOutWord } from './answer.ts';

/** The four words that are not answers, in the order in which they are written. */
export const leftOutWords: readonly LeftOutWord[] = ['skipped', 'dismissed', 'notApplicable', 'invalid'];

const expected = 'a finite number, a boolean, null or one of the words skipped, dismissed, notApplicable, invalid';

/**
 * What one answer says: a finite number, or the word for why there is none.
 *
 * @param answer - Anything that came out of a row.
 * @param position - Where it stood, from 0; for the message.
 * @param invalid - Whether text, NaN, infinity and an inexact bigint throw or are `'invalid'`.
 * @returns A finite number, never -0, or one of the four words.
 * @throws TypeError for text and objects, RangeError for NaN, infinity and a bigint that no number holds exactly.
 * @category tally
 */
export function readAnswer(answer: unknown, position: number, invalid: 'throw' | 'count'): number | LeftOutWord {
  switch (typeof answer) {
    case 'number':
      if (Number.isFinite(answer)) return answer + 0;
      break;
    case 'boolean':
      return answer ? 1 : 0;
    case 'bigint':
      if (BigInt(Number(answer)) === answer) return Number(answer);
      break;
    case 'undefined':
      return 'skipped';
    case 'string':
      if ((leftOutWords as readonly string[]).includes(answer)) return answer as LeftOutWord;
      if (invalid === 'throw') throw wrongKind('answerKind', expected, answer, ` at position ${position}`);
      break;
    default:
      if (answer === null) return 'skipped';
      throw wrongKind(
        'answerKind',
        expected,
        answer,
        ` at position ${position}; count records first: tally(rows, (row) => row.rating)`,
      );
  }
  if (invalid === 'throw') throw outOfRange('answerRange', expected, answer, ` at position ${position}`);
  return 'invalid';
}
