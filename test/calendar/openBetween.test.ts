import { expect, test } from 'vitest';
import { hoursInForce } from '../../src/calendar/hoursInForce.ts';
import { checkInForce, openBetween } from '../../src/calendar/openBetween.ts';
import { openingHours } from '../../src/calendar/openingHours.ts';
import { codeOf } from './oracle.ts';
import { alwaysOpen } from './someHours.ts';

const always = alwaysOpen('UTC');
const never = openingHours({ zone: 'UTC', week: {} });

test('of a list, each counts in its own span', () => {
  const list = [{ hours: always }, { from: 10, hours: never }, { from: 20, hours: always }];
  expect(openBetween(list)(0, 25)).toBe(15);
  expect(openBetween(list)(12, 18)).toBe(0);
  expect(openBetween(always)(0, 25)).toBe(25);
});

test('a moment before the first hours is refused', () => {
  const list = [{ from: 10, hours: always }];
  expect(codeOf(() => openBetween(list)(9, 12))).toBe('hoursSince');
  expect(openBetween(list)(10, 12)).toBe(2);
  expect(codeOf(() => checkInForce(hoursInForce(list), 9))).toBe('hoursSince');
  checkInForce(hoursInForce(list), 10);
});
