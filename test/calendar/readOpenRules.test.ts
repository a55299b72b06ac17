import { expect, test } from 'vitest';
import { readOpenRules } from '../../src/calendar/readOpenRules.ts';
import { codeOf } from './oracle.ts';

test('a week is read from Sunday, holidays and exceptions by date', () => {
  const { zone, week, dates } = readOpenRules({
    zone: 'Europe/Warsaw',
    week: { mon: [['09:00', '17:00']] },
    holidays: ['2026-12-25', '2026-12-24'],
    exceptions: { '2026-12-24': [['09:00', '12:00']] },
  });
  expect(zone).toBe('Europe/Warsaw');
  expect(week.map((day) => day.length)).toEqual([0, 1, 0, 0, 0, 0, 0]);
  expect([...dates]).toEqual([
    [Date.UTC(2026, 11, 25), []],
    [Date.UTC(2026, 11, 24), [{ from: 540, to: 720, name: '2026-12-24 09:00-12:00' }]],
  ]);
});

test('an interval that runs into one of the next day is refused, around the end of the week too', () => {
  const night = [['22:00', '06:00']] as const;
  const morning = [['05:00', '07:00']] as const;
  expect(codeOf(() => readOpenRules({ zone: 'UTC', week: { sat: night, sun: morning } }))).toBe('overlap');
  expect(codeOf(() => readOpenRules({ zone: 'UTC', week: { sun: night, sat: morning } }))).toBe('nothing was thrown');
});
