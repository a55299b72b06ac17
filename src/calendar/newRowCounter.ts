import { type BoundaryGrid, indexAmong } from './newBoundaryTable.ts';

/** Counts rows block by block, in memory of its own. */
export interface RowCounter {
  /** To write the codes of a block to before it is counted: a block has at most so many rows. */
  readonly codes: Uint8ClampedArray;
  /** Likewise for the slots. */
  readonly slots: Uint8Array;
  /** Begins at 0. False when there are not so many counters. */
  readonly begin: (grid: BoundaryGrid, codeBits: number) => boolean;
  /** Counts a block. False, and only some are counted, when a moment, a code or a slot is out of bounds. */
  readonly count: (epochs: Float64Array) => boolean;
  /** The counters; null when a moment was counted that lies outside the grid. */
  readonly end: () => Int32Array | null;
}

const blockRows = 2 ** 14;
const mostCounters = 2 ** 20;
/** The moments whose upper bits lie within 21 bits of each other, 1987-06-03 to 2039-09-07, by 2^18 cells of 70 and 140 minutes. */
const [first, middle, last] = [2 ** 39, 2 ** 40, 2 ** 41];
const [cellMs, halfCells, cells] = [2 ** 22, 2 ** 17, 2 ** 18];

/**
 * Counters of rows by period, code and slot, for one use after the other.
 *
 * The period is found by the upper 32 bits of a moment as a number: to read them costs nothing, and one comparison does for four of
 * them, while a moment takes two comparisons, a subtraction, a product and a rounding. Numbers above 0 stand in the order of their
 * bits, so that all with the same upper bits are a span of time: a cell.
 *
 * All arrays are made once: an engine knows where they lie and how long they are, and has all its registers for the rows.
 *
 * @returns The counter.
 * @category calendar
 */
