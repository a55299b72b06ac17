import { keepOpenTable } from './openTable.ts';
import { newOpenTable } from './newOpenTable.ts';
import type { OpenInterval } from './readDayHours.ts';
import { readOpenRules } from './readOpenRules.ts';
import type { Weekday } from './week.ts';

/** Intervals by weekday. */
export type OpenWeek = { readonly [day in Weekday]: readonly OpenInterval[] };

/** What `openingHours` takes: local times and local dates of one zone. */
export interface OpeningHoursOptions {
  /** The IANA zone whose clocks are read. */
  readonly zone: string;
  /** The intervals of each weekday; a day that is not named is closed. */
  readonly week: Partial<Record<Weekday, readonly OpenInterval[] | undefined>>;
  /** Local dates that are closed, `'2026-12-25'`. */
  readonly holidays?: readonly string[] | undefined;
  /** Local dates with intervals of their own, in place of the weekday's; they win over a holiday, and `[]` closes. */
  readonly exceptions?: { readonly [date: string]: readonly OpenInterval[] } | undefined;
}

/** Opening hours that were checked: plain data, frozen. Made by `openingHours`. */
export interface OpeningHours {
  /** The IANA zone whose clocks are read. */
  readonly zone: string;
  /** The intervals of all seven weekdays. */
  readonly week: OpenWeek;
  /** Local dates that are closed. */
  readonly holidays: readonly string[];
  /** Local dates with intervals of their own. */
  readonly exceptions: { readonly [date: string]: readonly OpenInterval[] };
}

const weekdays: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/**
 * When is it open? Checks a week of opening hours, with holidays, once; `businessTime` and others then count by them.
 *
 * Times are local, `'09:00'`, and an end may be `'24:00'`. An end before its start runs past midnight and belongs to the
 * day it starts on. A day may have several intervals; they may touch but not overlap. A local time that the clocks skip
 * moves forward by the length of the gap, one that they show twice is the first. `00:00` and `24:00` are where the local
 * date starts and ends, so that seven whole days are always open.
 *
 * @param options - `zone`, `week`, `holidays` (closed dates), `exceptions` (dates with intervals of their own).
 * @returns Frozen plain data with all days filled in. It survives JSON; give what comes back to `openingHours` again.
 * Make it once: it carries a table that grows with what is asked.
 * @throws RangeError for a zone, weekday, time or date that is none, for equal ends (code `openInterval`) and for
 * intervals that overlap (code `overlap`); TypeError for a wrong kind.
 * @example
 * ```ts
 * import { businessTime, openingHours } from 'cx-metrics';
 *
 * const day = [['09:00', '12:30'], ['13:30', '17:00']] as const;
 * const hours = openingHours({
 *   zone: 'Europe/Warsaw',
 *   week: { mon: day, tue: day, wed: day, thu: day, fri: [['09:00', '15:00']], sat: [['22:00', '02:00']] },
 *   holidays: ['2026-12-25'],
 *   exceptions: { '2026-12-24': [['09:00', '12:00']] },
 * });
 * hours.week.sun; // => []
 * businessTime(hours, '2026-12-24T00:00:00+01:00', '2026-12-26T00:00:00+01:00') / 3_600_000; // => 3
 * openingHours({ zone: 'UTC', week: { mon: [['09:00', '25:00']] } }); // throws RangeError
 * openingHours({ zone: 'UTC', week: { mon: [['09:00', '09:00']] } }); // throws RangeError
 * openingHours({ zone: 'UTC', week: { sun: [['22:00', '06:00']], mon: [['05:00', '17:00']] } }); // throws RangeError
 * ```
 * @see {@link businessTime}, {@link addBusinessTime}, {@link elapsed}
 * @category calendar
 */
export function openingHours(options: OpeningHoursOptions): OpeningHours {
  const rules = readOpenRules(options);
  const { zone, week, holidays = [], exceptions = {} } = options;
  const copyOf = (intervals: readonly OpenInterval[]): readonly OpenInterval[] =>
    Object.freeze(intervals.map(([from, to]) => Object.freeze([from, to] as const)));
  const byName = <Name extends string>(entries: readonly (readonly [Name, readonly OpenInterval[]])[]) =>
    Object.freeze(Object.fromEntries(entries.map(([name, intervals]) => [name, copyOf(intervals)]))) as {
      readonly [name in Name]: readonly OpenInterval[];
    };
  const hours = Object.freeze({
    zone,
    week: byName(weekdays.map((day) => [day, week[day] ?? []] as const)),
    holidays: Object.freeze([...holidays]),
    exceptions: byName(Object.entries(exceptions)),
  });
  keepOpenTable(hours, newOpenTable(rules));
  return hours;
}
