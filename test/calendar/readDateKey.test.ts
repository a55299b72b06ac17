import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateKey } from '../../src/calendar/dateKey.ts';
import { readDateKey } from '../../src/calendar/readDateKey.ts';

test('a key of a date is read', () => {
  expect(readDateKey('2024-02-29')).toBe(Date.UTC(2024, 1, 29));
});

test('other text is no key of a date', () => {
  for (const key of ['2026-02-29', '2026-3-1', '+002026-03-01', '2026-03-01T10:00', '2026-03-01Z', '20260301', '']) {
    expect(readDateKey(key)).toBeNull();
  }
});

test('law: what is written is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -719_528, max: 2_932_896 }), (date) => {
      expect(readDateKey(dateKey(date * 86_400_000))).toBe(date * 86_400_000);
    }),
  );
});
