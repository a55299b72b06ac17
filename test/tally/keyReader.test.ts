import { expect, test } from 'vitest';
import { keyReader } from '../../src/tally/keyReader.ts';
import { readColumn } from '../../src/tally/readColumn.ts';
import { tallyBy } from 'cx-metrics';
import { refusal } from '../refusal.ts';

const block = { position: 1, length: 2 };

test('the codes of a column are copied', () => {
  for (const codes of [Uint8Array.of(9, 1, 0), [9, 1, 0]]) {
    const read = new Int32Array(4);
    keyReader(readColumn({ codes, names: ['a', 'b'] }, 'x'), null).read(block, read);
    expect(Array.from(read.subarray(0, 2))).toEqual([1, 0]);
  }
});

test('a code without a name is refused with its position, also where it would fit into the codes of others', () => {
  for (const codes of [[0, 1, 2], [0, 1, -1], Int8Array.of(0, 1, -1), Uint32Array.of(0, 1, 2 ** 32 - 1)]) {
    const reader = keyReader(readColumn({ codes, names: ['a', 'b'] }, 'x'), null);
    expect(() => {
      reader.read(block, new Int32Array(4));
    }).toThrow(/Expected a code of 2 names, got -?\d+ at position 2/);
  }
});

test('values are the names of their groups, or a function makes them', () => {
  const codes = new Int32Array(4);
  const reader = keyReader(readColumn([9, 3, 10], 'x'), (rating: number) => rating >= 9);
  reader.read(block, codes);
  expect(Array.from(codes.subarray(0, 2), (code) => reader.names[code])).toEqual(['false', 'true']);
});

test('the first code without a name is told, and 0 has one', () => {
  const columns = { segment: { codes: Int32Array.of(0, 1, 5), names: ['a', 'b'] }, rating: [9, 9, 9] };
  expect(refusal(() => tallyBy(columns, ['segment'], 'rating'))).toBe(
    'RangeError column: Expected a code of 2 names, got 5 at position 2',
  );
});
