import { outOfRange } from '../misuse/outOfRange.ts';

/** First instant about which opening hours can be asked: the start of the year 0000. */
const firstInstant: number = Date.parse('0000-01-01T00:00:00Z');
/** First instant after the year 9999. */
export const endOfHours: number = Date.parse('+010000-01-01T00:00:00Z');

/**
 * Refuses moments outside the years for which opening hours are counted.
 *
 * @param epoch - Epoch milliseconds.
 * @throws RangeError outside the years 0000 to 9999, with the code `hoursRange`.
 * @category calendar
 */
export function checkHoursRange(epoch: number): void {
  if (!(epoch >= firstInstant && epoch <= endOfHours)) {
    throw outOfRange('hoursRange', 'a moment in the years 0000 to 9999', epoch);
  }
}
