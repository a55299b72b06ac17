import type { CodeReader } from './codeReader.ts';

/** The period of every moment of a column: a code for each, and the keys the codes stand for. */
export interface CodedKeys {
  /** For each moment, the index of its key. */
  readonly codes: Uint8Array | Uint16Array | Uint32Array;
  /** The keys; one of them may have no moment. */
  readonly names: readonly string[];
}

const pieceRows = 4096;

/**
 * The codes of a whole column, in an array of their own.
 *
 * @param rows - How many moments there are.
 * @param reader - Reads their codes.
 * @returns A code for each moment.
 * @category calendar
 */
export function codedKeys(rows: number, { names, add }: CodeReader): CodedKeys {
  const codes = newCodes(rows, names.length);
  const piece = new Int32Array(pieceRows);
  for (let position = 0; position < rows; position += pieceRows) {
    add(position, piece.fill(0), 1);
    codes.set(piece.subarray(0, rows - position), position);
  }
  return { codes, names };
}

/** The smallest that will do: to touch fresh memory costs as much as to find the codes. */
function newCodes(rows: number, names: number): CodedKeys['codes'] {
  if (names <= 2 ** 8) return new Uint8Array(rows);
  return names <= 2 ** 16 ? new Uint16Array(rows) : new Uint32Array(rows);
}
