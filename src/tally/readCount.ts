import { badNumber } from '../misuse/badNumber.ts';

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
  const count = typeof times === 'bigint' ? Number(times) : times;
  if (!(Number.isSafeInteger(count) && (count as number) >= 0)) {
    throw badNumber('count', 'a whole count from 0', times, where);
  }
  return count as number;
}
