import { expect, test } from 'vitest';
import { dateKey } from '../../src/calendar/dateKey.ts';

test('a date is written as year, month and day', () => {
  expect(dateKey(Date.UTC(2026, 2, 2))).toBe('2026-03-02');
  expect(dateKey(Date.parse('0026-03-02T00:00:00Z'))).toBe('0026-03-02');
});
