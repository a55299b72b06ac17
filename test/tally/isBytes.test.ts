import { expect, test } from 'vitest';
import { isBytes } from '../../src/tally/isBytes.ts';

test('arrays of bytes are those of 8 bits', () => {
  for (const bytes of [Uint8Array.of(1), Int8Array.of(1), Uint8ClampedArray.of(1)]) expect(isBytes(bytes)).toBe(true);
  for (const other of [Uint16Array.of(1), [1], 'text', null, undefined]) expect(isBytes(other)).toBe(false);
});
