import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { type BoundaryTable, indexAmong, newBoundaryTable } from '../../src/calendar/newBoundaryTable.ts';
import type { CivilUnit } from '../../src/calendar/civilUnit.ts';
import { newZoneTable } from '../../src/calendar/newZoneTable.ts';
import { zoneTable } from '../../src/calendar/zoneTable.ts';

const dayMs = 86_400_000;

/** Dates, numbered from 1970-01-01. */
const numbered = (): CivilUnit => ({
  unit: 'day',
  form: 'a number',
  startOf: vi.fn((date: number) => date),
  step: (start, steps) => start + steps * dayMs,
  yearBefore: (start) => start - 365 * dayMs,
  keyOf: (start) => String(start / dayMs),
  read: (key) => Number(key) * dayMs,
});

test('nothing is found before it was asked for', () => {
  const table = newBoundaryTable(numbered(), zoneTable('UTC'));
  expect(table.find(5 * dayMs)).toBeUndefined();
  expect(table.keyAt(5 * dayMs)).toBe('5');
  expect(table.find(5 * dayMs)).toBe('5');
});

test('what lies near a moment that was asked for is found without the unit', () => {
  const unit = numbered();
  const table = newBoundaryTable(unit, zoneTable('UTC'));
  table.keyAt(10_000 * dayMs);
  const asked = vi.mocked(unit.startOf).mock.calls.length;
  for (let date = 9_700; date < 10_300; date++) {
    expect(table.keyAt(date * dayMs)).toBe(String(date));
    expect(table.keyAt((date + 1) * dayMs - 1)).toBe(String(date));
  }
  expect(unit.startOf).toHaveBeenCalledTimes(asked);
});

test('the table grows both ways and keeps what it had', () => {
  const table = newBoundaryTable(numbered(), zoneTable('UTC'));
  for (const date of [10_000, 20_000, 0, -5_000, 30_000]) expect(table.keyAt(date * dayMs)).toBe(String(date));
  for (const date of [10_000, 20_000, 0, -5_000, 30_000]) expect(table.find(date * dayMs)).toBe(String(date));
});

test('moments before 1900 and after 2100 are answered one by one and take no memory', () => {
  const table = newBoundaryTable(numbered(), zoneTable('UTC'));
  for (const date of [-30_000, 50_000, 2_900_000]) {
    expect(table.keyAt(date * dayMs)).toBe(String(date));
    expect(table.find(date * dayMs)).toBeUndefined();
  }
});

test('the grid grows to hold a moment, and holds none before 1900 and after 2100', () => {
  const table = newBoundaryTable(numbered(), zoneTable('UTC'));
  const grid = table.gridOver(10_000 * dayMs);
  expect(grid?.keys).toContain('10000');
  expect(grid?.cells.some((cell) => cell < 0)).toBe(true);
  expect(table.gridOver(12_000 * dayMs)?.keys).toContain('10000');
  for (const date of [-30_000, 50_000, NaN]) expect(table.gridOver(date * dayMs)).toBeNull();
});

test('several periods may start after the one that is known', () => {
  const starts = Float64Array.of(0, 5, 6, 9, Infinity);
  expect([0, 4, 5, 6, 8, 9, 1e9].map((epoch) => indexAmong(starts, 0, epoch))).toEqual([0, 0, 1, 2, 2, 3, 3]);
});

test('a date that comes back after clocks went back stays with the one that has begun', () => {
  // At noon of date 10 the clocks go back 13 hours, to 23:00 of date 9.
  const change = 10.5 * dayMs;
  const table = newBoundaryTable(
    numbered(),
    newZoneTable((epoch) => (epoch < change ? 0 : -13 * 3_600_000)),
  );
  expect(table.startAt(change)).toBe(10 * dayMs);
  expect(table.keyAt(change)).toBe('10');
  expect(table.keyAt(change - 1)).toBe('10');
});

test('law: the table answers as one does without it', () => {
  const zones = ['Pacific/Apia', 'Antarctica/Casey', 'America/Havana'].map((zone) => zoneTable(zone));
  const unit = numbered();
  const tables = zones.map((zone) => newBoundaryTable(unit, zone));
  fc.assert(
    fc.property(fc.nat(2), fc.double({ min: -3e12, max: 4.5e12, noNaN: true }), (which, epoch) => {
      const table = tables[which] as BoundaryTable;
      expect(table.keyAt(epoch)).toBe(unit.keyOf(table.startAt(epoch)));
    }),
    { numRuns: 1000 },
  );
});

test('the grid for a column holds its first moment and its last, and there is none when it may not hold one of them', () => {
  const table = newBoundaryTable(numbered(), zoneTable('UTC'));
  const keys = table.gridFor(Float64Array.of(10_000 * dayMs, 0, 20_000 * dayMs))?.keys;
  for (const key of ['0', '10000', '20000']) expect(keys).toContain(key);
  expect(table.gridFor(Float64Array.of(0, -30_000 * dayMs, 0))).toBeNull();
  expect(table.gridFor(new Float64Array(0))).toBeNull();
});

test('periods so short that two may start in one cell have no grid, and are answered one by one', () => {
  const hourMs = 3_600_000;
  const hours: CivilUnit = {
    ...numbered(),
    startOf: (date) => date,
    step: (start, steps) => start + steps * hourMs,
    keyOf: (start) => String(start / hourMs),
  };
  const table = newBoundaryTable(hours, zoneTable('UTC'));
  expect(table.gridOver(0)).toBeNull();
  expect(table.keyAt(5 * hourMs)).toBe('5');
});
