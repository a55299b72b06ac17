import { checkLevel } from './checkLevel.ts';
import { criticalValue } from './criticalValue.ts';
import { zeroBetween } from './zeroBetween.ts';
import type { Limits } from './limits.ts';
import { normalSurvival } from './normalSurvival.ts';

/** 2^-53: closer to 0 or 1 a level is no longer told from them. */
const smallest = 1.1102230246251565e-16;
const width = 1e-11;

/**
 * How likely would an estimate at least this far from 0 be by chance, for a method that only gives intervals?
 *
 * Formula: the smallest 1 − level whose interval still leaves out 0. Range: 1.1e-16, below which a level is no longer told
 * from 1, to 1, when even the narrowest interval holds 0. Accurate to ten digits, or to 1.1e-16 where that is less.
 *
 * It is searched for along z, in which limits are nearly straight lines, so that some ten intervals are asked for; forty where
 * the limits jump, as those of a median do.
 *
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
  const shown = criticalValue(level);
  const chanceAt = (z: number): number => Math.min(1 - smallest, Math.max(smallest, 2 * normalSurvival(z)));
  /** How far the interval stays away from 0; not above 0 where it holds it. */
  const distanceAt = (z: number): number => {
    const { low, high } = limitsAt(z === shown ? level : 1 - chanceAt(z));
    return Math.max(low ?? -Infinity, high === null ? -Infinity : 0 - high);
  };
  const [narrowest, widest] = [0, criticalValue(1 - smallest)];
  const distance = distanceAt(shown);
  const isClear = distance > 0;
  const end = isClear ? widest : narrowest;
  const atEnd = distanceAt(end);
  if (atEnd > 0 === isClear) return isClear ? smallest : 1;
  const { above, below } = isClear
    ? zeroBetween(distanceAt, [shown, distance], [end, atEnd], width)
    : zeroBetween(distanceAt, [end, atEnd], [shown, distance], width);
  return chanceAt(isClear ? below : above);
}
