import { outOfRange } from '../misuse/outOfRange.ts';
import { wrongKind } from '../misuse/wrongKind.ts';

/**
 * Refuses a confidence level that is none; 95 percent is 0.95.
 *
 * @param level - How often an interval is to hold the true value, between 0 and 1.
 * @throws TypeError for another kind than a number, RangeError off the range from 0 to 1, both ends excluded.
 * @category inference
 */
export function checkLevel(level: number): void {
  if (typeof level !== 'number') throw wrongKind('levelKind', 'level as a number', level);
  if (!(level > 0 && level < 1)) throw outOfRange('level', 'level between 0 and 1, such as 0.95', level);
}
