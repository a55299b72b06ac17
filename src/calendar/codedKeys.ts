import { atPosition } from './epochsOf.ts';
import { type BoundaryGrid, type BoundaryTable, indexAt } from './newBoundaryTable.ts';

/** The period of every moment of a column: a code for each, and the keys the codes stand for. */
export interface CodedKeys {
  /** For each moment, the index of its key. */
  readonly codes: Uint8Array | Uint16Array | Uint32Array;
  /** The keys; one of them may have no moment. */
  readonly names: readonly string[];
}

const pieceRows = 4096;

/**
 * In which period does each moment of a column lie?
 *
 * @param epochs - Epoch milliseconds.
 * @param table - The period starts of a unit in a zone; it grows to hold all moments.
 * @param keyAt - Key of the period of a moment that the table may not hold.
 * @returns A code for each moment.
 * @throws What `keyAt` throws, with the position.
 * @category calendar
 */
export function codedKeys(epochs: Float64Array, table: BoundaryTable, keyAt: (epoch: number) => string): CodedKeys {
  let grid = table.gridFor(epochs);
  while (grid !== null) {
    const codes = newCodes(epochs.length, grid.keys.length);
    const outside = writeCodes(epochs, grid, codes);
    if (outside === null) return { codes, names: grid.keys };
    grid = table.gridOver(epochs[outside] as number);
  }
  return oneByOne(epochs, keyAt);
}

/** The smallest that will do: to touch fresh memory costs as much as to find the codes. */
function newCodes(rows: number, names: number): CodedKeys['codes'] {
  if (names <= 2 ** 8) return new Uint8Array(rows);
  return names <= 2 ** 16 ? new Uint16Array(rows) : new Uint32Array(rows);
}

/** Piece by piece in one kind of array, so that one loop does for all three; the first row outside the grid, null for none. */
function writeCodes(epochs: Float64Array, grid: BoundaryGrid, codes: CodedKeys['codes']): number | null {
  const piece = new Int32Array(pieceRows);
  for (let position = 0; position < epochs.length; position += pieceRows) {
    const moments = epochs.subarray(position, position + pieceRows);
    const inside = writePiece(moments, grid, piece);
    if (inside < moments.length) return position + inside;
    codes.set(piece.subarray(0, inside), position);
  }
  return null;
}

/**
 * Writes codes up to the first moment outside the grid, and says how many. By fours, and all four are found before one is
 * written: the engine looks an array up anew after every write, since it can't know that it still is what it was.
 */
function writePiece(epochs: Float64Array, { from, perMs, cells, starts }: BoundaryGrid, codes: Int32Array): number {
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
    const index0 = indexAt(epoch0, from, perMs, cells, starts);
    const index1 = indexAt(epoch1, from, perMs, cells, starts);
    const index2 = indexAt(epoch2, from, perMs, cells, starts);
    const index3 = indexAt(epoch3, from, perMs, cells, starts);
    codes[row] = index0;
    codes[row + 1] = index1;
    codes[row + 2] = index2;
    codes[row + 3] = index3;
  }
  for (; row < epochs.length; row++) {
    const epoch = epochs[row] as number;
    if (!(epoch >= from && epoch < to)) break;
    codes[row] = indexAt(epoch, from, perMs, cells, starts);
  }
  return row;
}

/** For years that no table holds, and to say where a number is no moment. */
function oneByOne(epochs: Float64Array, keyAt: (epoch: number) => string): CodedKeys {
  const keys = Array.from(epochs, (epoch, row) => atPosition(row, () => keyAt(epoch)));
  const names = [...new Set(keys)];
  const codeOf = new Map(names.map((name, code) => [name, code]));
  const codes = newCodes(keys.length, names.length);
  keys.forEach((key, row) => {
    codes[row] = codeOf.get(key) as number;
  });
  return { codes, names };
}
