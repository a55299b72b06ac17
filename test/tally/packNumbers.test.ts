import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packNumbers } from '../../src/tally/packNumbers.ts';

test.each([
  [[0, 255], Uint8Array],
  [[-1, 127], Int8Array],
  [[0, 256], Uint16Array],
  [[-1, 128], Int16Array],
  [[0, 65_536], Uint32Array],
  [[-1, 32_768], Int32Array],
  [[0, 2 ** 32], Float32Array],
  [[6.5], Float32Array],
  [[0.1], Float64Array],
  [[Date.UTC(2026, 10, 25, 13, 30, 1)], Float64Array],
  [[], Uint8Array],
])('%j takes the smallest array that holds each number exactly', (numbers, Type) => {
  expect(packNumbers(Float64Array.from(numbers))).toEqual(Type.from(numbers));
});

test('codes are numbers too', () => {
  expect(packNumbers(Int32Array.of(0, 300))).toEqual(Uint16Array.of(0, 300));
});

test('law: no number changes, but for -0, which is 0', () => {
  const number = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.float({ noNaN: true }));
  fc.assert(
    fc.property(fc.array(number), (numbers) => {
      const packed = packNumbers(Float64Array.from(numbers));
      expect(Array.from(packed, (n) => n + 0)).toEqual(numbers.map((n) => n + 0));
    }),
  );
});
