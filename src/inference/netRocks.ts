import type { Limits } from './limits.ts';
import type { Net } from './net.ts';
import { netAdjustedWald } from './netAdjustedWald.ts';

/**
 * Between which limits does a net score lie, as user-experience research counts it?
 *
 * Formula: the textbook interval after 3/4 of a +1, 3/2 of a 0 and 3/4 of a −1 are added, cut at −1 and 1. Empty: both are null.
 *
 * Source: Rocks (2016), and Sauro and Lewis's adjusted Wald.
 *
 * @param counts - How many scored +1, 0 and −1; need not be whole.
 * @param level - How often the interval is to hold the true score, between 0 and 1.
 * @returns The limits, on −1 to 1.
 * @throws TypeError for another kind, RangeError for a negative count and a level off its range.
 * @example
 * ```ts
 * import { netRocks } from 'cx-metrics/inference';
 *
 * netRocks({ plus: 6, zero: 4, minus: 7 }, 0.95).low?.toFixed(6); // => '-0.422522'
 * netRocks({ plus: 0, zero: 0, minus: 0 }, 0.95); // => { low: null, high: null }
 * netRocks({ plus: 1, zero: 1, minus: -1 }, 0.95); // throws RangeError
 * ```
 * @see {@link netScore}
 * @category inference
 */
export function netRocks(counts: Net, level: number): Limits {
  return netAdjustedWald(counts, 0.75, 1.5, level);
}
