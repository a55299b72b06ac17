import { checkCount } from './checkCount.ts';

/** A share with its standard error, both on 0 to 1. */
export interface ShareEstimate {
  /** Successes / n; null without answers. */
  readonly estimate: number | null;
  /** √(p (1 − p) / n); null without answers. */
  readonly standardError: number | null;
}

/**
 * What share was seen, and what is its standard error?
 *
 * Formula: p = successes / n, error √(p (1 − p) / n). Range: 0 to 1. Empty: both are null. The error is 0 when all are
 * alike, which is why no interval here is made from it.
 *
 * @param successes - How many, 0 to n; need not be whole.
 * @param n - Of how many.
 * @returns The share and its standard error.
 * @throws RangeError for successes off 0 to n, TypeError for counts that are no numbers.
 * @example
 * ```ts
 * import { shareEstimate } from 'cx-metrics/inference';
 *
 * shareEstimate(1, 4).estimate; // => 0.25
 * shareEstimate(0, 0); // => { estimate: null, standardError: null }
 * shareEstimate(5, 4); // throws RangeError
 * ```
 * @category inference
 */
export function shareEstimate(successes: number, n: number): ShareEstimate {
  checkCount(n);
  checkCount(successes, n);
  if (n === 0) return { estimate: null, standardError: null };
  const share = successes / n;
  return { estimate: share, standardError: Math.sqrt((share * ((n - successes) / n)) / n) };
}
