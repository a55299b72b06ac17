import { checkNet } from './checkNet.ts';
import { criticalValue } from './criticalValue.ts';
import type { Limits } from './limits.ts';
import type { Net } from './net.ts';

/**
 * The textbook interval of a net score after a few made-up answers were added, so that it is not certain of too little:
 * s ∓ z √((plus + minus − n s²) / n²), with the counts and n after the addition.
 *
 * @param counts - How many scored +1, 0 and −1.
 * @param sides - How many are added to plus, and as many to minus.
 * @param zeros - How many are added to zero.
 * @param level - How often the interval is to hold the true score, between 0 and 1.
 * @returns The limits, cut at −1 and 1; null without answers.
 * @throws TypeError for another kind, RangeError for a negative count and a level off its range.
 * @category inference
 */
export function netAdjustedWald(counts: Net, sides: number, zeros: number, level: number): Limits {
  const n = checkNet(counts);
  const z = criticalValue(level);
  if (n === 0) return { low: null, high: null };
  const size = n + 2 * sides + zeros;
  const [plus, minus] = [(counts.plus + sides) / size, (counts.minus + sides) / size];
  const zero = (counts.zero + zeros) / size;
  const half = z * Math.sqrt((zero * (plus + minus) + 4 * plus * minus) / size);
  return { low: Math.max(-1, plus - minus - half), high: Math.min(1, plus - minus + half) };
}
