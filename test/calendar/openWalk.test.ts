import { expect, test } from 'vitest';
import { addBusinessTime } from '../../src/calendar/addBusinessTime.ts';
import { businessTime } from '../../src/calendar/businessTime.ts';
import { day } from '../../src/calendar/day.ts';
import { month } from '../../src/calendar/month.ts';
import { openingHours, type OpeningHours } from '../../src/calendar/openingHours.ts';
import { quarter } from '../../src/calendar/quarter.ts';
import { week } from '../../src/calendar/week.ts';
import { year } from '../../src/calendar/year.ts';
import { compareOpen } from '../fuzz/compareOpen.mjs';
import { comparePeriods } from '../fuzz/comparePeriods.mjs';
import { randomOf } from '../fuzz/randomSchedule.mjs';

// A sample of what test/fuzz compares: businessTime.mjs and periods.mjs there go through all of it.

test.each([
  ['Atlantic/Azores', '2025-10-26T01:00Z'],
  ['Asia/Amman', '2021-10-28T22:00Z'],
  ['Antarctica/Casey', '2010-03-04T15:00Z'],
  ['Asia/Gaza', '2021-03-26T22:00Z'],
  ['America/Havana', '2026-03-08T05:00Z'],
  ['America/Asuncion', '2023-10-01T04:00Z'],
  ['Pacific/Apia', '2011-12-30T10:00Z'],
  ['Australia/Lord_Howe', '2026-04-04T15:00Z'],
  ['Asia/Tehran', '2021-03-21T20:30Z'],
  ['America/Sao_Paulo', '2018-11-04T03:00Z'],
  ['America/St_Johns', '2010-11-07T02:31Z'],
  ['Europe/Warsaw', '2026-03-29T01:00Z'],
  ['Europe/Warsaw', '2026-10-25T01:00Z'],
  ['America/New_York', '2026-03-08T07:00Z'],
  ['UTC', '2026-02-28T12:00Z'],
])('business time equals a walk through every minute: %s around %s', (zone, moment) => {
  const library = { openingHours, businessTime, addBusinessTime };
  expect(compareOpen(library, zone, Date.parse(moment), 10, randomOf(20260301))).toEqual([]);
});

test('the walk finds a library that is wrong by a minute', () => {
  const late = ((hours: OpeningHours, from: number, to: number) =>
    typeof from === 'number' ? businessTime(hours, from, to) + 60_000 : new Float64Array(3)) as typeof businessTime;
  const off = { openingHours, addBusinessTime, businessTime: late };
  expect(compareOpen(off, 'Europe/Warsaw', Date.parse('2026-03-29T01:00Z'), 10, randomOf(1)).length).toBeGreaterThan(0);
});

test.each([
  ['Atlantic/Azores', 2025, 2025],
  ['Pacific/Apia', 2011, 2011],
  ['Asia/Amman', 2021, 2022],
  ['America/St_Johns', 2010, 2010],
  ['Antarctica/Casey', 2010, 2010],
] as const)('each day and its keys are those of Intl: %s, %i to %i', (zone, from, to) => {
  const { compared, failures } = comparePeriods({ day, week, month, quarter, year }, zone, from, to);
  expect(failures).toEqual([]);
  expect(compared).toBeGreaterThan(360);
});
