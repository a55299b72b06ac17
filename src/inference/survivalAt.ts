import { criticalValue } from './criticalValue.ts';
import type { SurvivalCurve } from './kaplanMeier.ts';
import type { Limits } from './limits.ts';

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
 * Formula: S of the last row at or before it; error S √greenwood; limits S^exp(±z √greenwood / ln S), which stay inside 0 to 1.
 * Range: 0 to 1. Empty: null; the limits are null where S is 0 or 1, too.
 *
 * Source: log-log limits, Kalbfleisch and Prentice (1980).
 *
 * @param curve - What `kaplanMeier` gives.
 * @param time - In the unit of the curve.
 * @param level - How often the interval is to hold the true share, between 0 and 1.
 * @returns The share, its error and its limits.
 * @throws RangeError for a level off its range.
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
export function survivalAt(curve: SurvivalCurve, time: number, level: number): SurvivalAt {
  const z = criticalValue(level);
  if (curve.time.length === 0) return { survival: null, standardError: null, low: null, high: null };
  let [before, after] = [-1, curve.time.length];
  while (after - before > 1) {
    const middle = (before + after) >> 1;
    if ((curve.time[middle] as number) <= time) before = middle;
    else after = middle;
  }
  if (before < 0) return { survival: 1, standardError: 0, low: null, high: null };
  const survival = curve.survival[before] as number;
  const limits = logLogLimits(survival, curve.greenwood[before] as number, z);
  return {
    survival,
    standardError: survival === 0 ? null : survival * Math.sqrt(curve.greenwood[before] as number),
    ...limits,
  };
}

/** Log-log limits of a share; null where it is 0 or 1, whose logarithms leave nothing to be divided by. */
export function logLogLimits(survival: number, greenwood: number, z: number): Limits {
  if (survival === 0 || survival === 1) return { low: null, high: null };
  return { low: logLogLimit(survival, greenwood, z), high: logLogLimit(survival, greenwood, -z) };
}

/** One of them: the lower for z above 0, the upper for z below. */
export function logLogLimit(survival: number, greenwood: number, z: number): number {
  const log = Math.log(survival);
  return Math.exp(log * Math.exp((-z * Math.sqrt(greenwood)) / log));
}
