import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buckets, countByBits, inOrder, wordsOf } from '../../src/inference/countByBits.ts';

/** The buckets that are not empty, with their counts. */
const filled = (values: readonly number[], shift: 16 | 0): readonly (readonly number[])[] =>
  [...countByBits(Float64Array.from(values), shift).entries()].filter(([, count]) => count > 0);

test('1 has the upper word 3ff00000 and 1.5 has 3ff80000; a set sign bit puts positive numbers into the upper half', () => {
  expect(filled([1, 1.5, 1], 16)).toEqual([
    [0xbff0, 2],
    [0xbff8, 1],
  ]);
});

test('negative numbers are turned round: -1 has the upper word bff00000', () => {
  expect(filled([-1, -1.5], 16)).toEqual([
    [0x4007, 1],
    [0x400f, 1],
  ]);
});

test('the next 16 bits tell numbers apart that share the first', () => {
  expect(filled([1, 1 + 2 ** -20, 1 + 3 * 2 ** -20, 1 + 2 ** -21], 0)).toEqual([
    [0, 2],
    [1, 1],
    [3, 1],
  ]);
});

test('infinity and NaN, with either sign, lie in the first and the last 16 buckets, and no finite number does', () => {
  const notFinite = new Float64Array(4);
  const bits = new Uint8Array(notFinite.buffer);
  notFinite.set([Infinity, -Infinity, NaN, NaN]);
  // The last one gets its sign bit set.
  const last = 8 * 3 + (wordsOf(notFinite).upper === 1 ? 7 : 0);
  bits[last] = 0xff;
  const outside = [...countByBits(notFinite, 16).entries()].filter(([, count]) => count > 0).map(([bucket]) => bucket);
  for (const bucket of outside) expect(bucket < 16 || bucket >= buckets - 16).toBe(true);
  expect(filled([-Number.MAX_VALUE, Number.MAX_VALUE], 16)).toEqual([
    [16, 1],
    [buckets - 17, 1],
  ]);
});

test('law: every number is counted once, whatever their number', () => {
  fc.assert(
    fc.property(fc.array(fc.double()), fc.constantFrom(16 as const, 0 as const), (values, shift) => {
      const counts = countByBits(Float64Array.from(values), shift);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(values.length);
    }),
  );
});

test('law: turned, the upper word never falls when the number grows', () => {
  const turned = (value: number): number => {
    const { words, upper } = wordsOf(Float64Array.of(value));
    return inOrder(words[upper] as number) >>> 0;
  };
  const value = fc.double({ noNaN: true });
  fc.assert(
    fc.property(value, value, (one, other) => {
      expect(turned(Math.min(one, other))).toBeLessThanOrEqual(turned(Math.max(one, other)));
    }),
  );
});
