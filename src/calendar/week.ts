import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { getISOWeek } from 'date-fns/getISOWeek';
import { getISOWeekYear } from 'date-fns/getISOWeekYear';
import { startOfWeek } from 'date-fns/startOfWeek';
import { checkOptions } from '../misuse/checkOptions.ts';
import { outOfRange } from '../misuse/outOfRange.ts';
import type { CivilUnit } from './civilUnit.ts';
import { dateKey } from './dateKey.ts';
import { makePeriod } from './makePeriod.ts';
import type { Period } from './period.ts';
import { readDateKey } from './readDateKey.ts';
import { startOfMonths } from './startOfMonths.ts';

/** A day of the week, as `week` and opening hours name it. */
export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/** What `week` takes. */
export interface WeekOptions {
  /** First day of a week; `'mon'`, as in ISO 8601, unless told. */
  readonly startsOn?: Weekday;
}

/** In the order in which JavaScript numbers them. */
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/**
 * In which week does a moment lie, by the clocks of a zone?
 *
 * Keys are ISO weeks, `2026-W12`: from Monday, and the week of January 4 is the first of its year, so that the days around
 * New Year can belong to a week of the other year. With another `startsOn` the key is the local date of the first day,
 * `2026-03-22`, since such weeks are numbered differently from country to country.
 *
 * @param zone - An IANA zone such as `'Europe/Warsaw'`, or `'UTC'`.
 * @param options - `startsOn` (`'mon'`).
 * @returns The period: call it with a moment; `from`, `to`, `next`, `previous`, `yearBefore` and `iso` stand on it.
 * @throws RangeError for a zone that is not known, a bare offset and another weekday; TypeError for a zone that is no
 * text and options that are no object.
 * @example
 * ```ts
 * import { week } from 'cx-metrics';
 *
 * const weekly = week('Europe/Warsaw');
 * weekly('2026-03-22T23:30:00Z'); // => '2026-W13'
 * weekly('2027-01-01'); // => '2026-W53'
 * weekly.next('2026-W53'); // => '2027-W01'
 * weekly.yearBefore('2026-W53'); // => '2025-W52'
 * weekly.iso(weekly.from('2026-W13')); // => '2026-03-23T00:00:00+01:00'
 * week('Europe/Warsaw', { startsOn: 'sun' })('2026-03-24'); // => '2026-03-22'
 * weekly.from('2027-W53'); // throws RangeError
 * ```
 * @see {@link day}, {@link month}
 * @category calendar
 */
export function week(zone: string, options?: WeekOptions): Period {
  return makePeriod(zone, civilWeek(readStartsOn(options)));
}

function readStartsOn(options: WeekOptions | undefined): Weekday {
  checkOptions(options);
  const { startsOn = 'mon' } = options ?? {};
  if (!weekdays.includes(startsOn)) {
    throw outOfRange('startsOn', "startsOn to be 'mon', 'tue', 'wed', 'thu', 'fri', 'sat' or 'sun'", startsOn);
  }
  return startsOn;
}

function civilWeek(startsOn: Weekday): CivilUnit {
  const weekStartsOn = weekdays.indexOf(startsOn) as 0 | 1 | 2 | 3 | 4 | 5 | 6;
  const startOf = (date: number): number => startOfWeek(new UTCDateMini(date), { weekStartsOn }).getTime();
  const step = (start: number, steps: number): number => addDays(new UTCDateMini(start), 7 * steps).getTime();
  if (startsOn === 'mon') {
    return {
      unit: 'week',
      form: "an ISO week such as '2026-W12'",
      startOf,
      step,
      yearBefore: isoWeekBefore,
      keyOf: isoWeekKey,
      read: readIsoWeek,
    };
  }
  return {
    unit: 'week',
    form: `the date of the first day (${startsOn}) of a week, such as '${dateKey(startOf(Date.UTC(2026, 2, 25)))}'`,
    startOf,
    step,
    yearBefore: (start) => step(start, -52),
    keyOf: dateKey,
    read: (key) => {
      const date = readDateKey(key);
      return date !== null && startOf(date) === date ? date : null;
    },
  };
}

function isoWeekKey(start: number): string {
  const date = new UTCDateMini(start);
  return `${String(getISOWeekYear(date)).padStart(4, '0')}-W${String(getISOWeek(date)).padStart(2, '0')}`;
}

/** First date of the week of the same number a year before; of week 52 where there was no week 53. */
function isoWeekBefore(start: number): number {
  const number = getISOWeek(new UTCDateMini(start));
  // Thursday lies in the year of its week.
  const january = startOfMonths(addDays(new UTCDateMini(start), 3).getTime(), 12);
  const same = isoWeekOf(addMonths(new UTCDateMini(january), -12).getTime(), number);
  return getISOWeek(same) === number ? same.getTime() : addDays(same, -7).getTime();
}

/** First date of a week by its number. January 4 lies in the first week of its year. */
function isoWeekOf(january: number, number: number): Date {
  return addDays(startOfWeek(addDays(new UTCDateMini(january), 3), { weekStartsOn: 1 }), 7 * (number - 1));
}

function readIsoWeek(key: string): number | null {
  const parts = /^(\d{4})-W(\d\d)$/.exec(key);
  if (parts === null) return null;
  const start = isoWeekOf(Date.parse(`${parts[1] ?? ''}-01-01T00:00:00Z`), Number(parts[2])).getTime();
  return isoWeekKey(start) === key ? start : null;
}
