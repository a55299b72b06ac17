import { wrongKind } from '../misuse/wrongKind.ts';
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
export function checkNet(counts: Net): number {
  if (typeof counts !== 'object' || (counts as unknown) === null) {
    throw wrongKind('countKind', 'counts as { plus, zero, minus }', counts);
  }
  checkCount(counts.plus, 'a plus count');
  checkCount(counts.zero, 'a zero count');
  checkCount(counts.minus, 'a minus count');
  return counts.plus + counts.zero + counts.minus;
}
