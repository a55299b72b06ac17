import { type BoundaryGrid, type BoundaryTable, indexAt } from './newBoundaryTable.ts';

/** Counts rows by the period of their moment, piece by piece. */
export interface PeriodCounter {
  /** The keys of the periods, by number; some may have no moment. */
  readonly names: readonly string[];
  /**
   * Counts rows from a position on, as many as they have codes. False, and only some are counted, when a moment lies in none of
   * the periods or a code is out of its range.
   */
  readonly count: (position: number, rows: CodedRows) => boolean;
}

/** Rows that have a code and a slot, and the counters they are counted in: at `(period * width + code) << bits | slot`. */
export interface CodedRows {
  /** The code of each row. */
  readonly codes: Int32Array;
  /** All codes are below this. */
  readonly width: number;
  /** The slot of each row. */
  readonly slots: Uint8Array;
  /** How many bits a slot has. */
  readonly bits: number;
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
      count: (position, rows) => countRows(epochs.subarray(position, position + rows.codes.length), grid, rows),
    }
  );
}

/** By fours, as `codedKeys` does. */
function countRows(
  epochs: Float64Array,
  { from, perMs, cells, starts }: BoundaryGrid,
  { codes, width, slots, bits, counters }: CodedRows,
): boolean {
  const to = from + cells.length / perMs;
  let row = 0;
  for (; row < epochs.length - 3; row += 4) {
    const epoch0 = epochs[row] as number;
    const epoch1 = epochs[row + 1] as number;
    const epoch2 = epochs[row + 2] as number;
    const epoch3 = epochs[row + 3] as number;
    // Written so that NaN is outside.
    if (!(epoch0 >= from && epoch0 < to && epoch1 >= from && epoch1 < to)) return false;
    if (!(epoch2 >= from && epoch2 < to && epoch3 >= from && epoch3 < to)) return false;
    const code0 = codes[row] as number;
    const code1 = codes[row + 1] as number;
    const code2 = codes[row + 2] as number;
    const code3 = codes[row + 3] as number;
    // Without its sign what is below 0 is far above the width.
    if (code0 >>> 0 >= width || code1 >>> 0 >= width || code2 >>> 0 >= width || code3 >>> 0 >= width) return false;
    const group0 = Math.imul(indexAt(epoch0, from, perMs, cells, starts), width) + code0;
    const group1 = Math.imul(indexAt(epoch1, from, perMs, cells, starts), width) + code1;
    const group2 = Math.imul(indexAt(epoch2, from, perMs, cells, starts), width) + code2;
    const group3 = Math.imul(indexAt(epoch3, from, perMs, cells, starts), width) + code3;
    const counter0 = (group0 << bits) | (slots[row] as number);
    const counter1 = (group1 << bits) | (slots[row + 1] as number);
    const counter2 = (group2 << bits) | (slots[row + 2] as number);
    const counter3 = (group3 << bits) | (slots[row + 3] as number);
    counters[counter0] = (counters[counter0] as number) + 1;
    counters[counter1] = (counters[counter1] as number) + 1;
    counters[counter2] = (counters[counter2] as number) + 1;
    counters[counter3] = (counters[counter3] as number) + 1;
  }
  for (; row < epochs.length; row++) {
    const epoch = epochs[row] as number;
    const code = codes[row] as number;
    if (!(epoch >= from && epoch < to) || code >>> 0 >= width) return false;
    const group = Math.imul(indexAt(epoch, from, perMs, cells, starts), width) + code;
    const counter = (group << bits) | (slots[row] as number);
    counters[counter] = (counters[counter] as number) + 1;
  }
  return true;
}
