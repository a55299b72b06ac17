import type { Limits } from '../inference/limits.ts';
import type { LeftOut } from '../tally/answer.ts';
import type { MetricSettings } from './metricOptions.ts';
import type { Interval, Part, Reading } from './reading.ts';

/** What a reading is of: everything about it but the numbers. */
export type About = Pick<Reading, 'metric' | 'unit' | 'direction' | 'scale'>;

/** The number a metric is for, with its limits in the same unit; a null value was not reached. */
export interface Headline {
  /** The value, unrounded. */
  readonly value: number | null;
  /** Its limits. */
  readonly limits: Limits;
  /** The method of the limits. */
  readonly method: string;
}

/**
 * A reading from a headline: the one place that knows when there is no value and why.
 *
 * @param about - Metric, unit, direction and scale.
 * @param sample - How many answered and who did not.
 * @param settings - Level and fewest answers.
 * @param headline - Called only when there are answers enough.
 * @returns The reading, with null and a reason in place of a value where there is none.
 * @category metric
 */
export function readingOf(
  about: About,
  sample: { readonly n: number; readonly leftOut: LeftOut },
  settings: MetricSettings,
  headline: () => Headline,
): Reading {
  const { n, leftOut } = sample;
  const enough = n > 0 && n >= settings.minimumAnswers;
  const { value, limits, method } = enough ? headline() : nothing;
  const reading = { ...about, value, n, interval: intervalOf(limits, settings.level, method), leftOut };
  return value === null
    ? { ...reading, reason: n === 0 ? 'noAnswers' : enough ? 'notReached' : 'tooFewAnswers' }
    : reading;
}

const nothing: Headline = { value: null, limits: { low: null, high: null }, method: '' };

/**
 * An interval from its limits.
 *
 * @param limits - The limits, in any unit.
 * @param level - How often such an interval holds the true value.
 * @param method - The method of the limits.
 * @returns The interval; null without any limit.
 * @category metric
 */
export function intervalOf({ low, high }: Limits, level: number, method: string): Interval | null {
  return low === null && high === null ? null : { low, high, level, method };
}

/**
 * A part of the answers behind a reading.
 *
 * @param count - How many.
 * @param reading - The reading it is a part of.
 * @returns The count, and its percentage of the answers; null where the reading has no value.
 * @category metric
 */
export function partOf(count: number, reading: Reading): Part {
  return { count, percent: reading.value === null ? null : (100 * count) / reading.n };
}

/**
 * Limits in another unit.
 *
 * @param limits - Limits as shares, or in any unit.
 * @param factor - What one is worth in the other unit.
 * @returns The limits in the other unit.
 * @category metric
 */
export function scaleLimits(limits: Limits, factor: number): Limits {
  const scaled = (limit: number | null): number | null => (limit === null ? null : limit * factor);
  return { low: scaled(limits.low), high: scaled(limits.high) };
}
