import type { Counted } from 'cx-metrics/inference';
import fc from 'fast-check';

/** Ratings with their counts, in any order, none included. */
export const ratings: fc.Arbitrary<Counted> = fc.array(fc.tuple(fc.integer({ min: 1, max: 7 }), fc.nat(9)), {
  maxLength: 7,
});

/** Ratings of somebody. */
export const someRatings: fc.Arbitrary<Counted> = ratings.filter((values) => values.some(([, times]) => times > 0));

/** All values one by one. */
export const spelledOut = (values: Counted): readonly number[] =>
  values.flatMap(([value, times]) => Array.from({ length: times }, () => value));

/** Values upside down. */
export const negated = (values: Counted): Counted => values.map(([value, times]) => [0 - value, times]);

/** The rank of each value among all, ties sharing the mean of theirs, by counting. */
export function ranksAmong(values: readonly number[], all: readonly number[]): readonly number[] {
  return values.map((value) => {
    const below = all.filter((other) => other < value).length;
    return below + (all.filter((other) => other === value).length + 1) / 2;
  });
}

/** What every test of the order of values refuses. */
export const wrongValues: readonly [Counted, { readonly name: string; readonly code: string }][] = [
  [[[NaN, 1]], { name: 'RangeError', code: 'value' }],
  [[[Infinity, 1]], { name: 'RangeError', code: 'value' }],
  [[['7' as never, 1]], { name: 'TypeError', code: 'value' }],
  [[[7, -1]], { name: 'RangeError', code: 'count' }],
  [[[7, '1' as never]], { name: 'TypeError', code: 'count' }],
];
