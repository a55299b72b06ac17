import type { Limits } from './limits.ts';
import type { Net } from './net.ts';
import { netAdjustedWald } from './netAdjustedWald.ts';

/**
 * Between which limits does a net score lie, by the textbook formula? Only to compare with software that has no other.
 *
 * Formula: s ∓ z √(variance / n), cut at −1 and 1. Too narrow for few answers, and of zero width when all are alike.
 * Range: −1 to 1. Empty: both are null.
 *
 * @param counts - How many scored +1, 0 and −1; need not be whole.
 * @param level - How often the interval is meant to hold the true score, between 0 and 1.
 * @returns The limits, on −1 to 1.
 * @throws TypeError for another kind, RangeError for a negative count and a level off its range.
 * @example
 * ```ts
 * import { netWald } from 'cx-metrics/inference';
 *
 * netWald({ plus: 6, zero: 4, minus: 7 }, 0.95).high?.toFixed(6); // => '0.355926'
 * netWald({ plus: 5, zero: 0, minus: 0 }, 0.95); // => { low: 1, high: 1 }
 * netWald({ plus: 0, zero: 0, minus: 0 }, 0.95); // => { low: null, high: null }
 * netWald({ plus: 5, zero: 0, minus: 0 }, 0); // throws RangeError
 * ```
 * @see {@link netScore}
 * @category inference
 */
export function netWald(counts: Net, level: number): Limits {
  return netAdjustedWald(counts, 0, 0, level);
}
