import type { Net } from './net.ts';
import { netEstimate } from './netEstimate.ts';

/** The difference of two net scores with its standard error, on −2 to 2. */
export interface NetDifference {
  /** After minus before; null when either has no answers. */
  readonly estimate: number | null;
  /** √ of the sum of both squared standard errors; null when either has no answers. */
  readonly standardError: number | null;
}

/**
 * How far apart are two net scores of different people, and what is the standard error of that?
 *
 * Formula: s₂ − s₁, error √(v₁ / n₁ + v₂ / n₂). Range: −2 to 2. Empty: null.
 *
 * @param before - Earlier counts of +1, 0 and −1.
 * @param after - Later counts of +1, 0 and −1.
 * @returns The difference and its standard error.
 * @throws TypeError for another kind, RangeError for a negative count.
 * @example
 * ```ts
 * import { netDifference } from 'cx-metrics/inference';
 *
 * const spring = { plus: 40, zero: 35, minus: 25 };
 * const autumn = { plus: 50, zero: 30, minus: 20 };
 * netDifference(spring, autumn).estimate?.toFixed(2); // => '0.15'
 * netDifference(spring, autumn).standardError?.toFixed(6); // => '0.111243'
 * netDifference(spring, { plus: 0, zero: 0, minus: 0 }).estimate; // => null
 * ```
 * @see {@link netDifferenceAdjusted} for its interval and test
 * @category inference
 */
export function netDifference(before: Net, after: Net): NetDifference {
  const [first, second] = [netEstimate(before), netEstimate(after)];
  if (first.estimate === null || second.estimate === null) return { estimate: null, standardError: null };
  return {
    estimate: second.estimate - first.estimate + 0,
    standardError: Math.hypot(first.standardError as number, second.standardError as number),
  };
}
