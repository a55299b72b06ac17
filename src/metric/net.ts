import type { Limits } from '../inference/limits.ts';
import { netBonettPrice } from '../inference/netBonettPrice.ts';
import { netRocks } from '../inference/netRocks.ts';
import { netScore } from '../inference/netScore.ts';
import { netWald } from '../inference/netWald.ts';
import type { Net } from '../inference/net.ts';
import type { Scale } from '../scale/scale.ts';
import type { Answers } from '../tally/answer.ts';
import { choose } from './choose.ts';
import { type MetricOptions, readMetricOptions } from './metricOptions.ts';
import type { Reading } from './reading.ts';
import { readingOf, scaleLimits } from './readingOf.ts';
import { readSample, type Sample } from './sample.ts';

/** Methods of the interval of a net score; `wald` only to compare with software that has no other. */
export type NetMethod = 'score' | 'bonettPrice' | 'rocks' | 'wald';

/** What `net` takes besides what every metric takes. */
export interface NetOptions extends MetricOptions {
  /** The scale, whose positive and negative bands are counted. */
  readonly scale: Scale;
  /** Name of the metric in its reading; `'net'` unless told. */
  readonly name?: string;
  /** Method of the interval; `'score'` unless told. */
  readonly method?: NetMethod;
}

const methods: { readonly [name in NetMethod]: (counts: Net, level: number) => Limits } = {
  score: netScore,
  bonettPrice: netBonettPrice,
  rocks: netRocks,
  wald: netWald,
};

/**
 * By how many points do the positive answers outweigh the negative ones?
 *
 * Formula: 100 × (positive − negative) / answers, bands as the scale has them. Range: −100 to 100 points, higher is better.
 * Counts answers only. Empty: `value` is null and `n` is 0. Law: `net(answers)` equals `net(tally(answers))`.
 *
 * Source of the interval: May and Johnson (1997), Tango (1998) for `score`; Bonett and Price (2012); Rocks (2016).
 *
 * @param answers - Ratings on the scale, or a tally of them.
 * @param options - `scale`, and optionally `name`, `method`, `level`, `minimumAnswers`, `invalid`.
 * @returns The reading, in points.
 * @throws RangeError for a rating off its scale, TypeError for another kind.
 * @example
 * ```ts
 * import { ces7Cys, net } from 'cx-metrics';
 *
 * net([7, 6, 4, 1], { scale: ces7Cys, name: 'netEase' }).value; // => 25
 * net([], { scale: ces7Cys }).value; // => null
 * net([8], { scale: ces7Cys }); // throws RangeError
 * ```
 * @see {@link topBox} for the share of positive answers alone
 * @category metric
 */
export function net(answers: Answers, options: NetOptions): Reading {
  const settings = readMetricOptions(options);
  const { scale, name = 'net', method = 'score' } = options;
  return netReading(name, scale, readSample(answers, scale, settings.invalid), settings, method);
}

/** The net score of a counted sample. */
export function netReading(
  metric: string,
  scale: Scale,
  sample: Sample,
  settings: Required<MetricOptions>,
  method: NetMethod,
): Reading {
  const limitsOf = choose(methods, method);
  const { positive, neutral, negative } = sample.bands;
  return readingOf(
    { metric, unit: 'points', direction: 'higherIsBetter', scale: scale.name },
    sample,
    settings,
    () => ({
      value: (100 * (positive - negative)) / sample.n,
      limits: scaleLimits(limitsOf({ plus: positive, zero: neutral, minus: negative }, settings.level), 100),
      method,
    }),
  );
}
