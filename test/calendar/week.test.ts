import { expect, test } from 'vitest';
import { week, type Weekday } from '../../src/calendar/week.ts';
import { codeOf } from './oracle.ts';
import { periodLaws } from './periodLaws.ts';

const weekly = week('Europe/Warsaw');

test('a week starts on Monday, by the clocks of the zone', () => {
  expect(weekly('2026-03-22T22:59:59Z')).toBe('2026-W12');
  expect(weekly('2026-03-22T23:00:00Z')).toBe('2026-W13');
});

test.each([
  ['2024-12-29', '2024-W52'],
  ['2024-12-30', '2025-W01'],
  ['2026-01-01', '2026-W01'],
  ['2026-12-31', '2026-W53'],
  ['2027-01-01', '2026-W53'],
  ['2027-01-03', '2026-W53'],
  ['2027-01-04', '2027-W01'],
  ['2023-01-01', '2022-W52'],
  ['2020-12-31', '2020-W53'],
  ['0026-01-01', '0026-W01'],
])('the days around New Year belong to the ISO week of either year: %s is in %s', (date, key) => {
  expect(weekly(date)).toBe(key);
});

test('a year has 52 or 53 weeks, and no key names another', () => {
  expect(weekly.next('2026-W53')).toBe('2027-W01');
  expect(weekly.next('2027-W52')).toBe('2028-W01');
  expect(weekly.previous('2027-W01')).toBe('2026-W53');
  for (const key of ['2027-W53', '2026-W00', '2026-W54', '2026-W1', '2026W12', '2026-03-23', '']) {
    expect(codeOf(() => weekly.from(key))).toBe('periodKey');
  }
  expect(() => weekly.to('2027-W53')).toThrow("an ISO week such as '2026-W12'");
});

test('a week with a change of clocks is an hour shorter or longer', () => {
  const hours = (key: string): number => (weekly.to(key).getTime() - weekly.from(key).getTime()) / 3_600_000;
  expect(['2026-W12', '2026-W13', '2026-W43'].map(hours)).toEqual([168, 167, 169]);
});

test('weeks that start on Sunday are named by the date of that Sunday', () => {
  const sundays = week('Europe/Warsaw', { startsOn: 'sun' });
  expect(sundays('2026-03-21')).toBe('2026-03-15');
  expect(sundays('2026-03-22')).toBe('2026-03-22');
  expect(sundays('2026-03-28T22:59:59Z')).toBe('2026-03-22');
  expect(sundays('2026-03-28T23:00:00Z')).toBe('2026-03-29');
  expect(sundays.next('2026-03-29')).toBe('2026-04-05');
  expect(sundays.iso(sundays.to('2026-03-29'))).toBe('2026-04-05T00:00:00+02:00');
  expect(codeOf(() => sundays.from('2026-03-23'))).toBe('periodKey');
  expect(() => sundays.from('2026-03-23')).toThrow("(sun) of a week, such as '2026-03-22'");
});

test('a week may start on any day', () => {
  const starts = (['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const).map((startsOn: Weekday) =>
    week('UTC', { startsOn })('2026-03-25'),
  );
  expect(starts).toEqual([
    '2026-W13',
    '2026-03-24',
    '2026-03-25',
    '2026-03-19',
    '2026-03-20',
    '2026-03-21',
    '2026-03-22',
  ]);
});

test('the week in which Apia has six days starts on its Monday', () => {
  const apia = week('Pacific/Apia');
  expect(apia.iso(apia.from('2011-W52'))).toBe('2011-12-26T00:00:00-10:00');
  expect(apia.to('2011-W52').getTime() - apia.from('2011-W52').getTime()).toBe(6 * 86_400_000);
});

test('a week whose first date the zone left out starts with the date after it', () => {
  const fridays = week('Pacific/Apia', { startsOn: 'fri' });
  expect(fridays('2011-12-31')).toBe('2011-12-30');
  expect(fridays.iso(fridays.from('2011-12-30'))).toBe('2011-12-31T00:00:00+14:00');
});

test('weeks of a year outside 0000 to 9999 are refused', () => {
  expect(codeOf(() => weekly('0000-01-01'))).toBe('periodRange');
  expect(codeOf(() => weekly.previous('0000-W01'))).toBe('periodRange');
  expect(codeOf(() => weekly.next('9999-W52'))).toBe('periodRange');
  expect(codeOf(() => week('UTC', { startsOn: 'sun' })('0000-01-01'))).toBe('periodRange');
});

test('options that are none are refused', () => {
  expect(codeOf(() => week('UTC', { startsOn: 'monday' as never }))).toBe('startsOn');
  expect(codeOf(() => week('UTC', 'sun' as never))).toBe('options');
  expect(codeOf(() => week('UTC', null as never))).toBe('options');
  expect(week('UTC', {})('2026-03-25')).toBe('2026-W13');
});

/** ISO 8601 by hand: the year and number of the week are those of its Thursday. */
const isoWeekOf = (date: Date): string => {
  const thursday = new Date(date.getTime() + (3 - ((date.getUTCDay() + 6) % 7)) * 86_400_000);
  const newYear = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const number = Math.floor((thursday.getTime() - newYear) / (7 * 86_400_000)) + 1;
  return `${thursday.getUTCFullYear()}-W${String(number).padStart(2, '0')}`;
};

periodLaws(week, isoWeekOf);

test('the week of the same number a year before; week 53 has none, and is compared with week 52', () => {
  expect(weekly.yearBefore('2026-W12')).toBe('2025-W12');
  expect(weekly.yearBefore('2027-W01')).toBe('2026-W01');
  expect(weekly.yearBefore('2026-W53')).toBe('2025-W52');
  expect(weekly.yearBefore('2027-W52')).toBe('2026-W52');
  expect(codeOf(() => weekly.yearBefore('0000-W12'))).toBe('periodRange');
});

test('law: every ISO week of four centuries has the number of the week a year before it, week 53 apart', () => {
  const others: string[] = [];
  for (let key = '1800-W01'; key < '2200-W01'; key = weekly.next(key)) {
    const sameNumber = `${Number(key.slice(0, 4)) - 1}${key.slice(4)}`;
    if (weekly.yearBefore(key) !== sameNumber.replace('W53', 'W52')) others.push(key);
  }
  expect(others).toEqual([]);
});

test('weeks that start on another day are compared with the one 52 weeks before', () => {
  const sundays = week('Europe/Warsaw', { startsOn: 'sun' });
  expect(sundays.yearBefore('2026-03-22')).toBe('2025-03-23');
  let key = '2026-03-22';
  for (let step = 0; step < 52; step++) key = sundays.previous(key);
  expect(key).toBe('2025-03-23');
});
