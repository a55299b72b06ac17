import { checkLevel } from './checkLevel.ts';
import type { Limits } from './limits.ts';

const smallest = 2 ** -53;
const halvings = 60;

/**
 * How likely would an estimate at least this far from 0 be by chance, for a method that only gives intervals?
 *
 * Formula: the smallest 1 − level whose interval still leaves out 0, by halving. Range: 1.1e-16, below which a level is no
 * longer told from 1, to 1, when even the narrowest interval holds 0.
 * Law: below 1 − `level` exactly when the interval of that level leaves out 0.
 *
 * @param limitsAt - The interval at a level.
 * @param level - The level that the caller shows; 0.95 unless told.
 * @returns The two-sided p-value.
 * @throws RangeError for a level off its range, TypeError for another kind.
 * @example
 * ```ts
 * import { invertedPValue, wilson } from 'cx-metrics/inference';
 *
 * const fromHalf = (level: number) => {
 *   const { low, high } = wilson(60, 100, level);
 *   return { low: low! - 0.5, high: high! - 0.5 };
 * };
 * invertedPValue(fromHalf).toFixed(6); // => '0.045500'
 * invertedPValue(fromHalf, 95); // throws RangeError
 * ```
 * @category inference
 */
export function invertedPValue(limitsAt: (level: number) => Limits, level = 0.95): number {
  checkLevel(level);
  const leavesOutZero = (chance: number): boolean => {
    const { low, high } = limitsAt(chance === 1 - level ? level : 1 - chance);
    return (low !== null && low > 0) || (high !== null && high < 0);
  };
  const isClear = leavesOutZero(1 - level);
  // `holds` is a chance whose interval holds 0, `leaves` a larger one whose interval does not.
  let holds = isClear ? smallest : 1 - level;
  let leaves = isClear ? 1 - level : 1 - smallest;
  if (isClear && leavesOutZero(smallest)) return smallest;
  if (!isClear && !leavesOutZero(leaves)) return 1;
  for (let step = 0; step < halvings; step++) {
    const middle = Math.sqrt(holds * leaves);
    if (leavesOutZero(middle)) leaves = middle;
    else holds = middle;
  }
  return isClear ? holds : leaves;
}
