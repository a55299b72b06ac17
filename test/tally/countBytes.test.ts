import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countBytes } from '../../src/tally/countBytes.ts';

/** The slow way. */
function oneByOne(bytes: Uint8Array): number[] {
  const counts = Array<number>(256).fill(0);
  for (const byte of bytes) counts[byte] = (counts[byte] as number) + 1;
  return counts;
}
/** What was drawn, over and over, until there are so many. */
const repeated = (drawn: readonly number[], length: number): Uint8Array =>
  Uint8Array.from({ length }, (_, at) => drawn[at % drawn.length] as number);

test('few bytes are counted, and none are none', () => {
  expect(Array.from(countBytes(Uint8Array.of(9, 10, 9, 255))).filter((times) => times > 0)).toEqual([2, 1, 1]);
  expect(countBytes(new Uint8Array(0)).every((times) => times === 0)).toBe(true);
});

test('law: ratings are counted as one by one, wherever the column begins and ends', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 15 }), { minLength: 1, maxLength: 40 }),
      fc.nat(8),
      fc.nat(20),
      (drawn, from, less) => {
        const bytes = repeated(drawn, (1 << 16) + 40).subarray(from, (1 << 16) + 40 - less);
        expect(Array.from(countBytes(bytes))).toEqual(oneByOne(bytes));
      },
    ),
    { numRuns: 60 },
  );
});

test('law: a single byte that is no rating spoils nothing, wherever it stands', () => {
  fc.assert(
    fc.property(fc.nat((1 << 16) + 39), fc.integer({ min: 16, max: 255 }), (at, byte) => {
      const bytes = repeated([9, 10, 3, 0], (1 << 16) + 40);
      bytes[at] = byte;
      expect(Array.from(countBytes(bytes))).toEqual(oneByOne(bytes));
    }),
    { numRuns: 30 },
  );
});
