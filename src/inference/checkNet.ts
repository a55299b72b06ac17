import { checkCount } from './checkCount.ts';
import type { Net } from './net.ts';

/**
 * Refuses counts of plus, zero and minus that are none, and says how many they are together.
 *
 * @param counts - How many scored +1, 0 and −1.
 * @returns Their sum.
 * @throws TypeError for another kind, RangeError for a negative count, NaN and infinity.
 * @category inference
 */
export function checkNet({ plus, zero, minus }: Net): number {
  checkCount(plus);
  checkCount(zero);
  checkCount(minus);
  return plus + zero + minus;
}
