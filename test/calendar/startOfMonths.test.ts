import { UTCDateMini } from '@date-fns/utc/date/mini';
import { startOfMonth, startOfQuarter, startOfYear } from 'date-fns';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { startOfMonths } from '../../src/calendar/startOfMonths.ts';

const dayMs = 86_400_000;

test.each([
  [1, startOfMonth],
  [3, startOfQuarter],
  [12, startOfYear],
] as const)('law: stretches of %d months begin where date-fns says', (months, startOf) => {
  fc.assert(
    fc.property(fc.integer({ min: -719_528, max: 2_932_896 }), (day) => {
      expect(startOfMonths(day * dayMs, months)).toBe(startOf(new UTCDateMini(day * dayMs)).getTime());
    }),
  );
});

test('the last day of a month is no reason to skip one', () => {
  expect(startOfMonths(Date.UTC(2024, 11, 31), 3)).toBe(Date.UTC(2024, 9, 1));
  expect(startOfMonths(Date.UTC(2024, 11, 31), 12)).toBe(Date.UTC(2024, 0, 1));
});
