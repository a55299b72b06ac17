import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortNumbers } from '../../src/inference/sortNumbers.ts';
import { firstDifference } from '../firstDifference.ts';

/** Enough numbers for digits to be used: what was drawn, over and over, each time a little larger. */
const many = (drawn: readonly number[]): Float64Array =>
  Float64Array.from({ length: 20_011 }, (_, row) => (drawn[row % drawn.length] as number) * (1 + (row % 7)));

test.each([
  ['whole milliseconds', fc.nat(2 ** 31 - 1)],
  ['minutes', fc.nat(500_000).map((minutes) => minutes * 60_000)],
  ['fractions', fc.double({ min: 0, max: 1e12, noNaN: true })],
  ['very small and very large', fc.double({ min: 0, max: 1e300, noNaN: true })],
  ['all the same', fc.constant(5)],
])('law: it gives what the built-in sort gives: %s', (_kind, number) => {
  fc.assert(
    fc.property(fc.array(number, { minLength: 1, maxLength: 50 }), (drawn) => {
      const numbers = many(drawn.map((value) => value + 0));
      const before = numbers.slice();
      expect(firstDifference(sortNumbers(numbers), numbers.slice().sort())).toBe(-1);
      expect(firstDifference(numbers, before)).toBe(-1);
    }),
    { numRuns: 20 },
  );
});

test('few numbers are sorted too and not changed, and none are none', () => {
  const few = Float64Array.of(3, 1, 2);
  expect([...sortNumbers(few)]).toEqual([1, 2, 3]);
  expect([...few]).toEqual([3, 1, 2]);
  expect(sortNumbers(new Float64Array(0))).toHaveLength(0);
});

test('a part of a larger array is sorted alone', () => {
  const whole = many([7, 3]);
  expect(firstDifference(sortNumbers(whole.subarray(5)), whole.slice(5).sort())).toBe(-1);
});
