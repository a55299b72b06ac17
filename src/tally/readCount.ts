import { outOfRange } from '../misuse/outOfRange.ts';
import { wrongKind } from '../misuse/wrongKind.ts';

/**
 * How many times, as a number: a count from SQL may come as a bigint, text never counts.
 *
 * @param times - A whole number or bigint from 0 to 2^53 - 1.
 * @param where - Where it stood, ` at position 3`; for the message.
 * @returns The same as a number.
 * @throws TypeError for another kind, RangeError for a fraction, a negative count or one too large to be exact.
 * @category tally
 */
export function readCount(times: unknown, where: string): number {
  const expected = 'a whole count from 0 to 9007199254740991';
  if (typeof times !== 'number' && typeof times !== 'bigint') throw wrongKind('countKind', expected, times, where);
  const count = Number(times);
  if (!Number.isSafeInteger(count) || count < 0) throw outOfRange('countRange', expected, times, where);
  return count;
}
