import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newOpenBlock } from '../../src/calendar/newOpenBlock.ts';
import { newOpenGrid, openInGrid, writeOpenInGrid, type OpenGrid } from '../../src/calendar/newOpenGrid.ts';
import { readOpenRules } from '../../src/calendar/readOpenRules.ts';
import { closeEpochs, someOptions, weekdaysOf } from './someHours.ts';

const hour = 3_600_000;
const day = 24 * hour;
const monday = Date.UTC(2026, 2, 2);
const gridOf = (week: Parameters<typeof readOpenRules>[0]['week'], days = 7): OpenGrid | null =>
  newOpenBlock(readOpenRules({ zone: 'UTC', week }), monday, monday + days * day).grid;

test('a cell is the longest step by which all opening times can be reached', () => {
  expect(gridOf(weekdaysOf([['09:00', '17:00']]))?.cellMs).toBe(hour);
  expect(gridOf(weekdaysOf([['08:00', '16:00']]))?.cellMs).toBe(8 * hour);
  expect(gridOf(weekdaysOf([['09:15', '17:00']]))?.cellMs).toBe(hour / 4);
  expect(gridOf(weekdaysOf([['09:00', '17:05']]))?.cellMs).toBe(hour / 12);
});

test('at odd minutes there is no grid, nor where it would take too much memory', () => {
  expect(gridOf(weekdaysOf([['09:00', '17:01']]))).toBeNull();
  expect(gridOf(weekdaysOf([['09:00', '17:05']]), 20 * 366)).toBeNull();
});

test('hours that are always open, and those that never are, need one cell', () => {
  const whole = [['00:00', '24:00']] as const;
  const always = gridOf({ ...weekdaysOf(whole), sat: whole, sun: whole }) as OpenGrid;
  expect(always.cellMs).toBe(7 * day);
  expect(openInGrid(always, monday + 5, monday + 7 * day)).toBe(7 * day - 5);
  const never = gridOf({}) as OpenGrid;
  expect(openInGrid(never, monday + 5, monday + 7 * day)).toBe(0);
});

test('outside the grid, turned round and for NaN nothing is known', () => {
  const grid = gridOf(weekdaysOf([['09:00', '17:00']])) as OpenGrid;
  for (const [from, to] of [
    [monday - 1, monday + hour],
    [monday, monday + 7 * day + 1],
    [monday + hour, monday],
    [NaN, monday],
    [monday, NaN],
  ] as const) {
    expect(openInGrid(grid, from, to)).toBe(NaN);
  }
});

test('law: a grid says what a search in the stretches says, one by one and in columns', () => {
  let withGrid = 0;
  fc.assert(
    fc.property(someOptions, closeEpochs(6), (options, epochs) => {
      const [from, to] = [
        Math.floor((epochs[0] as number) / day) * day,
        Math.ceil((epochs[5] as number) / day + 1) * day,
      ];
      const block = newOpenBlock(readOpenRules(options), from, to);
      if (block.grid === null) return;
      withGrid++;
      const firsts = Float64Array.from(epochs.slice(0, -1));
      const lasts = Float64Array.from(epochs.slice(1));
      const wanted = firsts.map((first, row) => block.openBefore(lasts[row] as number) - block.openBefore(first));
      const open = new Float64Array(firsts.length);
      expect(writeOpenInGrid(block.grid, firsts, lasts, open, 0)).toBe(firsts.length);
      expect(open).toEqual(wanted);
      expect(firsts.map((first, row) => openInGrid(block.grid as OpenGrid, first, lasts[row] as number))).toEqual(
        wanted,
      );
    }),
  );
  expect(withGrid).toBeGreaterThan(20);
});

test('a column is written up to the first row that is not known', () => {
  const grid = gridOf(weekdaysOf([['09:00', '17:00']])) as OpenGrid;
  const [firsts, lasts] = [Float64Array.of(monday, NaN, monday), Float64Array.of(monday + day, 0, monday + day)];
  const open = new Float64Array(3);
  expect(writeOpenInGrid(grid, firsts, lasts, open, 0)).toBe(1);
  expect(writeOpenInGrid(grid, firsts, lasts, open, 2)).toBe(3);
  expect([...open]).toEqual([8 * hour, 0, 8 * hour]);
});

test('an empty span has no grid to speak of', () => {
  expect(newOpenGrid(0, 0, Float64Array.of(0), Float64Array.of(0), Float64Array.of(0))).toBeNull();
});
