import { badNumber } from '../misuse/badNumber.ts';
import { criticalValue } from './criticalValue.ts';
import type { SurvivalCurve } from './kaplanMeier.ts';
import type { Limits } from './limits.ts';

/** The mean time up to a horizon, in the unit of the curve. */
export interface RestrictedMean extends Limits {
  /** The mean; null without rows, and where the curve ends before the horizon. */
  readonly mean: number | null;
  /** Its standard error; null where the mean is. */
  readonly standardError: number | null;
}

/**
 * How long does it take on average, when every time beyond a horizon counts as the horizon?
 *
 * Formula: the area under the curve from 0 to the horizon; variance Σ area after it² × events / (at risk × (at risk − events)).
 * Unit: that of the curve. It is defined where medians are not reached. Empty: null, as for a horizon beyond the last time
 * seen, where the curve is not known.
 *
 * Source: Irwin (1949); error as in Klein and Moeschberger (2003).
 *
 * @param curve - What `kaplanMeier` gives.
 * @param horizon - In the unit of the curve, 0 or more.
 * @param level - How often the interval is to hold the true mean, between 0 and 1.
 * @returns The mean, its error and its limits, mean ∓ z × error.
 * @throws RangeError for a negative horizon and a level off its range.
 * @example
 * ```ts
 * import { kaplanMeier, restrictedMean } from 'cx-metrics/inference';
 *
 * const curve = kaplanMeier({ time: [1, 2, 3, 9], events: [1, 1, 1, 0], censored: [0, 0, 0, 1] });
 * restrictedMean(curve, 9, 0.95).mean; // => 3.75
 * restrictedMean(curve, 10, 0.95).mean; // => null
 * restrictedMean(curve, -1, 0.95); // throws RangeError
 * ```
 * @category inference
 */
export function restrictedMean(curve: SurvivalCurve, horizon: number, level: number): RestrictedMean {
  const z = criticalValue(level);
  if (!(Number.isFinite(horizon) && horizon >= 0)) throw badNumber('horizon', 'a horizon of 0 or more', horizon);
  const { time, survival, atRisk, events } = curve;
  const rows = time.length;
  if (rows === 0 || horizon > (time[rows - 1] as number)) {
    return { mean: null, standardError: null, low: null, high: null };
  }
  // From the horizon backwards, so that the area after each event is at hand when it is needed.
  let [area, variance, to] = [0, 0, horizon];
  for (let row = rows - 1; row >= 0; row--) {
    const from = time[row] as number;
    if (from >= to) continue;
    area += (survival[row] as number) * (to - from);
    to = from;
    const ended = events[row] as number;
    const left = atRisk[row] as number;
    if (ended > 0 && ended < left) variance += (area * area * ended) / (left * (left - ended));
  }
  const mean = area + to;
  const standardError = Math.sqrt(variance);
  return {
    mean,
    standardError,
    low: Math.max(0, mean - z * standardError),
    high: Math.min(horizon, mean + z * standardError),
  };
}
