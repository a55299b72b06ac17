import { checkNet } from './checkNet.ts';
import type { Net } from './net.ts';

/** A net score with its variance, on −1 to 1. */
export interface NetEstimate {
  /** (plus − minus) / n; null without answers. */
  readonly estimate: number | null;
  /** Variance of one answer, divisor n; null without answers. */
  readonly variance: number | null;
  /** Variance of one answer, divisor n − 1; null below two answers. */
  readonly sampleVariance: number | null;
  /** √(variance / n); null without answers. */
  readonly standardError: number | null;
}

/**
 * What net score was seen, and how do single answers spread around it?
 *
 * Formula: s = (plus − minus) / n, variance (plus + minus) / n − s². Range: −1 to 1. Empty: null.
 *
 * @param counts - How many scored +1, 0 and −1.
 * @returns The score, the variance of one answer with either divisor, and the standard error.
 * @throws TypeError for another kind, RangeError for a negative count.
 * @example
 * ```ts
 * import { netEstimate } from 'cx-metrics/inference';
 *
 * netEstimate({ plus: 2, zero: 1, minus: 1 }).estimate; // => 0.25
 * netEstimate({ plus: 2, zero: 1, minus: 1 }).variance; // => 0.6875
 * netEstimate({ plus: 0, zero: 0, minus: 0 }).estimate; // => null
 * netEstimate({ plus: -2, zero: 1, minus: 1 }); // throws RangeError
 * ```
 * @category inference
 */
export function netEstimate(counts: Net): NetEstimate {
  const n = checkNet(counts);
  if (n === 0) return { estimate: null, variance: null, sampleVariance: null, standardError: null };
  const { plus, zero, minus } = counts;
  // Pairs of unlike answers: the sum of squared distances without a difference that could cancel.
  const variance = ((plus / n) * (zero + 4 * minus) + (minus / n) * zero) / n;
  return {
    estimate: (plus - minus) / n,
    variance,
    sampleVariance: n > 1 ? (variance * n) / (n - 1) : null,
    standardError: Math.sqrt(variance / n),
  };
}
