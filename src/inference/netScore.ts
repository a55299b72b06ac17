import { checkNet } from './checkNet.ts';
import { criticalValue } from './criticalValue.ts';
import { crossing } from './crossing.ts';
import { likelyMinus } from './likelyMinus.ts';
import type { Limits } from './limits.ts';
import type { Net } from './net.ts';

/**
 * Between which limits does a net score lie?
 *
 * Formula: the scores d that a score test does not refuse, |T(d)| ≤ z with
 * T(d) = (plus − minus − n d) / √(n (2 q + d (1 − d))) and q the most likely minus share if the true score were d.
 * Range: −1 to 1, and always around the score seen; 1 is reached exactly when all are plus. Never of zero width: five of
 * five are not certainty. Empty: both are null.
 *
 * Source: May and Johnson (1997), Tango (1998), written there for paired shares. It holds the true score at least 90.0, 92.6
 * and 94.0 percent of the time at 5, 10 and 20 answers, where the plain one falls to 18, 34 and 56.
 *
 * @param counts - How many scored +1, 0 and −1; need not be whole.
 * @param level - How often the interval is to hold the true score, between 0 and 1.
 * @returns The limits, on −1 to 1.
 * @throws TypeError for another kind, RangeError for a negative count and a level off its range.
 * @example
 * ```ts
 * import { netScore } from 'cx-metrics/inference';
 *
 * netScore({ plus: 5, zero: 0, minus: 0 }, 0.95).low?.toFixed(4); // => '0.1310'
 * netScore({ plus: 5, zero: 0, minus: 0 }, 0.95).high; // => 1
 * netScore({ plus: 0, zero: 0, minus: 0 }, 0.95); // => { low: null, high: null }
 * netScore({ plus: 5, zero: 0, minus: 0 }, 95); // throws RangeError
 * ```
 * @category inference
 */
export function netScore(counts: Net, level: number): Limits {
  const n = checkNet(counts);
  const z = criticalValue(level);
  if (n === 0) return { low: null, high: null };
  return { low: lower(counts.plus, counts.minus, n, z), high: 0 - lower(counts.minus, counts.plus, n, z) };
}

/** Also the closed ends: (n − z²) / (n + z²) when all are plus, −z² / (n + z²) when all are zero, −1 when all are minus. */
function lower(plus: number, minus: number, n: number, z: number): number {
  return crossing(-1, (plus - minus) / n, (trial) => distance(plus, minus, n, trial) > z);
}

/** T(d). Below 0 as the mirror image, where the variance is a sum and keeps its digits. */
function distance(plus: number, minus: number, n: number, trial: number): number {
  if (trial < 0) return -distance(minus, plus, n, -trial);
  const variance = 2 * likelyMinus(plus, minus, n, trial) + trial * (1 - trial);
  return (plus - minus - n * trial) / Math.sqrt(n * variance);
}
