import { csat5 } from '../scale/standardScales.ts';
import type { Scale } from '../scale/scale.ts';
import type { Answers, Tally } from '../tally/answer.ts';
import { type MetricOptions, readMetricOptions } from './metricOptions.ts';
import type { Part, Reading } from './reading.ts';
import { partOf } from './readingOf.ts';
import { readSample } from './sample.ts';
import { type ShareMethod, topBoxReading } from './topBox.ts';

/** What `csat` takes besides what every metric takes. */
export interface CsatOptions extends MetricOptions {
  /** The scale; `csat5` unless told. On 6, 7 and 10 points vendors disagree, so choose one by name. */
  readonly scale?: Scale;
  /** Method of the interval; `'wilson'` unless told. */
  readonly method?: ShareMethod;
}

/** A satisfaction score with its parts. */
export interface Csat extends Reading {
  /** Answers in the positive band. */
  readonly satisfied: Part;
  /** Answers in the neutral band. */
  readonly neutral: Part;
  /** Answers in the negative band. */
  readonly dissatisfied: Part;
  /** Mean rating; null when the value is. It sees what moves inside a band. */
  readonly mean: number | null;
  /** How many answers at every point of the scale. */
  readonly distribution: Tally;
}

/**
 * Which percentage of customers is satisfied?
 *
 * Formula: 100 × satisfied / answers; on 1 to 5 those who rate 4 or 5. Range: 0 to 100 percent, higher is better.
 * Counts answers only; a missing rating is never a 0. Empty: `value` is null and `n` is 0.
 * Law: `csat(answers)` equals `csat(tally(answers))`.
 *
 * Source: top-two-box share, as Delighted, CustomerGauge, Formbricks and Chatwoot count it. Interval: Wilson (1927).
 *
 * @param answers - Whole ratings from 1 to 5 (or on the scale given), or a tally of them.
 * @param options - `scale`, `method`, `level` (0.95), `minimumAnswers` (1), `invalid` (`'throw'`).
 * @returns The reading, in percent.
 * @throws RangeError for a rating off its scale, with its position or key; TypeError for text and objects.
 * @example
 * ```ts
 * import { csat, csat7Formbricks } from 'cx-metrics';
 *
 * csat([5, 4, 3, 1]).value; // => 50
 * csat({ 5: 42, 4: 32, 3: 10, 2: 9, 1: 14 }).satisfied.count; // => 74
 * csat([7, 6, 5, 5], { scale: csat7Formbricks }).value; // => 50
 * csat([]).value; // => null
 * csat([0]); // throws RangeError
 * ```
 * @see {@link topBox} for other shares, {@link meanScore} for the mean with its interval
 * @category metric
 */
export function csat(answers: Answers, options?: CsatOptions): Csat {
  const settings = readMetricOptions(options);
  const { scale = csat5, method = 'wilson' } = options ?? {};
  const sample = readSample(answers, scale, settings.invalid);
  const reading = topBoxReading('csat', scale, sample, settings, method);
  return {
    ...reading,
    satisfied: partOf(sample.bands.positive, reading),
    neutral: partOf(sample.bands.neutral, reading),
    dissatisfied: partOf(sample.bands.negative, reading),
    mean: reading.value === null ? null : sample.mean,
    distribution: sample.distribution,
  };
}
