import { expect, test } from 'vitest';
import { columnKeyReader, keyReader } from '../../src/tally/keyReader.ts';
import { readColumn } from '../../src/tally/readColumn.ts';

const block = { rows: ['b', 'a', 'b'], from: 1, length: 2, position: 1 };

test('a callback is asked row by row, and each name is written once over all blocks', () => {
  const reader = keyReader((row: string) => row);
  const codes = new Int32Array(4);
  reader.read(block, codes);
  reader.read({ ...block, from: 0 }, codes);
  expect([Array.from(codes.subarray(0, 2)), reader.names]).toEqual([
    [1, 0],
    ['a', 'b'],
  ]);
  expect(() => keyReader(() => null).read(block, codes)).toThrow('got null at position 1');
});

test('the codes of a column are copied', () => {
  for (const codes of [Uint8Array.of(9, 1, 0), [9, 1, 0]]) {
    const read = new Int32Array(4);
    columnKeyReader(readColumn({ codes, names: ['a', 'b'] }, 'x'), null).read(block, read);
    expect(Array.from(read.subarray(0, 2))).toEqual([1, 0]);
  }
});

test('a code without a name is refused with its position, also where it would fit into the codes of others', () => {
  for (const codes of [[0, 1, 2], [0, 1, -1], Int8Array.of(0, 1, -1), Uint32Array.of(0, 1, 2 ** 32 - 1)]) {
    const reader = columnKeyReader(readColumn({ codes, names: ['a', 'b'] }, 'x'), null);
    expect(() => {
      reader.read(block, new Int32Array(4));
    }).toThrow(/Expected a code of 2 names, got -?\d+ at position 2/);
  }
});
