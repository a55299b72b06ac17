import { expect, test } from 'vitest';
import { openingHours } from '../../src/calendar/openingHours.ts';
import { keepOpenTable, knownOpen, openTable, writeKnownOpen } from '../../src/calendar/openTable.ts';
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

test('what has not been asked for is not known yet; for a list of hours and odd minutes it never is', () => {
  const hours = openingHours({ zone: 'UTC', week: { thu: [['09:00', '17:00']] } });
  expect(knownOpen(hours, 0, 1e8)).toBe(NaN);
  expect(openTable(hours).between(0, 1e8)).toBe(28_800_000);
  expect(knownOpen(hours, 0, 1e8)).toBe(28_800_000);
  expect(knownOpen([{ hours }], 0, 1e8)).toBe(NaN);
  const odd = openingHours({ zone: 'UTC', week: { thu: [['09:00', '17:01']] } });
  openTable(odd).between(0, 1e8);
  expect(knownOpen(odd, 0, 1e8)).toBe(NaN);
});

test('rows are written up to the first that is not known', () => {
  const hours = openingHours({ zone: 'UTC', week: { thu: [['09:00', '17:00']] } });
  const [from, to, open] = [Float64Array.of(0, 0), Float64Array.of(1e8, 1e8), new Float64Array(2)];
  expect(writeKnownOpen(hours, from, to, open, 0)).toBe(0);
  openTable(hours).between(0, 1e8);
  expect(writeKnownOpen(hours, from, to, open, 0)).toBe(2);
  expect(writeKnownOpen([{ hours }], from, to, open, 1)).toBe(1);
  expect([...open]).toEqual([28_800_000, 28_800_000]);
});
