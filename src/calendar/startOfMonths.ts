import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths } from 'date-fns/addMonths';
import { startOfMonth } from 'date-fns/startOfMonth';

/**
 * On which date did the month, quarter or year begin that a date lies in?
 *
 * @param date - Epoch milliseconds of its midnight in UTC.
 * @param months - How many months: 1, 3 or 12.
 * @returns The first date, as epoch milliseconds of its midnight in UTC.
 * @category calendar
 */
export function startOfMonths(date: number, months: 1 | 3 | 12): number {
  const month = startOfMonth(new UTCDateMini(date));
  return addMonths(month, -(month.getMonth() % months)).getTime();
}
