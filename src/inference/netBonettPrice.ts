import type { Limits } from './limits.ts';
import type { Net } from './net.ts';
import { netAdjustedWald } from './netAdjustedWald.ts';

/**
 * Between which limits does a net score lie, by the best short formula?
 *
 * Formula: the textbook interval after one +1 and one −1 are added, cut at −1 and 1. Empty: both are null.
 *
 * Source: Bonett and Price (2012).
 *
 * @param counts - How many scored +1, 0 and −1; need not be whole.
 * @param level - How often the interval is to hold the true score, between 0 and 1.
 * @returns The limits, on −1 to 1.
 * @throws TypeError for another kind, RangeError for a negative count and a level off its range.
 * @example
 * ```ts
 * import { netBonettPrice } from 'cx-metrics/inference';
 *
 * netBonettPrice({ plus: 6, zero: 4, minus: 7 }, 0.95).low?.toFixed(6); // => '-0.451452'
 * netBonettPrice({ plus: 0, zero: 0, minus: 0 }, 0.95); // => { low: null, high: null }
 * netBonettPrice({ plus: 1, zero: 1, minus: -1 }, 0.95); // throws RangeError
 * ```
 * @see {@link netScore}
 * @category inference
 */
export function netBonettPrice(counts: Net, level: number): Limits {
  return netAdjustedWald(counts, 1, 0, level);
}
