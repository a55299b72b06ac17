import { betaPoint } from './betaPoint.ts';
import { checkCount } from './checkCount.ts';
import { checkLevel } from './checkLevel.ts';
import type { Limits } from './limits.ts';

/**
 * Between which limits does a share lie, with a guarantee?
 *
 * Formula: the points of Beta(x, n − x + 1) and Beta(x + 1, n − x) with (1 − level) / 2 beyond them. It holds the true share at
 * least as often as the level says, and so is wide. Range: 0 to 1. Empty: both are null.
 *
 * Source: Clopper and Pearson (1934).
 *
 * @param successes - How many, 0 to n; need not be whole.
 * @param n - Of how many.
 * @param level - How often the interval is to hold the true share, between 0 and 1.
 * @returns The limits, as shares.
 * @throws RangeError for successes off 0 to n and a level off its range, TypeError for other kinds.
 * @example
 * ```ts
 * import { clopperPearson } from 'cx-metrics/inference';
 *
 * clopperPearson(0, 1, 0.95).high?.toFixed(6); // => '0.975000'
 * clopperPearson(0, 0, 0.95); // => { low: null, high: null }
 * clopperPearson(1, 2, 1); // throws RangeError
 * ```
 * @category inference
 */
export function clopperPearson(successes: number, n: number, level: number): Limits {
  checkCount(n);
  checkCount(successes, n);
  checkLevel(level);
  if (n === 0) return { low: null, high: null };
  const [tail, rest] = [(1 - level) / 2, (1 + level) / 2];
  const failures = n - successes;
  return {
    low: successes === 0 ? 0 : betaPoint({ lower: tail, upper: rest }, successes, failures + 1).x,
    high: failures === 0 ? 1 : betaPoint({ lower: rest, upper: tail }, successes + 1, failures).x,
  };
}
