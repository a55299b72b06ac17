import { badNumber } from '../misuse/badNumber.ts';
import { between } from './between.ts';
import { checkProbability } from './checkProbability.ts';
import type { Counted } from './counted.ts';
import { checkDefinition, type QuantileDefinition, quantilePosition } from './quantilePosition.ts';

/** Values in ascending order with how many stand at or below each. */
export interface Ranked {
  /** How many values. */
  readonly n: number;
  /** The value at a rank from 1 to n. */
  readonly at: (rank: number) => number;
}

/**
 * Which value is at or above this share of the values?
 *
 * Formula: the nine definitions of Hyndman and Fan (1996); 7 is that of spreadsheets, NumPy and R, 8 is the one they
 * recommend, 1 to 3 only give values that were seen or (2) the middle of two. As in R, n p within 4 epsilons of a whole
 * number is whole. At 0 and 1 it is the lowest and the highest value. Unit: that of the values. Empty: null.
 *
 * @param values - Values and how many times each was seen, in any order.
 * @param probability - The share, 0 to 1; 0.5 for the median.
 * @param definition - 1 to 9.
 * @returns The quantile, or null without values.
 * @throws RangeError for a probability off 0 to 1, a definition that is not 1 to 9, NaN, infinity and a count that is
 * no whole number from 0; TypeError for other kinds.
 * @example
 * ```ts
 * import { sampleQuantile } from 'cx-metrics/inference';
 *
 * sampleQuantile([[4, 2], [1, 1], [2, 1]], 0.5); // => 3
 * sampleQuantile([[4, 2], [1, 1], [2, 1]], 0.5, 1); // => 2
 * sampleQuantile([], 0.5); // => null
 * sampleQuantile([[4, 2]], 50); // throws RangeError
 * ```
 * @see {@link selectQuantiles} for millions of values that are not counted
 * @category inference
 */
export function sampleQuantile(
  values: Counted,
  probability: number,
  definition: QuantileDefinition = 7,
): number | null {
  checkProbability(probability);
  checkDefinition(definition);
  const { n, at } = ranked(values);
  if (n === 0) return null;
  const { below, above, weight } = quantilePosition(n, probability, definition);
  return between(at(below), at(above), weight);
}

/** The values in ascending order, by rank. */
export function ranked(values: Counted): Ranked {
  for (const [value, times] of values) {
    if (!Number.isFinite(value)) throw badNumber('value', 'a finite value', value);
    if (!(Number.isSafeInteger(times) && times >= 0)) throw badNumber('count', 'a whole count from 0', times);
  }
  const ascending = [...values].sort(([first], [second]) => first - second);
  const upTo: number[] = [];
  let n = 0;
  for (const [, times] of ascending) {
    n += times;
    upTo.push(n);
  }
  return {
    n,
    at: (rank) => {
      let [before, found] = [-1, upTo.length - 1];
      while (found - before > 1) {
        const middle = (before + found) >> 1;
        if ((upTo[middle] as number) >= rank) found = middle;
        else before = middle;
      }
      return (ascending[found] as readonly [number, number])[0] + 0;
    },
  };
}
