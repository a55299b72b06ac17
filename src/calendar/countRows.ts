import type { BoundaryTable } from './newBoundaryTable.ts';
import { newRowCounter, type RowCounter } from './newRowCounter.ts';
import { type CodeColumn, unsignedCodes } from './unsignedCodes.ts';

/** How many rows each period, code and slot has. */
export interface RowCounts {
  /** The keys of the periods, by number; some may have no moment. */
  readonly names: readonly string[];
  /** The counts: they stand at `(period << codeBits | code) << 4 | slot`. */
  readonly counters: Int32Array;
}

/** More could not be counted in 32 bits. */
const mostRows = 2 ** 31 - 1;
/** Made when it is first needed, and kept: it is always the same memory. */
let counter: RowCounter | null = null;

/**
 * How many rows are there of each period, code and small number?
 *
 * The period of a row is found and the row counted in one step, so that no code is ever written down: twice as quick as one after the
 * other.
 *
 * @param table - The period starts of a unit in a zone; it grows to hold the moments, as far as a look at some of them tells.
 * @param epochs - Epoch milliseconds of each row.
 * @param codes - A code for each row, from 0 to 254; null when there are none, and all are 0.
 * @param codeBits - How many bits a code may have, from 0 to 8.
 * @param slots - A small number for each row, from 0 to 15.
 * @returns The counts; null when a moment, a code or a slot is not of these, when there are too many periods and codes, for moments
 * before 1987-06 and from 2039-09 on, and on the few machines on which the first byte of a number is not its lowest.
 * @category calendar
 */
export function countRows(
  table: BoundaryTable,
  epochs: Float64Array,
  codes: CodeColumn | null,
  codeBits: number,
  slots: Uint8Array | Int8Array,
): RowCounts | null {
  const grid = table.gridFor(epochs);
  const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
  if (grid === null || !isLittleEndian || epochs.length > mostRows) return null;
  counter ??= newRowCounter();
  if (!counter.begin(grid, codeBits)) return null;
  const block = counter.codes.length;
  const unsigned = codes && unsignedCodes(codes);
  if (unsigned === null) counter.codes.fill(0);
  for (let position = 0; position < epochs.length; position += block) {
    // Block by block, as bytes: so one loop reads whatever kinds of arrays there are. A code from 255 on is written as 255.
    if (unsigned !== null) counter.codes.set(unsigned.subarray(position, position + block));
    counter.slots.set(slots.subarray(position, position + block));
    if (!counter.count(epochs.subarray(position, position + block))) return null;
  }
  const counters = counter.end();
  return counters && { names: grid.keys, counters };
}
