import { expect, test } from 'vitest';
import { openingHours } from '../../src/calendar/openingHours.ts';
import { countedUntil } from '../../src/measure/countedUntil.ts';
import { codeOf } from '../calendar/oracle.ts';

const hour = 3_600_000;
const at = (hours: number): number => Date.UTC(2026, 2, 2) + hours * hour;
const short = openingHours({ zone: 'UTC', week: { mon: [['09:00', '10:00']] } });
const long = openingHours({ zone: 'UTC', week: { mon: [['09:00', '17:00']] } });
const list = [
  { from: at(0), hours: short },
  { from: at(12), hours: long },
];

test('without hours all time counts', () => {
  expect(countedUntil(undefined, 'ownSpan')(9)(4, 9)).toBe(5);
  expect(countedUntil(undefined, 'atEvent')(9)(4, 9)).toBe(5);
});

test('ownSpan: each hours for the time in which they held', () => {
  expect(countedUntil(list, 'ownSpan')(at(14))(at(8), at(14))).toBe((1 + 2) * hour);
});

test('atEvent: the hours in force at the end for the whole time, the new ones from their first instant on', () => {
  const counted = countedUntil(list, 'atEvent');
  expect(counted(at(14))(at(8), at(14))).toBe(5 * hour);
  expect(counted(at(12))(at(8), at(12))).toBe(3 * hour);
  expect(counted(at(12) - 1)(at(8), at(12) - 1)).toBe(1 * hour);
});

test('atEvent reaches back before the first hours hold, as long as the end does not', () => {
  expect(countedUntil(list, 'atEvent')(at(14))(at(-24), at(14))).toBe(5 * hour);
  expect(codeOf(() => countedUntil(list, 'ownSpan')(at(14))(at(-24), at(14)))).toBe('hoursSince');
  expect(codeOf(() => countedUntil(list, 'atEvent')(at(-1)))).toBe('hoursSince');
});

test('misuse is refused: another policy, no hours, years off the calendar', () => {
  expect(codeOf(() => countedUntil(short, 'first' as never))).toBe('schedule');
  expect(codeOf(() => countedUntil({} as never, 'atEvent'))).toBe('hours');
  expect(codeOf(() => countedUntil([], 'atEvent'))).toBe('hoursSince');
  expect(codeOf(() => countedUntil(short, 'atEvent')(0)(-1e14, 0))).toBe('hoursRange');
});
