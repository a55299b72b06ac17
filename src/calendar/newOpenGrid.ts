/** Open time as a straight line in each of many equal cells: what is read for every row. */
export interface OpenGrid {
  /** First instant of the first cell. */
  readonly from: number;
  /** Last instant that may be asked for. */
  readonly to: number;
  /** How wide a cell is, in milliseconds. */
  readonly cellMs: number;
  /** For each cell two numbers: open milliseconds before an instant in it are the first plus the second times the instant. */
  readonly lines: Float64Array;
}

/** Finer cells than these would take more memory than they save time. */
const finestMs = 300_000;
/** Hours that open and close on odd minutes over centuries have no grid: 16 MB is the most one takes. */
const mostCells = 2 ** 20;

/**
 * A grid so fine that nothing opens or closes inside a cell: open time is a straight line in each, level while closed and
 * rising with the clock while open, so that it is read without a search and without a comparison.
 *
 * @param from - First instant of the span, in epoch milliseconds.
 * @param to - First instant after it.
 * @param starts - Where each open stretch starts, ascending.
 * @param lengths - How long each is.
 * @param openAt - Open milliseconds before each.
 * @returns The grid; null where stretches start or end at times that no cell of some minutes divides.
 * @category calendar
 */
export function newOpenGrid(
  from: number,
  to: number,
  starts: Float64Array,
  lengths: Float64Array,
  openAt: Float64Array,
): OpenGrid | null {
  let cellMs = to - from;
  for (let stretch = 0; stretch < lengths.length; stretch++) {
    const start = (starts[stretch] as number) - from;
    cellMs = greatestDivisor(greatestDivisor(cellMs, start), start + (lengths[stretch] as number));
    if (cellMs < finestMs || (to - from) / cellMs > mostCells) return null;
  }
  // One cell more, for an instant right at the end.
  const cells = (to - from) / cellMs + 1;
  const lines = new Float64Array(2 * cells);
  let next = 0;
  for (let cell = 0; cell < cells; cell++) {
    const at = from + cell * cellMs;
    while (next < lengths.length && (starts[next] as number) + (lengths[next] as number) <= at) next++;
    const isOpen = next < lengths.length && (starts[next] as number) <= at;
    const before = next < lengths.length ? (openAt[next] as number) : totalOf(lengths, openAt);
    lines[2 * cell] = isOpen ? before - (starts[next] as number) : before;
    lines[2 * cell + 1] = isOpen ? 1 : 0;
  }
  return { from, to, cellMs, lines };
}

/** Open milliseconds between two instants by the lines of their cells; NaN outside the grid, and when they are turned round. */
export function openInGrid({ from, to, cellMs, lines }: OpenGrid, first: number, last: number): number {
  if (!(first >= from && first <= last && last <= to)) return NaN;
  const line = 2 * (((first - from) / cellMs) | 0);
  const lastLine = 2 * (((last - from) / cellMs) | 0);
  const before = (lines[line] as number) + (lines[line + 1] as number) * first;
  return (lines[lastLine] as number) + (lines[lastLine + 1] as number) * last - before;
}

/**
 * The same for the rows of two columns, from a row on, in one loop.
 *
 * @returns The first row that is outside the grid or turned round, or the number of rows.
 */
export function writeOpenInGrid(
  grid: OpenGrid,
  firsts: Float64Array,
  lasts: Float64Array,
  open: Float64Array,
  start: number,
): number {
  const { from, to, lines } = grid;
  const perMs = 1 / grid.cellMs;
  let row = start;
  for (; row < firsts.length; row++) {
    const first = firsts[row] as number;
    const last = lasts[row] as number;
    if (!(first >= from && first <= last && last <= to)) break;
    const line = 2 * (((first - from) * perMs) | 0);
    const lastLine = 2 * (((last - from) * perMs) | 0);
    const before = (lines[line] as number) + (lines[line + 1] as number) * first;
    open[row] = (lines[lastLine] as number) + (lines[lastLine + 1] as number) * last - before;
  }
  return row;
}

function totalOf(lengths: Float64Array, openAt: Float64Array): number {
  return (openAt.at(-1) ?? 0) + (lengths.at(-1) ?? 0);
}

/** By Euclid. */
function greatestDivisor(one: number, other: number): number {
  let [large, small] = [one, other];
  while (small > 0) [large, small] = [small, large % small];
  return large;
}
