import { checkNet } from './checkNet.ts';
import { criticalValue } from './criticalValue.ts';
import type { Limits } from './limits.ts';
import type { Net } from './net.ts';

const halvings = 60;

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
  // Towards −1 the variance would be a difference of near-equal numbers: there the mirror image is worked out instead.
  if (counts.plus >= counts.minus) return upperHalf(counts.plus, counts.minus, n, z);
  const { low, high } = upperHalf(counts.minus, counts.plus, n, z);
  return { low: 0 - high, high: 0 - low };
}

/**
 * The limits where there are at least as many plus as minus. The closed ends come out of the same search: from
 * (n − z²) / (n + z²) to 1 when all are plus, ∓z² / (n + z²) when all are zero.
 */
function upperHalf(plus: number, minus: number, n: number, z: number): { readonly low: number; readonly high: number } {
  const distance = (trial: number): number => {
    const b = (2 * n - plus + minus) * trial - plus - minus;
    const minusShare = (Math.sqrt(b * b + 8 * n * minus * trial * (1 - trial)) - b) / (4 * n);
    return (plus - minus - n * trial) / Math.sqrt(n * (2 * minusShare + trial * (1 - trial)));
  };
  const crossing = (wanted: number, from: number, to: number): number => {
    let [low, high] = [from, to];
    for (let step = 0; step < halvings; step++) {
      const middle = (low + high) / 2;
      if (distance(middle) > wanted) low = middle;
      else high = middle;
    }
    return (low + high) / 2;
  };
  const score = (plus - minus) / n;
  return { low: crossing(z, -1, score), high: crossing(-z, score, 1) };
}
