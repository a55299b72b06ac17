import { checkCount } from './checkCount.ts';
import { criticalValue } from './criticalValue.ts';
import type { Limits } from './limits.ts';

/**
 * Between which limits does a share lie?
 *
 * Formula: (x + z²/2 ∓ z √(n p (1 − p) + z²/4)) / (n + z²), the shares a score test does not refuse. Range: 0 to 1; the lower
 * limit is 0 when nothing succeeded, the upper 1 when all did. Empty: both are null.
 *
 * Source: Wilson (1927).
 *
 * @param successes - How many, 0 to n; need not be whole.
 * @param n - Of how many.
 * @param level - How often the interval is to hold the true share, between 0 and 1.
 * @returns The limits, as shares.
 * @throws RangeError for successes off 0 to n and a level off its range, TypeError for other kinds.
 * @example
 * ```ts
 * import { wilson } from 'cx-metrics/inference';
 *
 * wilson(81, 263, 0.95).low?.toFixed(6); // => '0.255289'
 * wilson(0, 10, 0.95).low; // => 0
 * wilson(0, 0, 0.95); // => { low: null, high: null }
 * wilson(1, 2, 95); // throws RangeError
 * ```
 * @category inference
 */
export function wilson(successes: number, n: number, level: number): Limits {
  checkCount(n);
  checkCount(successes, n);
  const z = criticalValue(level);
  if (n === 0) return { low: null, high: null };
  const center = successes + (z * z) / 2;
  const half = z * Math.sqrt((successes * (n - successes)) / n + (z * z) / 4);
  return {
    low: successes === 0 ? 0 : (center - half) / (n + z * z),
    high: successes === n ? 1 : (center + half) / (n + z * z),
  };
}
