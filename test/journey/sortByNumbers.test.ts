import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortByNumbers } from '../../src/journey/sortByNumbers.ts';

function sorted(order: readonly number[], numbers: readonly number[]): number[] {
  const places = Uint32Array.from(order);
  sortByNumbers(places, Float64Array.from(numbers));
  return [...places];
}

test('in the order of the numbers, and what has the same one stays as it was', () => {
  expect(sorted([3, 0, 1, 2], [5, 1, 5, 1])).toEqual([3, 1, 0, 2]);
  expect(sorted([2, 1, 0], [0, 0, 0])).toEqual([2, 1, 0]);
  expect(sorted([], [])).toEqual([]);
});

test('numbers of every size, each bit of them', () => {
  const numbers = [...Array.from({ length: 53 }, (_, bit) => 2 ** bit), 2 ** 53 - 1, 2047, 2048, 2 ** 22 - 1].reverse();
  const order = sorted([...numbers.keys()], numbers);
  expect(order.map((place) => numbers[place])).toEqual([...numbers].sort((one, other) => one - other));
});

test('law: the same as a stable sort with a comparison, of some or all places', () => {
  const someNumber = fc.oneof(fc.nat(3), fc.integer({ min: 0, max: 2 ** 53 - 1 }));
  fc.assert(
    fc.property(fc.array(someNumber), fc.nat(5), (numbers, skipped) => {
      const order = [...numbers.keys()].reverse().slice(skipped);
      const expected = [...order].sort((one, other) => (numbers[one] as number) - (numbers[other] as number));
      expect(sorted(order, numbers)).toEqual(expected);
    }),
  );
});
