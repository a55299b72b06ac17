import { type Block, blockRows } from './blocksOf.ts';
import { isBytes } from './isBytes.ts';
import { firstWord, onItsOwn, slotOf } from './newGroupCounts.ts';
import { smallAnswers } from './newCounts.ts';
import { isNumbers, isValid, nameAt, type Numbers, type ReadColumn } from './readColumn.ts';
import { readCount } from './readCount.ts';

/** Takes an answer that has no slot, of a row of a block, and how many times it was given. */
export type TakeOther = (row: number, answer: unknown, times?: number) => void;

/** Writes the slot of the answer of each row of a block, and hands over those that have none. */
export type AnswerReader = (block: Block, slots: Uint8Array, takeOther: TakeOther) => void;

/**
 * The answers that stand in a column.
 *
 * @param column - The column, read.
 * @param toAnswer - What is made of a value that is there; null when the values are the answers.
 * @param times - A column that says how many times each was given; null for once.
 * @returns A reader.
 * @category tally
 */
export function answerReader(
  column: ReadColumn,
  toAnswer: ((value: never) => unknown) | null,
  times: ReadColumn | null,
): AnswerReader {
  const { values, names, valid } = column;
  if (isNumbers(values) && names === null && toAnswer === null && times === null) {
    return isBytes(values) ? byteReader(values, valid) : numberReader(values, valid);
  }
  if (isNumbers(values) && names !== null && toAnswer === null && times === null)
    return codeReader(values, names, valid);
  const valueAt = (row: number): unknown => {
    if (!isValid(valid, row)) return null;
    const value = names === null ? values[row] : nameAt(names, values[row], row);
    return toAnswer === null || value === null || value === undefined ? value : toAnswer(value as never);
  };
  return ({ length, position }, slots, takeOther) => {
    for (let row = 0; row < length; row++) {
      const answer = valueAt(position + row);
      const slot = times === null ? slotOf(answer) : onItsOwn;
      slots[row] = slot;
      if (slot !== onItsOwn) continue;
      if (times === null) takeOther(row, answer);
      else takeOther(row, answer, readCount(times.values[position + row], ` times at position ${position + row}`));
    }
  };
}

/** Ratings in bytes are slots as they are: four at a time it is seen that there is nothing else. */
function byteReader(values: Uint8Array | Int8Array, valid: Uint8Array | null): AnswerReader {
  return ({ length, position }, slots, takeOther) => {
    slots.set(values.subarray(position, position + length));
    if (valid === null && areSmall(slots)) return;
    if (valid !== null) leaveOut(valid, position, length, slots);
    for (let row = 0; row < length; row++) {
      if ((slots[row] as number) < smallAnswers || (valid !== null && !isValid(valid, position + row))) continue;
      slots[row] = onItsOwn;
      takeOther(row, values[position + row]);
    }
  };
}

/** Whether all bytes of a block are below 16. */
function areSmall(slots: Uint8Array): boolean {
  const fours = new Int32Array(slots.buffer);
  let all = 0;
  for (let at = 0; at < fours.length; at += 2) all |= (fours[at] as number) | (fours[at + 1] as number);
  return (all & 0xf0f0f0f0) === 0;
}

/** Other numbers: a block is copied into one kind of array, so that one loop reads them all. */
function numberReader(values: Numbers, valid: Uint8Array | null): AnswerReader {
  const block = new Float64Array(blockRows);
  return ({ length, position }, slots, takeOther) => {
    block.set(values.subarray(position, position + length));
    for (let row = 0; row < length; row++) slots[row] = slotOf(block[row]);
    if (valid !== null) leaveOut(valid, position, length, slots);
    for (let row = 0; row < length; row++) if (slots[row] === onItsOwn) takeOther(row, block[row]);
  };
}

/** Codes stand for answers that are written once: so are their slots. */
function codeReader(codes: Numbers, names: readonly unknown[], valid: Uint8Array | null): AnswerReader {
  const slotsOfCodes = Uint8Array.from(names, slotOf);
  return ({ length, position }, slots, takeOther) => {
    for (let row = 0; row < length; row++) slots[row] = slotsOfCodes[codes[position + row] as number] ?? onItsOwn;
    if (valid !== null) leaveOut(valid, position, length, slots);
    for (let row = 0; row < length; row++) {
      if (slots[row] === onItsOwn) takeOther(row, nameAt(names, codes[position + row], position + row));
    }
  };
}

/** Rows without a value did not answer, whatever stands there. */
function leaveOut(valid: Uint8Array, position: number, length: number, slots: Uint8Array): void {
  for (let row = 0; row < length; row++) if (!isValid(valid, position + row)) slots[row] = firstWord;
}
