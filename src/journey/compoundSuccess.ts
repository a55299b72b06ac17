import type { Limits } from '../inference/limits.ts';
import { type MetricOptions, readMetricOptions } from '../metric/metricOptions.ts';
import { rate } from '../metric/rate.ts';
import type { Reading } from '../metric/reading.ts';
import { readingOf } from '../metric/readingOf.ts';
import type { Answers, Groups } from '../tally/answer.ts';
import { leftOut } from '../tally/leftOut.ts';
import { mapGroups, namesOf } from '../tally/mapGroups.ts';
import { merge } from '../tally/merge.ts';

/** How often all goes well, and how often each part of it does. */
export interface CompoundSuccess extends Reading {
  /** Percentage of success at each touchpoint. */
  readonly touchpoints: Groups<Reading>;
}

/**
 * How often does a whole journey go well, when each of its touchpoints does so often?
 *
 * Formula: 100 × product of the touchpoints' shares of success: six touchpoints at 95 percent give 73.5. Range: 0 to 100 percent,
 * higher is better. It holds where a touchpoint goes well or not whatever happened at the others; `journeySuccess` counts
 * instead of multiplying. Counts the answers of all touchpoints. Empty: `value` is null, without touchpoints and where one of them
 * has no answers, or too few.
 *
 * Source: the product rule of reliability, for customer journeys as McKinsey tells it; interval: square-and-add of the Wilson
 * limits on the scale of logarithms, Zou and Donner (2008). Where a touchpoint never succeeds, the upper
 * limit is the lowest of the touchpoints' own.
 *
 * @param byTouchpoint - Whether it succeeded, by touchpoint: yes is 1, no is 0, as `tallyBy` gives it.
 * @param options - `level` (0.95), `minimumAnswers` (1) for each touchpoint, `invalid` (`'throw'`).
 * @returns The reading, in percent, with that of each touchpoint; `delta` and `trend` take this function as it is.
 * @throws RangeError for an answer other than 0 and 1, TypeError for text and objects.
 * @example
 * ```ts
 * import { compoundSuccess } from 'cx-metrics';
 *
 * const often = { 1: 95, 0: 5 };
 * const six = { search: often, order: often, pay: often, wait: often, receive: often, use: often };
 * compoundSuccess(six).value?.toFixed(2); // => '73.51'
 * compoundSuccess(six).interval?.low?.toFixed(1); // => '62.4'
 * compoundSuccess({ order: often, receive: { 1: 50, 0: 50 } }).touchpoints['receive']?.value; // => 50
 * compoundSuccess({}).value; // => null
 * compoundSuccess({ order: { 5: 1 } }); // throws RangeError
 * ```
 * @see {@link journeySuccess} for journeys counted one by one
 * @category journey
 */
export function compoundSuccess(byTouchpoint: Groups<Answers>, options?: MetricOptions): CompoundSuccess {
  const settings = readMetricOptions(options);
  const touchpoints = mapGroups(byTouchpoint, (answers) => rate(answers, { ...settings, name: 'success' }));
  const readings = namesOf(touchpoints).map((name) => touchpoints[name] as Reading);
  const all = {
    n: readings.reduce((sum, { n }) => sum + n, 0),
    leftOut: leftOut(merge({}, ...readings.map((reading) => ({ ...reading.leftOut })))),
  };
  const about = { metric: 'compoundSuccess', unit: 'percent', direction: 'higherIsBetter', scale: 'yesNo' } as const;
  const missing = readings.find(({ value }) => value === null);
  if (missing !== undefined) {
    return { ...about, value: null, ...all, interval: null, reason: missing.reason ?? 'noAnswers', touchpoints };
  }
  const reading = readingOf(about, all, settings, () => ({
    value: readings.reduce((product, { value }) => (product * (value as number)) / 100, 100),
    limits: productLimits(readings),
    method: 'squareAndAddLog',
  }));
  return { ...reading, touchpoints };
}

/** Limits of a product of percentages, each with its own limits. */
function productLimits(readings: readonly Reading[]): Limits {
  const upper = Math.min(...readings.map(({ interval }) => interval?.high ?? 100));
  if (readings.some(({ value }) => value === 0)) return { low: 0, high: upper };
  let [log, below, above] = [0, 0, 0];
  for (const { value, interval } of readings) {
    const middle = Math.log((value as number) / 100);
    log += middle;
    below += (middle - Math.log((interval?.low ?? 0) / 100)) ** 2;
    above += (Math.log((interval?.high ?? 100) / 100) - middle) ** 2;
  }
  return { low: 100 * Math.exp(log - Math.sqrt(below)), high: Math.min(100, 100 * Math.exp(log + Math.sqrt(above))) };
}
