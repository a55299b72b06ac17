import { atPosition } from './epochsOf.ts';
import { type BoundaryGrid, type BoundaryTable, indexAmong } from './newBoundaryTable.ts';

/** Reads the periods of a column of moments piece by piece. */
export interface CodeReader {
  /** The keys the codes stand for; one of them may have no moment. */
  readonly names: readonly string[];
  /**
   * Adds the codes of the moments from a position on, each times the stride, to as many numbers as there are. So the codes of
   * several columns become one number, as digits do.
   */
  readonly add: (position: number, numbers: Int32Array, stride: number) => void;
}

/**
 * In which period does each moment of a column lie?
 *
 * Goes through the column once, so that the table holds all moments and nothing need be asked of them later. Whoever then reads
 * pieces that stay in the nearest memory needs no room for a column of codes.
 *
 * @param epochs - Epoch milliseconds.
 * @param table - The period starts of a unit in a zone.
 * @param keyAt - Key of the period of a moment that the table may not hold.
 * @returns A reader.
 * @throws What `keyAt` throws, with the position.
 * @category calendar
 */
export function codeReader(epochs: Float64Array, table: BoundaryTable, keyAt: (epoch: number) => string): CodeReader {
  let grid = epochs.length === 0 ? null : table.gridOver(epochs[0] as number);
  while (grid !== null) {
    const outside = firstOutside(epochs, grid);
    if (outside === epochs.length) return gridReader(epochs, grid);
    grid = table.gridOver(epochs[outside] as number);
  }
  return oneByOne(epochs, keyAt);
}

/** The first row outside the grid, or the number of rows. By fours, as what follows is. */
function firstOutside(epochs: Float64Array, { from, perMs, cells }: BoundaryGrid): number {
  const to = from + cells.length / perMs;
  let row = 0;
  for (; row < epochs.length - 3; row += 4) {
    const epoch0 = epochs[row] as number;
    const epoch1 = epochs[row + 1] as number;
    const epoch2 = epochs[row + 2] as number;
    const epoch3 = epochs[row + 3] as number;
    // Written so that NaN is outside.
    if (!(epoch0 >= from && epoch0 < to && epoch1 >= from && epoch1 < to)) break;
    if (!(epoch2 >= from && epoch2 < to && epoch3 >= from && epoch3 < to)) break;
  }
  while (row < epochs.length && (epochs[row] as number) >= from && (epochs[row] as number) < to) row++;
  return row;
}

function gridReader(epochs: Float64Array, grid: BoundaryGrid): CodeReader {
  return {
    names: grid.keys,
    add: (position, numbers, stride) => {
      addCodes(epochs.subarray(position, position + numbers.length), grid, numbers, stride);
    },
  };
}

/** Adds the codes by fours, so that none need wait for another, and asks once whether all four are settled by their cell. */
function addCodes(
  epochs: Float64Array,
  { from, perMs, cells, starts }: BoundaryGrid,
  numbers: Int32Array,
  stride: number,
): void {
  let row = 0;
  for (; row < epochs.length - 3; row += 4) {
    const epoch0 = epochs[row] as number;
    const epoch1 = epochs[row + 1] as number;
    const epoch2 = epochs[row + 2] as number;
    const epoch3 = epochs[row + 3] as number;
    let index0 = cells[((epoch0 - from) * perMs) | 0] as number;
    let index1 = cells[((epoch1 - from) * perMs) | 0] as number;
    let index2 = cells[((epoch2 - from) * perMs) | 0] as number;
    let index3 = cells[((epoch3 - from) * perMs) | 0] as number;
    if ((index0 | index1 | index2 | index3) < 0) {
      if (index0 < 0) index0 = indexAmong(starts, ~index0, epoch0);
      if (index1 < 0) index1 = indexAmong(starts, ~index1, epoch1);
      if (index2 < 0) index2 = indexAmong(starts, ~index2, epoch2);
      if (index3 < 0) index3 = indexAmong(starts, ~index3, epoch3);
    }
    const number0 = (numbers[row] as number) + Math.imul(index0, stride);
    const number1 = (numbers[row + 1] as number) + Math.imul(index1, stride);
    const number2 = (numbers[row + 2] as number) + Math.imul(index2, stride);
    const number3 = (numbers[row + 3] as number) + Math.imul(index3, stride);
    numbers[row] = number0;
    numbers[row + 1] = number1;
    numbers[row + 2] = number2;
    numbers[row + 3] = number3;
  }
  for (; row < epochs.length; row++) {
    const epoch = epochs[row] as number;
    const index = cells[((epoch - from) * perMs) | 0] as number;
    const settled = index >= 0 ? index : indexAmong(starts, ~index, epoch);
    numbers[row] = (numbers[row] as number) + Math.imul(settled, stride);
  }
}

/** For years that no table holds, and to say where a number is no moment. */
function oneByOne(epochs: Float64Array, keyAt: (epoch: number) => string): CodeReader {
  const keys = Array.from(epochs, (epoch, row) => atPosition(row, () => keyAt(epoch)));
  const names = [...new Set(keys)];
  const codeOf = new Map(names.map((name, code) => [name, code]));
  return {
    names,
    add: (position, numbers, stride) => {
      keys.slice(position, position + numbers.length).forEach((key, row) => {
        numbers[row] = (numbers[row] as number) + (codeOf.get(key) as number) * stride;
      });
    },
  };
}
