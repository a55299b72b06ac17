import { expect, test } from 'vitest';
import { newOpenTable } from '../../src/calendar/newOpenTable.ts';
import type { OpenRules } from '../../src/calendar/openRules.ts';

test('rules are a zone, seven weekdays from Sunday and dates of their own: all a table needs', () => {
  const monday = [{ from: 540, to: 600, name: 'mon 09:00-10:00' }];
  const rules: OpenRules = { zone: 'UTC', week: [[], monday, [], [], [], [], []], dates: new Map() };
  expect(newOpenTable(rules).between(Date.UTC(2026, 2, 1), Date.UTC(2026, 2, 9))).toBe(3_600_000);
});
