import { checkCount } from './checkCount.ts';
import { criticalValue } from './criticalValue.ts';
import type { Limits } from './limits.ts';

/**
 * Between which limits does a share lie, by the short formula?
 *
 * Formula: with p̃ = (x + z²/2) / ñ and ñ = n + z², p̃ ∓ z √(p̃ (1 − p̃) / ñ). Not cut: the limits may lie outside 0 to 1.
 * Empty: both are null.
 *
 * Source: Agresti and Coull (1998).
 *
 * @param successes - How many, 0 to n; need not be whole.
 * @param n - Of how many.
 * @param level - How often the interval is to hold the true share, between 0 and 1.
 * @returns The limits, as shares.
 * @throws RangeError for successes off 0 to n and a level off its range, TypeError for other kinds.
 * @example
 * ```ts
 * import { agrestiCoull } from 'cx-metrics/inference';
 *
 * agrestiCoull(0, 1, 0.95).high?.toFixed(6); // => '0.832501'
 * agrestiCoull(0, 0, 0.95); // => { low: null, high: null }
 * agrestiCoull(3, 2, 0.95); // throws RangeError
 * ```
 * @see {@link wilson}, which needs no cutting
 * @category inference
 */
export function agrestiCoull(successes: number, n: number, level: number): Limits {
  checkCount(n);
  checkCount(successes, n);
  const z = criticalValue(level);
  if (n === 0) return { low: null, high: null };
  const size = n + z * z;
  const share = (successes + (z * z) / 2) / size;
  const half = z * Math.sqrt((share * (1 - share)) / size);
  return { low: share - half, high: share + half };
}
