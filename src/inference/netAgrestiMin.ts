import type { Limits } from './limits.ts';
import type { Net } from './net.ts';
import { netAdjustedWald } from './netAdjustedWald.ts';

/**
 * Between which limits does a net score lie, by the half-answer rule?
 *
 * Formula: the textbook interval after half a +1, one 0 and half a −1 are added, cut at −1 and 1. Empty: both are null.
 *
 * Source: Agresti and Min (2005).
 *
 * @param counts - How many scored +1, 0 and −1; need not be whole.
 * @param level - How often the interval is to hold the true score, between 0 and 1.
 * @returns The limits, on −1 to 1.
 * @throws TypeError for another kind, RangeError for a negative count and a level off its range.
 * @example
 * ```ts
 * import { netAgrestiMin } from 'cx-metrics/inference';
 *
 * netAgrestiMin({ plus: 6, zero: 4, minus: 7 }, 0.95).low?.toFixed(6); // => '-0.437880'
 * netAgrestiMin({ plus: 0, zero: 0, minus: 0 }, 0.95); // => { low: null, high: null }
 * netAgrestiMin({ plus: 1, zero: 1, minus: -1 }, 0.95); // throws RangeError
 * ```
 * @see {@link netScore}
 * @category inference
 */
export function netAgrestiMin(counts: Net, level: number): Limits {
  return netAdjustedWald(counts, 0.5, 1, level);
}
