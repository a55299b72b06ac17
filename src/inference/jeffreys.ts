import { checkOptions } from '../misuse/checkOptions.ts';
import { outOfRange } from '../misuse/outOfRange.ts';
import { betaPoint } from './betaPoint.ts';
import { checkCount } from './checkCount.ts';
import { checkLevel } from './checkLevel.ts';
import type { Limits } from './limits.ts';

/** What `jeffreys` takes besides the counts. */
export interface JeffreysOptions {
  /** `'closed'` (default) ends at 0 when nothing succeeded and at 1 when all did; `'equalTailed'` never does. */
  readonly ends?: 'closed' | 'equalTailed';
}

/**
 * Between which limits does a share lie, if every share was as likely before?
 *
 * Formula: the points of Beta(x + 1/2, n − x + 1/2) with (1 − level) / 2 beyond them. Range: 0 to 1. Empty: both are null.
 *
 * Source: Brown, Cai and DasGupta (2001), with the ends closed as they advise.
 *
 * @param successes - How many, 0 to n; need not be whole.
 * @param n - Of how many.
 * @param level - Probability inside the interval, between 0 and 1.
 * @param options - `ends`.
 * @returns The limits, as shares.
 * @throws RangeError for successes off 0 to n and a level off its range, TypeError for other kinds.
 * @example
 * ```ts
 * import { jeffreys } from 'cx-metrics/inference';
 *
 * jeffreys(0, 1, 0.95).high?.toFixed(6); // => '0.853254'
 * jeffreys(0, 1, 0.95).low; // => 0
 * jeffreys(0, 1, 0.95, { ends: 'equalTailed' }).low?.toFixed(6); // => '0.000386'
 * jeffreys(0, 0, 0.95); // => { low: null, high: null }
 * jeffreys(-1, 1, 0.95); // throws RangeError
 * ```
 * @category inference
 */
export function jeffreys(successes: number, n: number, level: number, options?: JeffreysOptions): Limits {
  checkCount(n);
  checkCount(successes, n);
  checkLevel(level);
  checkOptions(options);
  const ends = options?.ends ?? 'closed';
  if (ends !== 'closed' && ends !== 'equalTailed')
    throw outOfRange('ends', "ends to be 'closed' or 'equalTailed'", ends);
  if (n === 0) return { low: null, high: null };
  const [tail, rest] = [(1 - level) / 2, (1 + level) / 2];
  const failures = n - successes;
  const point = (lower: number, upper: number): number =>
    betaPoint({ lower, upper }, successes + 0.5, failures + 0.5).x;
  return {
    low: successes === 0 && ends === 'closed' ? 0 : point(tail, rest),
    high: failures === 0 && ends === 'closed' ? 1 : point(rest, tail),
  };
}
