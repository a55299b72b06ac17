import { checkProbability } from './checkProbability.ts';
import { criticalValue } from './criticalValue.ts';
import { firstRow } from './firstRow.ts';
import type { SurvivalCurve } from './kaplanMeier.ts';
import { limitCrossing } from './limitCrossing.ts';
import type { Limits } from './limits.ts';
import { type SurvivalLimits, survivalLimit } from './survivalLimit.ts';

const sameShare = 1.5e-8;

/** A time by which a share has ended, in the unit of the curve. */
export interface SurvivalQuantile extends Limits {
  /** The time; null where the share is not reached. */
  readonly value: number | null;
}

/**
 * By which time has this share ended?
 *
 * Formula: the first time with S ≤ 1 − p; where S is 1 − p, halfway to the next event, or to the last time if none follows. When
 * nothing is censored that is definition 2 of Hyndman and Fan (1996). Limits: where the limits of the curve cross by the
 * same rule. Unit: that of the curve. A time that is not reached is null.
 *
 * Source: Kaplan and Meier (1958); limits by Brookmeyer and Crowley (1982). Shares within 1.5e-8 are the same, as in R's
 * survival package.
 *
 * @param curve - What `kaplanMeier` gives.
 * @param probability - The share that has ended, 0 to 1; 0.5 for the median.
 * @param level - How often the interval is to hold the true time, between 0 and 1.
 * @param limits - `'logLog'` (default), `'log'` or `'plain'`.
 * @returns The time and its limits.
 * @throws RangeError for a probability or a level off its range, and for limits that are none of the three.
 * @example
 * ```ts
 * import { kaplanMeier, survivalQuantile } from 'cx-metrics/inference';
 *
 * const curve = kaplanMeier({ time: [1, 3, 4], events: [1, 1, 0], censored: [0, 1, 1] });
 * survivalQuantile(curve, 0.5, 0.95).value; // => 3.5
 * survivalQuantile(curve, 0.9, 0.95).value; // => null
 * survivalQuantile(curve, 50, 0.95); // throws RangeError
 * ```
 * @category inference
 */
export function survivalQuantile(
  curve: SurvivalCurve,
  probability: number,
  level: number,
  limits: SurvivalLimits = 'logLog',
): SurvivalQuantile {
  const z = criticalValue(level);
  const value = survivalTime(curve, probability);
  return { value, low: limitTime(curve, probability, z, limits), high: limitTime(curve, probability, -z, limits) };
}

/** The time alone, without its limits: a curve never rises, so that halving finds it. */
export function survivalTime(curve: SurvivalCurve, probability: number): number | null {
  checkProbability(probability);
  const { survival } = curve;
  const wanted = 1 - probability;
  let at = firstRow(survival.length, (row) => (survival[row] as number) <= wanted + sameShare);
  // Only for p = 0: before the first event nothing has ended yet.
  while (at < survival.length && curve.events[at] === 0) at++;
  return at === survival.length ? null : crossingAt(curve, at, survival[at] as number, wanted);
}

/** The first time at which a limit of the curve comes down to 1 − p: the lower one for z above 0, the upper one below. */
function limitTime(curve: SurvivalCurve, probability: number, z: number, limits: SurvivalLimits): number | null {
  const wanted = 1 - probability;
  const row = limitCrossing(curve, wanted + sameShare, z, limits);
  if (row === curve.time.length) return null;
  const limit = survivalLimit(curve.survival[row] as number, curve.greenwood[row] as number, z, limits) as number;
  return crossingAt(curve, row, limit, wanted);
}

/** The time of a row; halfway to the next event, or to the last time if none follows, where the share is just reached. */
function crossingAt({ time, events }: SurvivalCurve, row: number, reached: number, wanted: number): number {
  const at = time[row] as number;
  if (reached < wanted - sameShare) return at;
  let next = Math.min(row + 1, time.length - 1);
  while (next < time.length - 1 && events[next] === 0) next++;
  return (at + (time[next] as number)) / 2;
}
