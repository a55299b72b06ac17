import { checkProbability } from './checkProbability.ts';
import { criticalValue } from './criticalValue.ts';
import type { SurvivalCurve } from './kaplanMeier.ts';
import type { Limits } from './limits.ts';
import { logLogLimits } from './survivalAt.ts';

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
 * nothing is censored that is definition 2 of Hyndman and Fan (1996). Limits: where the log-log limits of the curve cross
 * by the same rule. Unit: that of the curve. A time that is not reached is null.
 *
 * Source: Kaplan and Meier (1958); limits by Brookmeyer and Crowley (1982). Shares within 1.5e-8 are the same, as in R's
 * survival package.
 *
 * @param curve - What `kaplanMeier` gives.
 * @param probability - The share that has ended, 0 to 1; 0.5 for the median.
 * @param level - How often the interval is to hold the true time, between 0 and 1.
 * @returns The time and its limits.
 * @throws RangeError for a probability or a level off its range.
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
export function survivalQuantile(curve: SurvivalCurve, probability: number, level: number): SurvivalQuantile {
  const z = criticalValue(level);
  const limits = (row: number): Limits => logLogLimits(survivalOf(curve, row), curve.greenwood[row] as number, z);
  return {
    value: survivalTime(curve, probability),
    low: crossing(curve, probability, (row) => limits(row).low),
    high: crossing(curve, probability, (row) => limits(row).high),
  };
}

/** The time alone, without its limits. */
export function survivalTime(curve: SurvivalCurve, probability: number): number | null {
  checkProbability(probability);
  return crossing(curve, probability, (row) => survivalOf(curve, row));
}

function survivalOf(curve: SurvivalCurve, row: number): number {
  return curve.survival[row] as number;
}

/** The first time at which a falling share comes down to 1 − p; a share that is not defined has come down no further. */
function crossing(curve: SurvivalCurve, probability: number, share: (row: number) => number | null): number | null {
  const wanted = 1 - probability;
  for (let row = 0; row < curve.time.length; row++) {
    if (curve.events[row] === 0) continue;
    const reached = share(row);
    if (reached === null || reached > wanted + sameShare) continue;
    const time = curve.time[row] as number;
    return reached < wanted - sameShare ? time : (time + nextEvent(curve, row)) / 2;
  }
  return null;
}

/** The time of the next event; the last time if none follows. */
function nextEvent({ time, events }: SurvivalCurve, row: number): number {
  let next = row + 1;
  while (next < time.length - 1 && events[next] === 0) next++;
  return time[Math.min(next, time.length - 1)] as number;
}
