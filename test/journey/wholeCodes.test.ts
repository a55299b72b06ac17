import { expect, test } from 'vitest';
import { wholeCodes } from '../../src/journey/wholeCodes.ts';
import { type Column } from '../../src/tally/column.ts';
import { readColumn } from '../../src/tally/readColumn.ts';

const names = ['a', 'b'];
const codesOf = (column: Column) => wholeCodes(readColumn(column, 'x'));

test('codes of whole numbers are taken as they are, without a sign', () => {
  const codes = Uint16Array.of(0, 1);
  expect(codesOf({ codes, names })?.buffer).toBe(codes.buffer);
  expect(codesOf({ codes: Int8Array.of(1, -1), names })).toEqual(Uint8Array.of(1, 255));
});

test('a column of values, with a bitmap, of an array or of fractions has none', () => {
  expect(codesOf(Uint16Array.of(0, 1))).toBeNull();
  expect(codesOf({ codes: Uint16Array.of(0, 1), names, valid: Uint8Array.of(3) })).toBeNull();
  expect(codesOf({ codes: [0, 1], names })).toBeNull();
  expect(codesOf({ codes: Float64Array.of(0, 1), names })).toBeNull();
});
