import { badNumber } from '../misuse/badNumber.ts';

/**
 * Refuses a confidence level that is none; 95 percent is 0.95.
 *
 * @param level - How often an interval is to hold the true value, between 0 and 1.
 * @throws RangeError off the range from 0 to 1, both ends excluded; TypeError for another kind than a number.
 * @category inference
 */
export function checkLevel(level: number): void {
  if (!(Number.isFinite(level) && level > 0 && level < 1)) {
    throw badNumber('level', 'a level between 0 and 1', level);
  }
}