export function newRowCounter(): RowCounter {
  const codes = new Uint8ClampedArray(blockRows);
  const slots = new Uint8Array(blockRows);
  /** Four bytes to a number, the first one lowest. */
  const codeWords = new Int32Array(codes.buffer);
  const slotWords = new Int32Array(slots.buffer);
  const counters = new Int32Array(mostCounters);
  /**
   * For each cell where the counters of the period begin that it lies in; where one starts inside, the number of the one before, as
   * `~number`. Numbers begin with 1, so that 0 is no period; two never start in one cell.
   */
  const periods = new Int32Array(cells);
  let grid: BoundaryGrid = {
    from: first,
    perMs: 1,
    cells: periods.subarray(0, 0),
    starts: new Float64Array(0),
    keys: [],
  };
  let codeBits = 0;

  const begin = (nextGrid: BoundaryGrid, nextBits: number): boolean => {
    const size = (nextGrid.keys.length + 1) << (nextBits + 4);
    if (size > mostCounters) return false;
    if (nextGrid !== grid || nextBits !== codeBits) {
      const [from, to] = cellsOf(grid);
      periods.fill(0, from, to);
      writePeriods(nextGrid, 16 << nextBits, periods);
      [grid, codeBits] = [nextGrid, nextBits];
    }
    counters.fill(0, 0, size);
    return true;
  };

  const end = (): Int32Array | null => {
    const width = 16 << codeBits;
    const isOutside = counters.subarray(0, width).some((times) => times > 0);
    return isOutside ? null : counters.slice(width, width * (grid.keys.length + 1));
  };

  const count = (epochs: Float64Array): boolean => {
    /** Two for each moment, the upper one second. */
    const halves = new Int32Array(epochs.buffer, epochs.byteOffset, 2 * epochs.length);
    const width = 16 << codeBits;
    if (!countFours(epochs, halves, grid.starts, width)) return false;
    for (let row = epochs.length & ~3; row < epochs.length; row++) {
      const upper = (halves[2 * row + 1] as number) - 0x42600000;
      const pair = ((codes[row] as number) << 4) | (slots[row] as number);
      if ((upper & ~0x1fffff) !== 0 || pair >= width || (slots[row] as number) > 15) return false;
      const counter = settled(periods[upper >> 3] as number, epochs[row] as number, grid.starts, width) + pair;
      counters[counter] = (counters[counter] as number) + 1;
    }
    return true;
  };

  /** All but the last three rows at most. Shifts and masks are written out: with a variable they take twice as long. */
  const countFours = (epochs: Float64Array, halves: Int32Array, starts: Float64Array, width: number): boolean => {
    // What is known to be small need not be looked at for every row.
    const fours = (epochs.length & 0x7fff) >> 2;
    const beyond = (0x01010101 * (256 - (width >> 4))) | 0;
    for (let four = 0; four < fours; four++) {
      const upper0 = (halves[8 * four + 1] as number) - 0x42600000;
      const upper1 = (halves[8 * four + 3] as number) - 0x42600000;
      const upper2 = (halves[8 * four + 5] as number) - 0x42600000;
      const upper3 = (halves[8 * four + 7] as number) - 0x42600000;
      const code = codeWords[four] as number;
      const slot = slotWords[four] as number;
      if ((((upper0 | upper1 | upper2 | upper3) & ~0x1fffff) | (code & beyond) | (slot & 0xf0f0f0f0)) !== 0)
        return false;
      // A code and its slot are twelve bits: two of these pairs are put together at once.
      const even = ((code & 0x00ff00ff) << 4) | (slot & 0x00ff00ff);
      const odd = ((code & 0xff00ff00) >>> 4) | ((slot & 0xff00ff00) >>> 8);
      let period0 = periods[upper0 >> 3] as number;
      let period1 = periods[upper1 >> 3] as number;
      let period2 = periods[upper2 >> 3] as number;
      let period3 = periods[upper3 >> 3] as number;
      if ((period0 | period1 | period2 | period3) < 0) {
        period0 = settled(period0, epochs[4 * four] as number, starts, width);
        period1 = settled(period1, epochs[4 * four + 1] as number, starts, width);
        period2 = settled(period2, epochs[4 * four + 2] as number, starts, width);
        period3 = settled(period3, epochs[4 * four + 3] as number, starts, width);
      }
      const counter0 = period0 | (even & 0xffff);
      const counter1 = period1 | (odd & 0xffff);
      const counter2 = period2 | (even >>> 16);
      const counter3 = period3 | (odd >>> 16);
      counters[counter0] = (counters[counter0] as number) + 1;
      counters[counter1] = (counters[counter1] as number) + 1;
      counters[counter2] = (counters[counter2] as number) + 1;
      counters[counter3] = (counters[counter3] as number) + 1;
    }
    return true;
  };
  return { codes, slots, begin, count, end };
}

/** Where the counters of the period of a moment begin, from what stands in its cell. */
function settled(cell: number, epoch: number, starts: Float64Array, width: number): number {
  if (cell >= 0) return cell;
  // Numbers begin with 1, so ~cell is where the period that starts inside stands among the starts.
  return Math.imul(epoch >= (starts[~cell] as number) ? -cell : ~cell, width);
}

/** Writes where the counters of each period begin, for the cells that a grid covers. */
function writePeriods(grid: BoundaryGrid, width: number, periods: Int32Array): void {
  const { starts } = grid;
  const [from, to] = cellsOf(grid);
  let index = 0;
  for (let cell = from; cell < to; cell++) {
    index = indexAmong(starts, index, momentOf(cell));
    periods[cell] = (starts[index + 1] as number) < momentOf(cell + 1) ? ~(index + 1) : (index + 1) * width;
  }
}

/** The cells that a grid covers, which begins and ends with whole ones. */
function cellsOf({ from, perMs, cells: { length } }: BoundaryGrid): readonly [from: number, to: number] {
  return [cellOf(from), cellOf(from + length / perMs)];
}

/** The cell of a moment, of the first or the last one where it lies outside. */
function cellOf(moment: number): number {
  const inside = Math.min(Math.max(moment, first), last);
  return inside < middle ? (inside - first) / cellMs : halfCells + (inside - middle) / (2 * cellMs);
}

/** The first moment of a cell. */
function momentOf(cell: number): number {
  return cell < halfCells ? first + cell * cellMs : middle + (cell - halfCells) * 2 * cellMs;
}
