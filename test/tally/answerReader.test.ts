import { expect, test } from 'vitest';
import { type AnswerReader, answerReader } from '../../src/tally/answerReader.ts';
import { firstWord, onItsOwn } from '../../src/tally/newGroupCounts.ts';
import { readColumn } from '../../src/tally/readColumn.ts';

type Other = [row: number, answer: unknown, times: number | undefined];

/** The slots of the first rows, and what was handed over. */
function readAll(read: AnswerReader, length: number): [slots: number[], others: Other[]] {
  const slots = new Uint8Array(4096);
  const others: Other[] = [];
  read({ position: 0, length }, slots, (row, answer, times) => others.push([row, answer, times]));
  return [Array.from(slots.subarray(0, length)), others];
}

test('small whole numbers are slots, no answer has its own, everything else is handed over', () => {
  const rows = [0, 15, -0, null, undefined, 16, 0.5, -1, 'skipped', true, NaN];
  const [slots, others] = readAll(answerReader(readColumn(rows, 'x'), null, null), rows.length);
  expect(slots).toEqual([0, 15, 0, firstWord, firstWord, ...Array<number>(6).fill(onItsOwn)]);
  expect(others).toEqual([
    [5, 16, undefined],
    [6, 0.5, undefined],
    [7, -1, undefined],
    [8, 'skipped', undefined],
    [9, true, undefined],
    [10, NaN, undefined],
  ]);
});

test('numbers of every type have the same slots', () => {
  for (const values of [Float64Array, Float32Array, Int16Array, Int32Array].map((Type) => Type.of(9, -1, 16))) {
    expect(readAll(answerReader(readColumn(values, 'x'), null, null), 3)).toEqual([
      [9, onItsOwn, onItsOwn],
      [
        [1, -1, undefined],
        [2, 16, undefined],
      ],
    ]);
  }
});

test('bytes are slots as they are; those that are none are handed over as the numbers they are', () => {
  const [slots, others] = readAll(answerReader(readColumn(Int8Array.of(9, -1, 16, 20), 'x'), null, null), 4);
  expect(slots).toEqual([9, onItsOwn, onItsOwn, onItsOwn]);
  expect(others.map(([row, answer]) => [row, answer])).toEqual([
    [1, -1],
    [2, 16],
    [3, 20],
  ]);
});

test('what stands in a row without a value is never looked at', () => {
  for (const values of [Uint8Array.of(9, 200), Float64Array.of(9, NaN), [9, 'text']]) {
    const column = readColumn({ values, valid: Uint8Array.of(1) }, 'x');
    expect(readAll(answerReader(column, null, null), 2)).toEqual([[9, firstWord], []]);
  }
});

test('a function is asked for values that are there only', () => {
  const asked: unknown[] = [];
  const read = answerReader(readColumn([8, null, 6, undefined], 'x'), (value: number) => asked.push(value), null);
  expect(readAll(read, 4)[0]).toEqual([1, firstWord, 2, firstWord]);
  expect(asked).toEqual([8, 6]);
});

test('codes stand for their names, and one without a name is refused with its position', () => {
  const read = (codes: number[]): AnswerReader => answerReader(readColumn({ codes, names: [9, 10] }, 'x'), null, null);
  expect(readAll(read([1, 0, 1]), 3)[0]).toEqual([10, 9, 10]);
  expect(() => readAll(read([1, 2]), 2)).toThrow('Expected a code of 2 names, got 2 at position 1');
});

test('times are read for every row, and a bad one is refused with its position', () => {
  const read = (times: unknown[]): AnswerReader =>
    answerReader(readColumn([9, null], 'x'), null, readColumn(times, 'times'));
  expect(readAll(read([3, 2]), 2)[1]).toEqual([
    [0, 9, 3],
    [1, null, 2],
  ]);
  expect(() => readAll(read([3, '2']), 2)).toThrow('"2" times at position 1');
});
