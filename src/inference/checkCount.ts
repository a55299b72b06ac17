import { badNumber } from '../misuse/badNumber.ts';

/**
 * Refuses a count that is none. Fractions are counts too: weighted answers are counted so.
 *
 * @param count - How many, 0 or more.
 * @param most - The largest count there can be.
 * @throws RangeError below 0, above the largest, for NaN and infinity; TypeError for another kind than a number.
 * @category inference
 */
export function checkCount(count: number, most: number = Number.MAX_VALUE): void {
  if (!(Number.isFinite(count) && count >= 0 && count <= most)) {
    throw badNumber('count', `a count from 0 to ${most}`, count);
  }
}
