import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quantilesInPlace } from '../../src/journey/quantilesInPlace.ts';

/** Between the two values next to (n − 1) × share, counted from 0. */
function quantileBySorting(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  const place = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(place)] ?? NaN, sorted[Math.ceil(place)] ?? NaN];
  return low + (place - Math.floor(place)) * (high - low);
}

const shares = [0, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 1];

test('definition 7: between the neighbours of (n − 1) × share', () => {
  expect(quantilesInPlace(Float64Array.of(4, 1, 3, 2), [0.5, 0.9])).toEqual([2.5, 3.7]);
});

test('without numbers there is no quantile', () => {
  expect(quantilesInPlace(new Float64Array(0), [0.5, 0.9])).toEqual([null, null]);
});

test('the same numbers are there afterwards, in another order', () => {
  const numbers = Float64Array.from({ length: 500 }, (_, index) => (index * 7919) % 503);
  const before = Float64Array.from(numbers).sort();
  quantilesInPlace(numbers, shares);
  expect(numbers.sort()).toEqual(before);
});

test('the same as those of sorted numbers, however many are equal', () => {
  const numbers = fc.oneof(
    fc.array(fc.nat(3), { minLength: 1, maxLength: 200 }),
    fc.array(fc.double({ min: 0, max: 1e12, noNaN: true }), { minLength: 1, maxLength: 200 }),
  );
  fc.assert(
    fc.property(numbers, (values) => {
      const quantiles = quantilesInPlace(Float64Array.from(values), shares);
      for (const [index, share] of shares.entries()) {
        const expected = quantileBySorting(values, share);
        expect(Math.abs((quantiles[index] ?? NaN) - expected)).toBeLessThanOrEqual(1e-12 * Math.max(1, expected));
      }
    }),
  );
});

test('many numbers, of which a sample is looked at first, have the quantiles of sorted ones', () => {
  const many = fc
    .tuple(fc.integer({ min: 600, max: 5000 }), fc.constantFrom(2, 50, 1e9), fc.integer())
    .map(([length, most, seed]) => {
      let state = seed | 0;
      return Array.from({ length }, () => (state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff) % most);
    });
  fc.assert(
    fc.property(many, (values) => {
      const quantiles = quantilesInPlace(Float64Array.from(values), shares);
      expect(quantiles).toEqual(shares.map((share) => expect.closeTo(quantileBySorting(values, share), 6)));
    }),
  );
});

test('numbers in order, in reverse and all alike are no worse', () => {
  for (const numbers of [
    Float64Array.from({ length: 50_000 }, (_, index) => index),
    Float64Array.from({ length: 50_000 }, (_, index) => 50_000 - index),
    new Float64Array(50_000).fill(7),
  ]) {
    const sorted = Float64Array.from(numbers).sort();
    expect(quantilesInPlace(numbers, [0, 1])).toEqual([sorted[0], sorted[49_999]]);
  }
});
