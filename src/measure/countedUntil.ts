import { hoursInForce, type Hours, type TableSpan } from '../calendar/hoursInForce.ts';
import { checkHoursRange } from '../calendar/checkHoursRange.ts';
import { checkInForce, openBetween } from '../calendar/openBetween.ts';
import { outOfRange } from '../misuse/outOfRange.ts';

/** Which of several opening hours count: each for its own span of time, or the one in force at the event for all of it. */
export type SchedulePolicy = 'ownSpan' | 'atEvent';

/** How much of the time between two instants counts, the earlier first; milliseconds. */
export type CountedTime = (from: number, to: number) => number;

const allTime: CountedTime = (from, to) => to - from;

/**
 * How is the time counted that ends at an instant?
 *
 * @param hours - Opening hours, a list of them with the instants from which they hold, or undefined for all time.
 * @param schedule - Whether each of several counts for its own span, or the one in force at the end for the whole.
 * @returns A function from the end to the way of counting.
 * @throws RangeError for another policy (code `schedule`); what `businessTime` throws about hours.
 * @category measure
 */
export function countedUntil(hours: Hours | undefined, schedule: SchedulePolicy): (end: number) => CountedTime {
  if (schedule !== 'ownSpan' && schedule !== 'atEvent') {
    throw outOfRange('schedule', "schedule as 'ownSpan' or 'atEvent'", schedule);
  }
  if (hours === undefined) return () => allTime;
  if (schedule === 'ownSpan') {
    const between = openBetween(hours);
    return () => between;
  }
  const spans = hoursInForce(hours);
  return (end) => {
    checkInForce(spans, end);
    const { table } = spans.filter(({ from }) => from <= end).at(-1) as TableSpan;
    return (from, to) => {
      checkHoursRange(from);
      checkHoursRange(to);
      return table.between(from, to);
    };
  };
}
