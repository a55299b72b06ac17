import { badNumber } from '../misuse/badNumber.ts';
import { outOfRange } from '../misuse/outOfRange.ts';
import { checkCount } from './checkCount.ts';

/** What was seen at each time: how many ended there, and how many were last seen there without having ended. */
export interface EventsAndCensored {
  /** Different times, ascending, in any one unit. */
  readonly time: ArrayLike<number>;
  /** How many ended at each time. */
  readonly events: ArrayLike<number>;
  /** How many had not ended at each time, and were not seen later. */
  readonly censored: ArrayLike<number>;
}

/** A survival curve: a row for every different time. */
export interface SurvivalCurve extends EventsAndCensored {
  /** How many had not ended before each time. */
  readonly atRisk: ArrayLike<number>;
  /** Share that has not ended at each time. */
  readonly survival: ArrayLike<number>;
  /** Sum of events / (at risk × (at risk − events)) so far: the variance of ln survival; Infinity once survival is 0. */
  readonly greenwood: ArrayLike<number>;
}

/**
 * What share has not ended by which time, when some had not ended when last seen?
 *
 * Formula: S(t) = product over times up to t of 1 − events / at risk. Those last seen at a time are still at risk there.
 * Range: 1 down to 0. Empty: arrays without rows. Until the first is censored, S is the plain share that is left.
 *
 * Source: Kaplan and Meier (1958); variance by Greenwood (1926).
 *
 * @param seen - Times with their counts.
 * @returns The curve, a row for every time.
 * @throws RangeError for times that do not ascend, columns of different length and negative counts; TypeError for other kinds.
 * @example
 * ```ts
 * import { kaplanMeier } from 'cx-metrics/inference';
 *
 * const curve = kaplanMeier({ time: [1, 3, 4], events: [1, 1, 1], censored: [0, 1, 0] });
 * Array.from(curve.survival); // => [0.75, 0.5, 0]
 * kaplanMeier({ time: [3, 1], events: [1, 1], censored: [0, 0] }); // throws RangeError
 * ```
 * @see {@link survivalQuantile}, {@link survivalAt}
 * @category inference
 */
export function kaplanMeier({ time, events, censored }: EventsAndCensored): SurvivalCurve {
  const { length } = time;
  if (events.length !== length) throw outOfRange('columns', `events for ${length} times`, events.length);
  if (censored.length !== length) throw outOfRange('columns', `censored for ${length} times`, censored.length);
  let n = 0;
  for (let row = 0; row < length; row++) {
    if (!Number.isFinite(time[row]) || (row > 0 && (time[row] as number) <= (time[row - 1] as number))) {
      throw badNumber('time', 'times that ascend', time[row], ` at position ${row}`);
    }
    checkCount(events[row] as number);
    checkCount(censored[row] as number);
    n += (events[row] as number) + (censored[row] as number);
  }

  const [atRisk, survival, greenwood] = [new Float64Array(length), new Float64Array(length), new Float64Array(length)];
  let [left, share, variance, isCensored] = [n, 1, 0, false];
  for (let row = 0; row < length; row++) {
    const ended = events[row] as number;
    const staying = left - ended;
    atRisk[row] = left;
    if (ended > 0) {
      share = isCensored ? (share * staying) / left : staying / n;
      variance += ended / (left * staying);
    }
    survival[row] = share;
    greenwood[row] = variance;
    isCensored ||= (censored[row] as number) > 0;
    left = staying - (censored[row] as number);
  }
  return { time, atRisk, events, censored, survival, greenwood };
}
