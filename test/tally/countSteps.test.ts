import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countSteps } from '../../src/tally/countSteps.ts';
import { firstDifference } from '../firstDifference.ts';

/** Counted by hand, ascending. */
function counted(values: readonly number[]): { numbers: Float64Array; times: Float64Array } {
  const numbers = [...new Set(values)].sort((a, b) => a - b);
  return {
    numbers: Float64Array.from(numbers),
    times: Float64Array.from(numbers, (number) => values.filter((value) => value === number).length),
  };
}

test.each([60_000, 1000, 1])('law: multiples of %i are counted, in order', (step) => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(5), fc.nat(2 ** 20 - 1)), { maxLength: 40 }), (multiples) => {
      const values = multiples.map((multiple) => step * multiple);
      expect(countSteps(Float64Array.from(values))).toEqual(counted(values));
    }),
  );
});

test('every multiple is found, also where the product is off in its last digit', () => {
  const values = Float64Array.from({ length: 2 ** 20 }, (_, multiple) => 60_000 * multiple);
  const { numbers, times } = countSteps(values) ?? { numbers: [], times: [] };
  expect(firstDifference(numbers, values)).toBe(-1);
  expect(firstDifference(times, new Float64Array(2 ** 20).fill(1))).toBe(-1);
});

test.each([
  ['a fraction', 0.5],
  ['what is just below a multiple', 59_999.999_999_999_99],
  ['a negative number', -60_000],
  ['-0', -0],
  ['NaN', NaN],
  ['infinity', Infinity],
  ['what would come back within 32 bits', 2 ** 32 * 60_000 + 60_000],
  ['what is too large for a counter of its own', 2 ** 20 * 60_000],
])('%s is left to others', (_, value) => {
  expect(countSteps(Float64Array.of(60_000, value))).toBeNull();
});

test('the coarsest step that fits is taken: two years of minutes are no trouble, in milliseconds they would be', () => {
  expect(countSteps(Float64Array.of(1e9 * 60, 60_000))?.times).toEqual(Float64Array.of(1, 1));
  expect(countSteps(Float64Array.of(2 ** 20 + 1, 3))).toBeNull();
});

test('no numbers have no counts', () => {
  expect(countSteps(new Float64Array(0))).toEqual({ numbers: new Float64Array(0), times: new Float64Array(0) });
});
