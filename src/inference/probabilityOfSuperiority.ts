import { cliffDelta } from './cliffDelta.ts';
import type { Counted } from './counted.ts';

/**
 * How likely is an answer of the second group higher than one of the first?
 *
 * Formula: P(second higher) + P(equal) / 2 over all pairs; U / (n₁ n₂). Range: 0 to 1; 0.5 where neither wins more.
 * Only the order of the values counts. Empty: null.
 *
 * Source: Mann and Whitney (1947); the name by Grissom (1994).
 *
 * @param first - Values of the first, earlier group and how many times each was seen.
 * @param second - Values of the second, later group.
 * @returns The probability.
 * @throws TypeError for values that are no numbers, RangeError for a negative count, NaN and infinity.
 * @example
 * ```ts
 * import { probabilityOfSuperiority } from 'cx-metrics/inference';
 *
 * probabilityOfSuperiority([[1, 1], [2, 1]], [[2, 1], [3, 1]]); // => 0.875
 * probabilityOfSuperiority([[1, 1]], []); // => null
 * probabilityOfSuperiority([[1, -1]], [[1, 1]]); // throws RangeError
 * ```
 * @see {@link brunnerMunzel} for its interval and test
 * @category inference
 */
export function probabilityOfSuperiority(first: Counted, second: Counted): number | null {
  const delta = cliffDelta(first, second);
  return delta === null ? null : (1 + delta) / 2;
}
