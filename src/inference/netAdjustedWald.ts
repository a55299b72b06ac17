import { checkNet } from './checkNet.ts';
import { checkLevel } from './checkLevel.ts';
import type { Limits } from './limits.ts';
import type { Net } from './net.ts';
import { netWald } from './netWald.ts';

/**
 * The textbook interval of a net score after a few made-up answers were added, so that it is not certain of too little.
 *
 * @param counts - How many scored +1, 0 and −1.
 * @param added - How many are added to each.
 * @param level - How often the interval is to hold the true score, between 0 and 1.
 * @returns The limits, cut at −1 and 1; null without answers.
 * @throws TypeError for another kind, RangeError for a negative count and a level off its range.
 * @category inference
 */
export function netAdjustedWald(counts: Net, added: Net, level: number): Limits {
  checkLevel(level);
  if (checkNet(counts) === 0) return { low: null, high: null };
  const { plus, zero, minus } = counts;
  return netWald({ plus: plus + added.plus, zero: zero + added.zero, minus: minus + added.minus }, level);
}
