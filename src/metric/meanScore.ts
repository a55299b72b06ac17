import { guardedT } from '../inference/guardedT.ts';
import type { Limits } from '../inference/limits.ts';
import { tInterval } from '../inference/tInterval.ts';
import type { Scale } from '../scale/scale.ts';
import type { Answers } from '../tally/answer.ts';
import { choose } from './choose.ts';
import { cutLimits } from './cutLimits.ts';
import { type MetricOptions, readMetricOptions } from './metricOptions.ts';
import type { Reading } from './reading.ts';
import { readingOf } from './readingOf.ts';
import { readSample, type Sample } from './sample.ts';

/** Methods of the interval of a mean on a scale. */
export type MeanMethod = 'guardedT' | 't';

/** What `meanScore` takes besides what every metric takes. */
export interface MeanScoreOptions extends MetricOptions {
  /** The scale. */
  readonly scale: Scale;
  /** Name of the metric in its reading; `'meanScore'` unless told. */
  readonly name?: string;
  /** Method of the interval; `'guardedT'` unless told. */
  readonly method?: MeanMethod;
}

const methods: {
  readonly [name in MeanMethod]: (answers: Sample['answers'], scale: Scale, level: number) => Limits;
} = {
  guardedT: (answers, scale, level) => guardedT(answers, scale, level),
  t: (answers, _scale, level) => tInterval(answers, level),
};

/**
 * What is the mean rating?
 *
 * Formula: sum of ratings / answers. Range and unit: those of the scale; the scale says which way is better.
 * Counts answers only. Empty: `value` is null and `n` is 0; one answer has a mean but no interval.
 *
 * Interval: Student's t with a quarter of an answer added at each end of the scale, so that answers piled on one point
 * do not look certain; `'t'` is the plain one. Both are cut at the ends of the scale.
 *
 * @param answers - Ratings on the scale, or a tally of them.
 * @param options - `scale`, and optionally `name`, `method`, `level`, `minimumAnswers`, `invalid`.
 * @returns The reading, in points of the scale.
 * @throws RangeError for a rating off its scale, TypeError for another kind.
 * @example
 * ```ts
 * import { effort5, meanScore } from 'cx-metrics';
 *
 * meanScore([1, 2, 2, 3], { scale: effort5, name: 'effort' }).value; // => 2
 * meanScore([1], { scale: effort5 }).interval; // => null
 * meanScore([6], { scale: effort5 }); // throws RangeError
 * ```
 * @category metric
 */
export function meanScore(answers: Answers, options: MeanScoreOptions): Reading {
  const settings = readMetricOptions(options);
  const { scale, name = 'meanScore', method = 'guardedT' } = options;
  return meanReading(name, scale, readSample(answers, scale, settings.invalid), settings, method);
}

/** The mean of a counted sample. */
export function meanReading(
  metric: string,
  scale: Scale,
  sample: Sample,
  settings: Required<MetricOptions>,
  method: MeanMethod,
): Reading {
  const limitsOf = choose(methods, method);
  return readingOf({ metric, unit: 'scale', direction: scale.direction, scale: scale.name }, sample, settings, () => ({
    value: sample.mean,
    limits: cutLimits(limitsOf(sample.answers, scale, settings.level), scale.min, scale.max),
    method,
  }));
}
