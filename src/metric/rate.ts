import { outOfRange } from '../misuse/outOfRange.ts';
import type { Direction } from '../scale/scale.ts';
import { yesNo } from '../scale/standardScales.ts';
import type { Answers } from '../tally/answer.ts';
import { type MetricOptions, readMetricOptions } from './metricOptions.ts';
import type { Reading } from './reading.ts';
import { readSample } from './sample.ts';
import { type ShareMethod, topBoxReading } from './topBox.ts';

/** What `rate` takes besides what every metric takes. */
export interface RateOptions extends MetricOptions {
  /** Name of the metric in its reading; `'rate'` unless told. */
  readonly name?: string;
  /** Whether yes is good; `'higherIsBetter'` unless told, `'lowerIsBetter'` for complaints and losses. */
  readonly direction?: Direction;
  /** Method of the interval; `'wilson'` unless told. */
  readonly method?: ShareMethod | undefined;
}

/**
 * How often is the answer yes: personalised, in time, churned, bought again?
 *
 * Formula: 100 × yes / answers. Range: 0 to 100 percent; higher is better unless the caller says otherwise. Counts answers only:
 * what is not known yet is skipped. Empty: `value` is null and `n` is 0. Law: `rate(answers)` equals `rate(tally(answers))`.
 *
 * Source of the interval: as of `topBox`, whose positive answer is yes.
 *
 * @param answers - `true` and `false`, or 1 and 0, or a tally of them.
 * @param options - `name`, `direction`, `method`, `level` (0.95), `minimumAnswers` (1), `invalid` (`'throw'`).
 * @returns The reading, in percent.
 * @throws RangeError for a number other than 0 and 1, and for an unknown direction; TypeError for text and objects.
 * @example
 * ```ts
 * import { rate, tally } from 'cx-metrics';
 *
 * const touchpoints = [{ personalised: true }, { personalised: false }, { personalised: null }];
 * const answers = tally(touchpoints, (touchpoint) => touchpoint.personalised);
 * rate(answers, { name: 'personalised' }).value; // => 50
 * rate(answers).leftOut.skipped; // => 1
 * rate([true], { name: 'complaints', direction: 'lowerIsBetter' }).direction; // => 'lowerIsBetter'
 * rate([]).value; // => null
 * rate([2]); // throws RangeError
 * ```
 * @see {@link netBinary} for yes minus no
 * @category metric
 */
export function rate(answers: Answers, options?: RateOptions): Reading {
  const settings = readMetricOptions(options);
  const { name = 'rate', direction = 'higherIsBetter', method = 'wilson' } = options ?? {};
  if (direction !== 'higherIsBetter' && direction !== 'lowerIsBetter') {
    throw outOfRange('direction', "direction of 'higherIsBetter' or 'lowerIsBetter'", direction);
  }
  return { ...topBoxReading(name, yesNo, readSample(answers, yesNo, settings.invalid), settings, method), direction };
}
