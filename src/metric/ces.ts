import { ces7 } from '../scale/standardScales.ts';
import type { Scale } from '../scale/scale.ts';
import type { Answers, Tally } from '../tally/answer.ts';
import { type MeanMethod, meanReading } from './meanScore.ts';
import { type MetricOptions, readMetricOptions } from './metricOptions.ts';
import type { Part, Reading } from './reading.ts';
import { partOf } from './readingOf.ts';
import { readSample } from './sample.ts';

/** What `ces` takes besides what every metric takes. */
export interface CesOptions extends MetricOptions {
  /** The scale; `ces7` unless told. `effort5` counts the other way: lower is better. */
  readonly scale?: Scale;
  /** Method of the interval; `'guardedT'` unless told. */
  readonly method?: MeanMethod;
}

/** A customer effort score with its parts. */
export interface Ces extends Reading {
  /** Answers in the positive band: little effort. */
  readonly easy: Part;
  /** Answers in the neutral band. */
  readonly neutral: Part;
  /** Answers in the negative band: much effort. */
  readonly difficult: Part;
  /** How many answers at every point of the scale. */
  readonly distribution: Tally;
}

/**
 * How easy was it for customers?
 *
 * Formula: sum of ratings / answers, on 1 to 7 where 7 is very easy. Range and unit: those of the scale; higher is better
 * on `ces7` and `agree5`, lower on `effort5`. Counts answers only. Empty: `value` is null and `n` is 0.
 * Law: `ces(answers)` equals `ces(tally(answers))`.
 *
 * Source: CES 2.0 (CEB 2013) on `ces7`; CES 1.0 (Dixon, Freeman and Toman 2010) on `effort5`. A score means nothing without
 * its scale, so the reading carries it, and two scales do not compare.
 *
 * @param answers - Whole ratings from 1 to 7 (or on the scale given), or a tally of them.
 * @param options - `scale`, `method`, `level` (0.95), `minimumAnswers` (1), `invalid` (`'throw'`).
 * @returns The reading, in points of the scale.
 * @throws RangeError for a rating off its scale, with its position or key; TypeError for text and objects.
 * @example
 * ```ts
 * import { ces, effort5 } from 'cx-metrics';
 *
 * ces([7, 6, 6, 5]).value; // => 6
 * ces([7, 6, 4, 1]).easy; // => { count: 2, percent: 50 }
 * ces([1, 3], { scale: effort5 }).direction; // => 'lowerIsBetter'
 * ces([]).value; // => null
 * ces([8]); // throws RangeError
 * ```
 * @see {@link topBox} for the percentage who found it easy, {@link net} for easy minus difficult
 * @category metric
 */
export function ces(answers: Answers, options?: CesOptions): Ces {
  const settings = readMetricOptions(options);
  const { scale = ces7, method = 'guardedT' } = options ?? {};
  const sample = readSample(answers, scale, settings.invalid);
  const reading = meanReading('ces', scale, sample, settings, method);
  return {
    ...reading,
    easy: partOf(sample.bands.positive, reading),
    neutral: partOf(sample.bands.neutral, reading),
    difficult: partOf(sample.bands.negative, reading),
    distribution: sample.distribution,
  };
}
