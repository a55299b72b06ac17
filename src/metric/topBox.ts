import { agrestiCoull } from '../inference/agrestiCoull.ts';
import { clopperPearson } from '../inference/clopperPearson.ts';
import { jeffreys } from '../inference/jeffreys.ts';
import type { Limits } from '../inference/limits.ts';
import { wilson } from '../inference/wilson.ts';
import type { Scale } from '../scale/scale.ts';
import type { Answers } from '../tally/answer.ts';
import { choose } from './choose.ts';
import { cutLimits } from './cutLimits.ts';
import { type MetricOptions, readMetricOptions } from './metricOptions.ts';
import type { Reading } from './reading.ts';
import { readingOf, scaleLimits } from './readingOf.ts';
import { readSample, type Sample } from './sample.ts';

/** Methods of the interval of a share. */
export type ShareMethod = 'wilson' | 'jeffreys' | 'clopperPearson' | 'agrestiCoull';

/** What `topBox` takes besides what every metric takes. */
export interface TopBoxOptions extends MetricOptions {
  /** The scale, whose positive band is counted. */
  readonly scale: Scale;
  /** Name of the metric in its reading; `'topBox'` unless told. */
  readonly name?: string;
  /** Method of the interval; `'wilson'` unless told. */
  readonly method?: ShareMethod;
}

const methods: { readonly [name in ShareMethod]: (successes: number, n: number, level: number) => Limits } = {
  wilson,
  jeffreys,
  clopperPearson,
  agrestiCoull,
};

/**
 * Which percentage of the answers is positive?
 *
 * Formula: 100 × answers in the positive band of the scale / answers. Range: 0 to 100 percent, higher is better: on a scale
 * of effort the positive band is low effort. Counts answers only. Empty: `value` is null and `n` is 0.
 * A top box hides what moves inside it: look at `meanScore` too.
 *
 * Source of the interval: Wilson (1927); Brown, Cai and DasGupta (2001); Clopper and Pearson (1934); Agresti and Coull
 * (1998), cut at 0 and 100.
 *
 * @param answers - Ratings on the scale, or a tally of them.
 * @param options - `scale`, and optionally `name`, `method`, `level`, `minimumAnswers`, `invalid`.
 * @returns The reading, in percent.
 * @throws RangeError for a rating off its scale, TypeError for another kind.
 * @example
 * ```ts
 * import { csat7Zencity, topBox } from 'cx-metrics';
 *
 * topBox([7, 6, 5, 2], { scale: csat7Zencity, name: 'satisfied' }).value; // => 75
 * topBox([], { scale: csat7Zencity }).reason; // => 'noAnswers'
 * topBox([0], { scale: csat7Zencity }); // throws RangeError
 * ```
 * @see {@link net} for positive minus negative
 * @category metric
 */
export function topBox(answers: Answers, options: TopBoxOptions): Reading {
  const settings = readMetricOptions(options);
  const { scale, name = 'topBox', method = 'wilson' } = options;
  return topBoxReading(name, scale, readSample(answers, scale, settings.invalid), settings, method);
}

/** The share of positive answers of a counted sample. */
export function topBoxReading(
  metric: string,
  scale: Scale,
  sample: Sample,
  settings: Required<MetricOptions>,
  method: ShareMethod,
): Reading {
  const limitsOf = choose(methods, method);
  const { positive } = sample.bands;
  return readingOf(
    { metric, unit: 'percent', direction: 'higherIsBetter', scale: scale.name },
    sample,
    settings,
    () => ({
      value: (100 * positive) / sample.n,
      limits: scaleLimits(cutLimits(limitsOf(positive, sample.n, settings.level), 0, 1), 100),
      method,
    }),
  );
}
