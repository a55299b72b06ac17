import { checkNet } from './checkNet.ts';
import type { Counted } from './counted.ts';
import type { Net } from './net.ts';

/** How many of the same people scored +1, 0 and −1 the second time, by what they scored the first time. */
export interface PairedNets {
  /** Of those who scored +1 first. */
  readonly plus: Net;
  /** Of those who scored 0 first. */
  readonly zero: Net;
  /** Of those who scored −1 first. */
  readonly minus: Net;
}

/**
 * By how much did each of the same people change, on +1, 0 and −1?
 *
 * Formula: second less first, −2 to 2, with how many changed by it. Law: the mean of these is the second net score less the
 * first; so `tTest` and `tInterval` of these are the paired t test and its interval.
 *
 * @param table - How many scored what, first and then.
 * @returns The five differences, ascending, and how many times each was seen.
 * @throws TypeError for another kind, RangeError for a negative count.
 * @example
 * ```ts
 * import { netChanges, tTest } from 'cx-metrics/inference';
 *
 * const table = {
 *   plus: { plus: 2, zero: 1, minus: 0 },
 *   zero: { plus: 1, zero: 2, minus: 0 },
 *   minus: { plus: 0, zero: 1, minus: 3 },
 * };
 * netChanges(table); // => [[-2, 0], [-1, 1], [0, 7], [1, 2], [2, 0]]
 * tTest(netChanges(table)).pValue?.toFixed(4); // => '0.5911'
 * netChanges({ ...table, minus: { plus: -1, zero: 1, minus: 3 } }); // throws RangeError
 * ```
 * @category inference
 */
export function netChanges({ plus, zero, minus }: PairedNets): Counted {
  for (const then of [plus, zero, minus]) checkNet(then);
  return [
    [-2, plus.minus],
    [-1, plus.zero + zero.minus],
    [0, plus.plus + zero.zero + minus.minus],
    [1, zero.plus + minus.zero],
    [2, minus.plus],
  ];
}
