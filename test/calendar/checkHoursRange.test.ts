import { expect, test } from 'vitest';
import { checkHoursRange, endOfHours } from '../../src/calendar/checkHoursRange.ts';
import { codeOf } from './oracle.ts';

test('moments of the years 0000 to 9999 pass, up to the last instant', () => {
  for (const epoch of [0, Date.parse('0000-01-01T00:00Z'), endOfHours]) checkHoursRange(epoch);
});

test('others and NaN do not', () => {
  for (const epoch of [endOfHours + 1, Date.parse('0000-01-01T00:00Z') - 1, NaN]) {
    expect(codeOf(() => checkHoursRange(epoch))).toBe('hoursRange');
  }
});
