import { expect, test } from 'vitest';
import type { CivilUnit } from '../../src/calendar/civilUnit.ts';
import { makePeriod } from '../../src/calendar/makePeriod.ts';

const dayMs = 86_400_000;
/** A unit of our own: ten days, counted from 1970-01-01. */
const decade: CivilUnit = {
  unit: 'day',
  form: "ten days such as 'T12'",
  startOf: (date) => Math.floor(date / (10 * dayMs)) * 10 * dayMs,
  step: (start, steps) => start + steps * 10 * dayMs,
  yearBefore: (start) => start - 360 * dayMs,
  keyOf: (start) => `T${start / (10 * dayMs)}`,
  read: (key) => (/^T\d+$/.test(key) ? Number(key.slice(1)) * 10 * dayMs : null),
};

test('a unit is a few functions on dates, and a period is all that follows from them', () => {
  const tenDays = makePeriod('Europe/Warsaw', decade);
  expect(tenDays('1970-01-10T22:30:00Z')).toBe('T0');
  expect(tenDays('1970-01-10T23:00:00Z')).toBe('T1');
  expect(tenDays.from('T1').toISOString()).toBe('1970-01-10T23:00:00.000Z');
  expect([tenDays.next('T1'), tenDays.previous('T1')]).toEqual(['T2', 'T0']);
  expect(tenDays.yearBefore('T40')).toBe('T4');
  expect(() => tenDays.from('1')).toThrow("Expected ten days such as 'T12'");
});
