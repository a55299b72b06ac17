import { type Block, blockRows } from './blocksOf.ts';
import { keyCodes, type ToKey } from './keyCodes.ts';
import { badCode, isWhole, type ReadColumn } from './readColumn.ts';

/** Reads the key of one level of columns, block by block. */
export interface KeyReader {
  /** Writes a code for each row of a block. */
  readonly read: (block: Block, codes: Int32Array) => void;
  /** Adds the code of each row of a block, times the stride, to a number of its own. */
  readonly add: (block: Block, numbers: Int32Array, stride: number) => void;
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
  const areWhole = isWhole(codes);
  const read = ({ position, length }: Block, block: Int32Array): void => {
    if (areWhole) block.set((codes as Int32Array).subarray(position, position + length));
    else for (let row = 0; row < length; row++) block[row] = codes[position + row] as number;
    // What is no whole number is one in the block.
    if (areGiven && !(areWhole && haveNames(block, length, names.length))) {
      refuseBad(codes, position, length, names.length);
    }
  };
  const own = new Int32Array(blockRows);
  return {
    names,
    read,
    add: (block, numbers, stride) => {
      read(block, own);
      addTimes(own, stride, numbers, block.length);
    },
  };
}

/** Whether all codes are from 0 to below the number of names: without its sign what is below 0 is far above them. */
function haveNames(codes: Int32Array, length: number, names: number): boolean {
  let row = 0;
  for (; row < length - 3; row += 4) {
    if ((codes[row] as number) >>> 0 >= names || (codes[row + 1] as number) >>> 0 >= names) return false;
    if ((codes[row + 2] as number) >>> 0 >= names || (codes[row + 3] as number) >>> 0 >= names) return false;
  }
  while (row < length && (codes[row] as number) >>> 0 < names) row++;
  return row >= length;
}

/** By fours, as in `addSlots`. */
function addTimes(codes: Int32Array, stride: number, numbers: Int32Array, length: number): void {
  let row = 0;
  for (; row < length - 3; row += 4) {
    const number0 = (numbers[row] as number) + Math.imul(codes[row] as number, stride);
    const number1 = (numbers[row + 1] as number) + Math.imul(codes[row + 1] as number, stride);
    const number2 = (numbers[row + 2] as number) + Math.imul(codes[row + 2] as number, stride);
    const number3 = (numbers[row + 3] as number) + Math.imul(codes[row + 3] as number, stride);
    numbers[row] = number0;
    numbers[row + 1] = number1;
    numbers[row + 2] = number2;
    numbers[row + 3] = number3;
  }
  for (; row < length; row++) numbers[row] = (numbers[row] as number) + Math.imul(codes[row] as number, stride);
}

function refuseBad(codes: ArrayLike<number>, position: number, length: number, names: number): void {
  for (let row = position; row < position + length; row++) {
    const code = codes[row] as number;
    if (!(Number.isInteger(code) && code >= 0 && code < names)) throw badCode(code, names, row);
  }
}
