import { atPosition } from './epochsOf.ts';
import { type BoundaryGrid, type BoundaryTable, indexAmong } from './newBoundaryTable.ts';

/** The period of every moment of a column: a code for each, and the keys the codes stand for. */
export interface CodedKeys {
  /** For each moment, the index of its key. */
  readonly codes: Uint16Array | Uint32Array;
  /** The keys; one of them may have no moment. */
  readonly names: readonly string[];
}

/**
 * In which period does each moment of a column lie?
 *
 * The same as asking for the moments one by one, several times as quick: no text is touched per row.
 *
 * @param epochs - Epoch milliseconds.
 * @param table - The period starts of a unit in a zone.
 * @param keyAt - Key of the period of a moment that the table may not hold.
 * @returns A code for each moment.
 * @throws What `keyAt` throws, with the position.
 * @category calendar
 */
export function codedKeys(epochs: Float64Array, table: BoundaryTable, keyAt: (epoch: number) => string): CodedKeys {
  let grid = epochs.length === 0 ? null : table.gridOver(epochs[0] as number);
  while (grid !== null) {
    const codes = newCodes(epochs.length, grid.keys.length);
    const outside = writeCodes(epochs, grid, codes);
    if (outside === epochs.length) return { codes, names: grid.keys };
    grid = table.gridOver(epochs[outside] as number);
  }
  return oneByOne(epochs, keyAt);
}

/**
 * Writes the codes by fours, so that none need wait for another, and asks once whether all four are settled by their cell.
 *
 * @returns The first row outside the grid, or the number of rows.
 */
function writeCodes(epochs: Float64Array, grid: BoundaryGrid, codes: Uint16Array | Uint32Array): number {
  const { from, perMs, cells, starts } = grid;
  const size = cells.length;
  let row = 0;
  for (; row < epochs.length - 3; row += 4) {
    const epoch0 = epochs[row] as number;
    const epoch1 = epochs[row + 1] as number;
    const epoch2 = epochs[row + 2] as number;
    const epoch3 = epochs[row + 3] as number;
    const cell0 = (epoch0 - from) * perMs;
    const cell1 = (epoch1 - from) * perMs;
    const cell2 = (epoch2 - from) * perMs;
    const cell3 = (epoch3 - from) * perMs;
    // Written so that NaN is outside.
    if (!(cell0 >= 0 && cell0 < size && cell1 >= 0 && cell1 < size)) break;
    if (!(cell2 >= 0 && cell2 < size && cell3 >= 0 && cell3 < size)) break;
    let index0 = cells[cell0 | 0] as number;
    let index1 = cells[cell1 | 0] as number;
    let index2 = cells[cell2 | 0] as number;
    let index3 = cells[cell3 | 0] as number;
    if ((index0 | index1 | index2 | index3) < 0) {
      if (index0 < 0) index0 = indexAmong(starts, ~index0, epoch0);
      if (index1 < 0) index1 = indexAmong(starts, ~index1, epoch1);
      if (index2 < 0) index2 = indexAmong(starts, ~index2, epoch2);
      if (index3 < 0) index3 = indexAmong(starts, ~index3, epoch3);
    }
    codes[row] = index0;
    codes[row + 1] = index1;
    codes[row + 2] = index2;
    codes[row + 3] = index3;
  }
  for (; row < epochs.length; row++) {
    const epoch = epochs[row] as number;
    const cell = (epoch - from) * perMs;
    if (!(cell >= 0 && cell < size)) return row;
    const index = cells[cell | 0] as number;
    codes[row] = index >= 0 ? index : indexAmong(starts, ~index, epoch);
  }
  return row;
}

/** For years that no table holds, and to say where a number is no moment. */
function oneByOne(epochs: Float64Array, keyAt: (epoch: number) => string): CodedKeys {
  const keys = Array.from(epochs, (epoch, row) => atPosition(row, () => keyAt(epoch)));
  const names = [...new Set(keys)];
  const codeOf = new Map(names.map((name, code) => [name, code]));
  const codes = newCodes(epochs.length, names.length);
  keys.forEach((key, row) => {
    codes[row] = codeOf.get(key) as number;
  });
  return { codes, names };
}

function newCodes(rows: number, names: number): Uint16Array | Uint32Array {
  return names <= 2 ** 16 ? new Uint16Array(rows) : new Uint32Array(rows);
}
