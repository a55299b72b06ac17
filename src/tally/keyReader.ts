import type { Block } from './blocksOf.ts';
import { keyCodes, type ToKey } from './keyCodes.ts';
import { badCode, type ReadColumn } from './readColumn.ts';

/** Reads the key of one level of columns, block by block. */
export interface KeyReader {
  /** Writes a code for each row of a block. */
  readonly read: (block: Block, codes: Int32Array) => void;
  /** What the codes stand for; two of them may be the same. */
  readonly names: readonly string[];
}

/**
 * The key that stands in a column.
 *
 * @param column - The column, read.
 * @param toKey - A value to the name of its group; null when the values are the names.
 * @returns A reader that copies codes.
 * @throws As `keyCodes` does; the reader throws RangeError with the position for a code without a name.
 * @category tally
 */
export function keyReader(column: ReadColumn, toKey: ToKey | null): KeyReader {
  const { codes, names, areGiven = false } = keyCodes(column, toKey);
  return {
    names,
    read: ({ position, length }, block) => {
      if (ArrayBuffer.isView(codes)) block.set((codes as Int32Array).subarray(position, position + length));
      else for (let row = 0; row < length; row++) block[row] = codes[position + row] as number;
      if (areGiven && !haveNames(block, length, names.length)) refuseBad(codes, position, length, names.length);
    },
  };
}

/** Whether all codes are from 0 to below the number of names: the sign of one that is not shows in the end. */
function haveNames(block: Int32Array, length: number, names: number): boolean {
  let signs = 0;
  for (let row = 0; row < length; row++) signs |= (block[row] as number) | (names - 1 - (block[row] as number));
  return signs >= 0;
}

function refuseBad(codes: ArrayLike<number>, position: number, length: number, names: number): void {
  for (let row = position; row < position + length; row++) {
    const code = codes[row] as number;
    if (!(code >= 0 && code < names)) throw badCode(code, names, row);
  }
}
