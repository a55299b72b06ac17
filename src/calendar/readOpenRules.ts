import { outOfRange } from '../misuse/outOfRange.ts';
import { wrongKind } from '../misuse/wrongKind.ts';
import { minutesOfDate } from './minutesOfDate.ts';
import type { OpeningHoursOptions } from './openingHours.ts';
import type { OpenRules } from './openRules.ts';
import { overlap, readDayHours, type OpenInterval, type OpenMinutes } from './readDayHours.ts';
import { readDateKey } from './readDateKey.ts';
import type { Weekday } from './week.ts';
import { zoneTable } from './zoneTable.ts';

const dayMs = 86_400_000;
const weekdays: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/**
 * Reads opening hours once, so that nothing has to be checked per call.
 *
 * @param options - What `openingHours` was given.
 * @returns The rules by weekday and date.
 * @throws RangeError and TypeError as `openingHours` says.
 * @category calendar
 */
export function readOpenRules(options: OpeningHoursOptions): OpenRules {
  if (Object(options) !== options) throw wrongKind('options', 'an object with zone and week', options);
  zoneTable(options.zone);
  const week = readWeek(options.week);
  const dates = new Map<number, readonly OpenMinutes[]>();
  for (const key of readHolidays(options.holidays)) dates.set(dateOf(key, 'holiday'), []);
  for (const [key, intervals] of entriesOf(options.exceptions ?? {}, 'exceptions')) {
    dates.set(dateOf(key, 'exception'), readDayHours(intervals, key));
  }
  const rules = { zone: options.zone, week, dates };
  checkNeighbours(rules);
  return rules;
}

function readWeek(week: OpeningHoursOptions['week']): readonly (readonly OpenMinutes[])[] {
  const entries = entriesOf(week, 'week');
  for (const [name] of entries) {
    if (!(weekdays as readonly string[]).includes(name)) {
      throw outOfRange('weekday', 'the days mon, tue, wed, thu, fri, sat and sun', name);
    }
  }
  const byName = new Map(entries);
  return weekdays.map((name) => readDayHours(byName.get(name) ?? [], name));
}

function readHolidays(holidays: readonly string[] | undefined): readonly string[] {
  if (holidays === undefined) return [];
  if (!Array.isArray(holidays)) throw wrongKind('holidays', 'a list of local dates', holidays);
  return holidays as readonly string[];
}

function entriesOf(record: object, name: string): [string, readonly OpenInterval[]][] {
  if (Object(record) !== record || Array.isArray(record)) {
    throw wrongKind(name, `${name} to be an object of lists of intervals`, record);
  }
  return Object.entries(record as { readonly [key: string]: readonly OpenInterval[] | undefined }).filter(
    (entry): entry is [string, readonly OpenInterval[]] => entry[1] !== undefined,
  );
}

function dateOf(key: string, code: 'holiday' | 'exception'): number {
  const form = "a local date such as '2026-12-25'";
  if (typeof (key as unknown) !== 'string') throw wrongKind(code, form, key, ` as ${code}`);
  const date = readDateKey(key);
  if (date === null) throw outOfRange(code, form, key, ` as ${code}`);
  return date;
}

/** Refuses an interval past midnight that runs into one of the next day: in the week, and around dates of their own. */
function checkNeighbours(rules: OpenRules): void {
  rules.week.forEach((day, at) => {
    checkPair(day, rules.week[(at + 1) % 7] as readonly OpenMinutes[]);
  });
  for (const date of rules.dates.keys()) {
    checkPair(minutesOfDate(rules, date - dayMs), minutesOfDate(rules, date));
    checkPair(minutesOfDate(rules, date), minutesOfDate(rules, date + dayMs));
  }
}

function checkPair(day: readonly OpenMinutes[], next: readonly OpenMinutes[]): void {
  const [last, first] = [day.at(-1), next[0]];
  if (last !== undefined && first !== undefined && last.to - 1440 > first.from) throw overlap(last, first);
}
