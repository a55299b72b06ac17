import { type BoundaryGrid, type BoundaryTable, indexAt } from './newBoundaryTable.ts';

/** Counts rows by the period of their moment, piece by piece. */
export interface PeriodCounter {
  /** The keys of the periods, by number; some may have no moment. */
  readonly names: readonly string[];
  /**
   * Counts rows from a position on. False, and only some are counted, when a moment lies in none of the periods, or a code or a
   * slot has more bits than it may.
   */
  readonly count: (position: number, rows: CodedRows) => boolean;
}

/**
 * Rows that have a code and a slot below 16, and the counters they are counted in: at `(period << codeBits | code) << 4 | slot`.
 *
 * Codes and slots are bytes, four to a number, the first one lowest: so four are read, and looked at, at once.
 */
export interface CodedRows {
  /** How many rows. */
  readonly length: number;
  /** The code of each row. */
  readonly codes: Int32Array;
  /** How many bits a code has, from 0 to 8. */
  readonly codeBits: number;
  /** The slot of each row. */
  readonly slots: Int32Array;
  /** One counter for each period, code and slot. */
  readonly counters: Float64Array;
}

/**
 * A counter of rows by the period of their moments.
 *
 * The period of a row is found and the row counted in one step, so that no code is ever written down: half as quick again as one after
 * the other.
 *
 * @param epochs - Epoch milliseconds.
 * @param table - The period starts of a unit in a zone; it grows to hold the moments, as far as a look at some of them tells.
 * @returns The counter; null when there is no moment or the table may not hold one that was looked at.
 * @category calendar
 */
export function periodCounter(epochs: Float64Array, table: BoundaryTable): PeriodCounter | null {
  const grid = table.gridFor(epochs);
  return (
    grid && {
      names: grid.keys,
      count: (position, rows) => countRows(epochs.subarray(position, position + rows.length), grid, rows),
    }
  );
}

/** What four slots below 16 leave empty of four bytes. */
const upperHalves = 0xf0f0f0f0 | 0;

/** By fours, as `codedKeys` does. Shifts are written out and the period is multiplied: shifts by a variable take twice as long. */
function countRows(
  epochs: Float64Array,
  { from, perMs, cells, starts }: BoundaryGrid,
  { codes, codeBits, slots, counters }: CodedRows,
): boolean {
  const to = from + cells.length / perMs;
  const width = 16 << codeBits;
  const beyond = (0x01010101 * (256 - (1 << codeBits))) | 0;
  let row = 0;
  for (let four = 0; row < epochs.length - 3; four++, row += 4) {
    const epoch0 = epochs[row] as number;
    const epoch1 = epochs[row + 1] as number;
    const epoch2 = epochs[row + 2] as number;
    const epoch3 = epochs[row + 3] as number;
    // Written so that NaN is outside.
    if (!(epoch0 >= from && epoch0 < to && epoch1 >= from && epoch1 < to)) return false;
    if (!(epoch2 >= from && epoch2 < to && epoch3 >= from && epoch3 < to)) return false;
    const code = codes[four] as number;
    const slot = slots[four] as number;
    if (((code & beyond) | (slot & upperHalves)) !== 0) return false;
    const period0 = Math.imul(indexAt(epoch0, from, perMs, cells, starts), width);
    const period1 = Math.imul(indexAt(epoch1, from, perMs, cells, starts), width);
    const period2 = Math.imul(indexAt(epoch2, from, perMs, cells, starts), width);
    const period3 = Math.imul(indexAt(epoch3, from, perMs, cells, starts), width);
    const counter0 = period0 | ((code << 4) & 0xff0) | (slot & 15);
    const counter1 = period1 | ((code >> 4) & 0xff0) | ((slot >> 8) & 15);
    const counter2 = period2 | ((code >> 12) & 0xff0) | ((slot >> 16) & 15);
    const counter3 = period3 | ((code >> 20) & 0xff0) | ((slot >> 24) & 15);
    counters[counter0] = (counters[counter0] as number) + 1;
    counters[counter1] = (counters[counter1] as number) + 1;
    counters[counter2] = (counters[counter2] as number) + 1;
    counters[counter3] = (counters[counter3] as number) + 1;
  }
  for (; row < epochs.length; row++) {
    const epoch = epochs[row] as number;
    const code = ((codes[row >> 2] as number) >> (8 * (row & 3))) & 255;
    const slot = ((slots[row >> 2] as number) >> (8 * (row & 3))) & 255;
    if (!(epoch >= from && epoch < to) || code >> codeBits !== 0 || slot >= 16) return false;
    const counter = Math.imul(indexAt(epoch, from, perMs, cells, starts), width) | (code << 4) | slot;
    counters[counter] = (counters[counter] as number) + 1;
  }
  return true;
}
