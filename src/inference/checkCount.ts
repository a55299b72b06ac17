import { outOfRange } from '../misuse/outOfRange.ts';
import { wrongKind } from '../misuse/wrongKind.ts';

/**
 * Refuses a count that is none. Fractions are counts too: weighted answers are counted so.
 *
 * @param count - How many, 0 or more.
 * @param what - What is counted, for the message.
 * @param most - The largest count there can be.
 * @throws TypeError for another kind than a number, RangeError below 0, above the largest, for NaN and infinity.
 * @category inference
 */
export function checkCount(count: number, what: string, most: number = Number.MAX_VALUE): void {
  if (typeof count !== 'number') throw wrongKind('countKind', `${what} as a number`, count);
  if (!(count >= 0 && count <= most)) {
    throw outOfRange('count', most < Number.MAX_VALUE ? `${what} from 0 to ${most}` : `${what} of 0 or more`, count);
  }
}
