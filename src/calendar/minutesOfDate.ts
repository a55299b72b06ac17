import type { OpenRules } from './openRules.ts';
import type { OpenMinutes } from './readDayHours.ts';

const dayMs = 86_400_000;
/** 1970-01-01 was a Thursday. */
const weekdayOfEpoch = 4;

/**
 * Which intervals start on a local date?
 *
 * @param rules - The opening hours, read.
 * @param date - Epoch milliseconds of the midnight of the date in UTC.
 * @returns The intervals of the date itself where it has its own, else those of its weekday.
 * @category calendar
 */
export function minutesOfDate(rules: OpenRules, date: number): readonly OpenMinutes[] {
  const own = rules.dates.get(date);
  if (own !== undefined) return own;
  const days = Math.floor(date / dayMs) + weekdayOfEpoch;
  return rules.week[((days % 7) + 7) % 7] as readonly OpenMinutes[];
}
