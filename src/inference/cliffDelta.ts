import type { Counted } from './counted.ts';
import { standings } from './standings.ts';

/**
 * How much more often is an answer of the second group higher than one of the first, than lower?
 *
 * Formula: P(second higher) − P(second lower) over all pairs. Range: −1 to 1; 0 where neither wins more, ±1 where the groups do
 * not overlap. Only the order of the values counts. Empty: null.
 *
 * Source: Cliff (1993).
 *
 * @param first - Values of the first, earlier group and how many times each was seen.
 * @param second - Values of the second, later group.
 * @returns Cliff's delta.
 * @throws TypeError for values that are no numbers, RangeError for a negative count, NaN and infinity.
 * @example
 * ```ts
 * import { cliffDelta } from 'cx-metrics/inference';
 *
 * cliffDelta([[1, 1], [2, 2]], [[2, 1], [3, 1]]); // => 0.6666666666666666
 * cliffDelta([[1, 1]], []); // => null
 * cliffDelta([[NaN, 1]], [[1, 1]]); // throws RangeError
 * ```
 * @see {@link probabilityOfSuperiority}, the same on 0 to 1; {@link brunnerMunzel} for its interval and test
 * @category inference
 */
export function cliffDelta(first: Counted, second: Counted): number | null {
  const { sizes, rows } = standings([first, second]);
  const [before, after] = sizes as [number, number];
  if (before === 0 || after === 0) return null;
  // A mean of shares from −1 to 1, so that it stays there: products of large counts would be rounded.
  const wins = rows.reduce(
    (sum, { counts, leads }) => sum + (counts[1] as number) * ((leads[0] as number) / before),
    0,
  );
  return wins / after + 0;
}
