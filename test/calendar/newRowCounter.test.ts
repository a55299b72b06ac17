import { expect, test } from 'vitest';
import type { BoundaryGrid } from '../../src/calendar/newBoundaryTable.ts';
import { newRowCounter } from '../../src/calendar/newRowCounter.ts';

const cellMs = 2 ** 26;
/** A multiple of a cell, in 2025. */
const from = Math.floor(Date.UTC(2025, 0) / cellMs) * cellMs;

/** Periods that start at these moments, the first at the first; over so many cells. */
const gridOf = (cells: number, ...starts: number[]): BoundaryGrid => ({
  from,
  perMs: 1 / cellMs,
  cells: new Int32Array(cells),
  starts: Float64Array.of(from, ...starts, Infinity),
  keys: ['a', ...starts.map(String)],
});

test('rows are counted at their period, their code and their slot', () => {
  const counter = newRowCounter();
  expect(counter.begin(gridOf(4, from + 5), 1)).toBe(true);
  counter.codes.set([1, 0, 0, 1, 1]);
  counter.slots.set([9, 3, 3, 15, 9]);
  expect(counter.count(Float64Array.of(from, from + 4, from + 4.5, from + 5, from + 4 * cellMs - 1))).toBe(true);
  const expected = new Int32Array(64);
  for (const [period, code, slot, times] of [
    [0, 1, 9, 1],
    [0, 0, 3, 2],
    [1, 1, 15, 1],
    [1, 1, 9, 1],
  ] as const) {
    expected[(((period << 1) | code) << 4) | slot] = times;
  }
  expect(counter.end()).toEqual(expected);
});

test('blocks add up, and to begin again forgets them', () => {
  const counter = newRowCounter();
  const grid = gridOf(1);
  counter.begin(grid, 0);
  counter.slots.fill(2);
  for (const rows of [1, 4, 5, 1000]) counter.count(new Float64Array(rows).fill(from));
  expect(counter.end()?.[2]).toBe(1010);
  counter.begin(grid, 0);
  expect(counter.end()).toEqual(new Int32Array(16));
});

test('other bits and another grid are another place for each period', () => {
  const counter = newRowCounter();
  counter.begin(gridOf(9, from + cellMs), 8);
  counter.begin(gridOf(3, from + 2 * cellMs), 2);
  counter.count(Float64Array.of(from + cellMs, from + 2 * cellMs));
  const counters = counter.end() as Int32Array;
  expect([counters[0], counters[64], counters.length]).toEqual([1, 1, 128]);
});

test('a moment in a cell that the grid does not cover shows at the end, also where one before covered it', () => {
  for (const outside of [from - 1, from + 2 * cellMs, 2 ** 39, 2 ** 41 - 1]) {
    for (const row of [0, 3, 4]) {
      const counter = newRowCounter();
      counter.begin(gridOf(9), 0);
      counter.begin(gridOf(2), 0);
      const epochs = new Float64Array(5).fill(from);
      epochs[row] = outside;
      expect(counter.count(epochs)).toBe(true);
      expect(counter.end()).toBeNull();
    }
  }
});

test('a moment before 1987-06-03 or after 2039-09-07 stops the count, and so do a code and a slot that are too large', () => {
  const counter = newRowCounter();
  for (const row of [0, 1, 2, 3, 4]) {
    for (const outside of [2 ** 39 - 1, 2 ** 41, 0, -from, NaN, Infinity]) {
      counter.begin(gridOf(2), 1);
      const epochs = new Float64Array(5).fill(from);
      expect(counter.count(epochs)).toBe(true);
      epochs[row] = outside;
      expect(counter.count(epochs)).toBe(false);
    }
    const epochs = new Float64Array(5).fill(from);
    counter.codes[row] = 2;
    expect(counter.count(epochs)).toBe(false);
    counter.codes[row] = 1;
    counter.slots[row] = 16;
    expect(counter.count(epochs)).toBe(false);
    counter.slots[row] = 15;
    expect(counter.count(epochs)).toBe(true);
  }
});

test('a grid that reaches beyond those years is counted within them', () => {
  const counter = newRowCounter();
  const whole = {
    ...gridOf(0),
    from: 0,
    cells: new Int32Array(2 ** 42 / cellMs),
    starts: Float64Array.of(0, from, Infinity),
  };
  counter.begin({ ...whole, keys: ['before', 'after'] }, 0);
  expect(counter.count(Float64Array.of(2 ** 39, from - 1, from, 2 ** 41 - 1))).toBe(true);
  const counters = counter.end() as Int32Array;
  expect([counters[0], counters[16]]).toEqual([2, 2]);
});

test('there is no room for more than a million counters', () => {
  const counter = newRowCounter();
  const many = (keys: number): BoundaryGrid => ({ ...gridOf(1), keys: Array<string>(keys).fill('') });
  expect(counter.begin(many(2 ** 16 - 1), 0)).toBe(true);
  expect(counter.begin(many(2 ** 16), 0)).toBe(false);
  expect(counter.begin(many(2 ** 8), 8)).toBe(false);
});
