import { expect, test } from 'vitest';
import { minutesOfDate } from '../../src/calendar/minutesOfDate.ts';

const named = (name: string): { from: number; to: number; name: string } => ({ from: 0, to: 1, name });
const week = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'].map((name) => [named(name)]);
const dates = new Map([
  [Date.UTC(2026, 11, 24), [named('eve')]],
  [Date.UTC(2026, 11, 25), []],
]);
const nameOn = (date: string): string | undefined =>
  minutesOfDate({ zone: 'UTC', week, dates }, Date.parse(date))[0]?.name;

test('a date has the intervals of its weekday, before 1970 too', () => {
  expect(['2026-03-22', '1970-01-01', '1969-12-31', '1899-12-31', '0000-01-01'].map(nameOn)).toEqual([
    'sun',
    'thu',
    'wed',
    'sun',
    'sat',
  ]);
});

test('a date of its own comes first', () => {
  expect(['2026-12-24', '2026-12-25', '2026-12-26'].map(nameOn)).toEqual(['eve', undefined, 'sat']);
});
