import { badNumber } from '../misuse/badNumber.ts';
import { criticalValue } from './criticalValue.ts';
import { firstRow } from './firstRow.ts';
import type { SurvivalCurve } from './kaplanMeier.ts';
import type { Limits } from './limits.ts';
import { type SurvivalLimits, survivalLimit } from './survivalLimit.ts';

/** The share that has not ended at a time. */
export interface SurvivalAt extends Limits {
  /** The share, 0 to 1; null without rows. */
  readonly survival: number | null;
  /** Its standard error; null where the share is 0, and without rows. */
  readonly standardError: number | null;
}

/**
 * What share has not ended by this time?
 *
 * Formula: S of the last row at or before it; error S √greenwood; limits as `survivalLimit` tells. Range: 0 to 1.
 * Empty: null; limits are null where S is 0, log-log ones where it is 1, too.
 *
 * @param curve - What `kaplanMeier` gives.
 * @param time - In the unit of the curve.
 * @param level - How often the interval is to hold the true share, between 0 and 1.
 * @returns The share, its error and its limits.
 * @throws RangeError for a level off its range and for NaN, TypeError for a time that is no number.
 * @example
 * ```ts
 * import { kaplanMeier, survivalAt } from 'cx-metrics/inference';
 *
 * const curve = kaplanMeier({ time: [1, 3, 4], events: [1, 1, 1], censored: [0, 1, 0] });
 * survivalAt(curve, 2, 0.95).survival; // => 0.75
 * survivalAt(curve, 2, 0.95).low?.toFixed(4); // => '0.1279'
 * survivalAt(curve, 9, 0.95).low; // => null
 * survivalAt(curve, 2, 95); // throws RangeError
 * ```
 * @category inference
 */
export function survivalAt(
  curve: SurvivalCurve,
  time: number,
  level: number,
  limits: SurvivalLimits = 'logLog',
): SurvivalAt {
  const z = criticalValue(level);
  if (typeof time !== 'number' || Number.isNaN(time)) throw badNumber('time', 'a time', time);
  if (curve.time.length === 0) return { survival: null, standardError: null, low: null, high: null };
  const before = firstRow(curve.time.length, (row) => (curve.time[row] as number) > time) - 1;
  const survival = before < 0 ? 1 : (curve.survival[before] as number);
  const greenwood = before < 0 ? 0 : (curve.greenwood[before] as number);
  return {
    survival,
    standardError: survival === 0 ? null : survival * Math.sqrt(greenwood),
    low: survivalLimit(survival, greenwood, z, limits),
    high: survivalLimit(survival, greenwood, -z, limits),
  };
}
