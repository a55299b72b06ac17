import { outOfRange } from '../misuse/outOfRange.ts';
import { wrongKind } from '../misuse/wrongKind.ts';
import { readTimeOfDay } from './readTimeOfDay.ts';

/** From when to when it is open, as local times: `['09:00', '17:00']`. */
export type OpenInterval = readonly [from: string, to: string];

/** An interval in minutes after the midnight its day starts with; one that runs past midnight ends after 1440. */
export interface OpenMinutes {
  /** First minute that is open. */
  readonly from: number;
  /** First minute that is not. */
  readonly to: number;
  /** How the interval was written, and on which day: for messages. */
  readonly name: string;
}

/**
 * Which minutes of a day are open?
 *
 * An end before its start lies on the next day.
 *
 * @param intervals - What was written for the day, in any order.
 * @param day - Name of the day, for messages.
 * @returns The intervals in minutes, earliest first.
 * @throws RangeError for a time that is none, a start of 24:00, equal ends (code `openInterval`) and intervals that
 * overlap (code `overlap`); TypeError for what is no list of pairs.
 * @category calendar
 */
export function readDayHours(intervals: readonly OpenInterval[], day: string): readonly OpenMinutes[] {
  const form = "a list of intervals such as [['09:00', '17:00']]";
  if (!Array.isArray(intervals)) throw wrongKind('openInterval', form, intervals, ` for ${day}`);
  const minutes = intervals.map((interval: OpenInterval) => readInterval(interval, day));
  minutes.sort((one, other) => one.from - other.from);
  minutes.forEach((interval, at) => {
    const next = minutes[at + 1];
    if (next !== undefined && next.from < interval.to) throw overlap(interval, next);
  });
  return minutes;
}

/**
 * The error for two intervals that are open at the same time.
 *
 * @param earlier - The one that starts first.
 * @param later - The other one.
 * @returns A RangeError with the code `overlap`, to be thrown by the caller.
 * @category calendar
 */
export function overlap(earlier: OpenMinutes, later: OpenMinutes): RangeError & { code: string } {
  return outOfRange('overlap', 'intervals that do not overlap', `${earlier.name} and ${later.name}`);
}

function readInterval(interval: OpenInterval, day: string): OpenMinutes {
  const where = ` for ${day}`;
  if (!Array.isArray(interval) || interval.length !== 2) {
    throw wrongKind('openInterval', "a pair of local times such as ['09:00', '17:00']", interval, where);
  }
  const [from, to] = [readTimeOfDay(interval[0], where), readTimeOfDay(interval[1], where)];
  const name = `${day} ${interval[0]}-${interval[1]}`;
  if (from === 1440) throw outOfRange('openInterval', 'a start before 24:00', name);
  if (from === to) {
    throw outOfRange('openInterval', "ends that differ (['00:00', '24:00'] is the whole day)", name);
  }
  return { from, to: to < from ? to + 1440 : to, name };
}
