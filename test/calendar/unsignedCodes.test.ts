import { expect, test } from 'vitest';
import { unsignedCodes } from '../../src/calendar/unsignedCodes.ts';

test('the same bytes, read without a sign', () => {
  expect(unsignedCodes(Int8Array.of(1, -1))).toEqual(Uint8Array.of(1, 255));
  expect(unsignedCodes(Uint8ClampedArray.of(7))).toEqual(Uint8Array.of(7));
  expect(unsignedCodes(Int16Array.of(-256))).toEqual(Uint16Array.of(65_280));
  expect(unsignedCodes(Int32Array.of(-(2 ** 31)))).toEqual(Uint32Array.of(2 ** 31));
});

test('nothing is copied, and a part of a buffer stays that part', () => {
  const codes = Int16Array.of(9, 9, -1, 2).subarray(2);
  const unsigned = unsignedCodes(codes);
  expect(unsigned).toEqual(Uint16Array.of(65_535, 2));
  expect([unsigned.buffer, unsigned.byteOffset]).toEqual([codes.buffer, 4]);
});
