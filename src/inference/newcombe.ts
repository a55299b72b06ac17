import { checkLevel } from './checkLevel.ts';
import type { Difference } from './difference.ts';
import { type ShareCounts, shareOf } from './shareCounts.ts';
import { squareAndAdd } from './squareAndAdd.ts';
import { wilson } from './wilson.ts';

/**
 * Between which limits does the difference of two shares of different people lie?
 *
 * Formula: square-and-add of both Wilson intervals, d ∓ √(a² + b²) with a and b the distances of the two shares from their
 * limits. Range: −1 to 1, second less first; around the difference seen. Empty: all are null.
 *
 * Source: Newcombe (1998), the hybrid score interval, method 10 for independent shares.
 *
 * @param before - Successes and number of the first, earlier group; need not be whole.
 * @param after - Of the second, later group.
 * @param level - How often the interval is to hold the true difference, between 0 and 1.
 * @returns The difference and its limits.
 * @throws RangeError for successes off 0 to n and a level off its range, TypeError for other kinds.
 * @example
 * ```ts
 * import { invertedPValue, newcombe } from 'cx-metrics/inference';
 *
 * const [spring, autumn] = [{ successes: 48, n: 80 }, { successes: 56, n: 70 }];
 * newcombe(spring, autumn, 0.95).low?.toFixed(4); // => '0.0524'
 * invertedPValue((level) => newcombe(spring, autumn, level)).toFixed(4); // => '0.0081'
 * newcombe(spring, { successes: 0, n: 0 }, 0.95); // => { estimate: null, low: null, high: null }
 * newcombe(spring, autumn, 95); // throws RangeError
 * ```
 * @see {@link miettinenNurminen}, the better choice for few answers
 * @category inference
 */
export function newcombe(before: ShareCounts, after: ShareCounts, level: number): Difference {
  checkLevel(level);
  const [first, second] = [shareOf(before), shareOf(after)];
  if (first === null || second === null) return { estimate: null, low: null, high: null };
  return squareAndAdd(
    { estimate: first, ...wilson(before.successes, before.n, level) },
    { estimate: second, ...wilson(after.successes, after.n, level) },
  );
}
