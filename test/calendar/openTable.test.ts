import { expect, test } from 'vitest';
import { openingHours } from '../../src/calendar/openingHours.ts';
import { keepOpenTable, openTable } from '../../src/calendar/openTable.ts';
import { codeOf } from './oracle.ts';

test('opening hours have one table, which is kept beside them', () => {
  const hours = openingHours({ zone: 'UTC', week: {} });
  expect(openTable(hours)).toBe(openTable(hours));
  expect(openTable(hours)).not.toBe(openTable(openingHours({ zone: 'UTC', week: {} })));
});

test('a copy has none, until it is given one', () => {
  const hours = openingHours({ zone: 'UTC', week: {} });
  const copy = { ...hours };
  expect(codeOf(() => openTable(copy))).toBe('hours');
  keepOpenTable(copy, openTable(hours));
  expect(openTable(copy)).toBe(openTable(hours));
});

test('anything else is a TypeError that says what to call', () => {
  for (const other of [undefined, null, 'UTC', 1, {}]) expect(() => openTable(other as never)).toThrow(TypeError);
  expect(() => openTable({} as never)).toThrow('openingHours({ zone, week })');
});
