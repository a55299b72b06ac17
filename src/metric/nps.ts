import { nps10 } from '../scale/standardScales.ts';
import type { Scale } from '../scale/scale.ts';
import type { Answers, Tally } from '../tally/answer.ts';
import { type MetricOptions, readMetricOptions } from './metricOptions.ts';
import { type NetMethod, netReading } from './net.ts';
import type { Part, Reading } from './reading.ts';
import { partOf } from './readingOf.ts';
import { readSample } from './sample.ts';

/** What `nps` takes besides what every metric takes. */
export interface NpsOptions extends MetricOptions {
  /** Method of the interval; `'score'` unless told. */
  readonly method?: NetMethod;
  /** Another scale than 0 to 10, such as `nps5LocalClarity`; scores on different scales do not compare. */
  readonly scale?: Scale;
}

/** A Net Promoter Score with its parts. */
export interface Nps extends Reading {
  /** Ratings of 9 and 10. */
  readonly promoters: Part;
  /** Ratings of 7 and 8. */
  readonly passives: Part;
  /** Ratings of 0 to 6. */
  readonly detractors: Part;
  /** Mean rating; null when the value is. */
  readonly mean: number | null;
  /** How many answers at every point of the scale. */
  readonly distribution: Tally;
}

/**
 * How likely are customers to recommend, as promoters minus detractors?
 *
 * Formula: 100 × (promoters − detractors) / answers; promoters rate 9 or 10, passives 7 or 8, detractors 0 to 6.
 * Range: −100 to 100 points, higher is better. Counts answers only; skipped and dismissed are left out.
 * Empty: `value` is null and `n` is 0. Law: `nps(answers)` equals `nps(tally(answers))`.
 *
 * Source: Reichheld (2003). Interval: score interval of the difference of two shares of one sample, May and Johnson
 * (1997), Tango (1998); it never leaves −100 to 100 and has width even when all answers are alike.
 *
 * @param answers - Whole ratings from 0 to 10, or a tally of them.
 * @param options - `method`, `scale`, `level` (0.95), `minimumAnswers` (1), `invalid` (`'throw'`).
 * @returns The reading, in points.
 * @throws RangeError for a rating off its scale, with its position or key; TypeError for text and objects.
 * @example
 * ```ts
 * import { nps } from 'cx-metrics';
 *
 * nps([10, 9, 7, 3]).value; // => 25
 * nps({ 10: 3, skipped: 2 }).n; // => 3
 * nps([10, 9, 7, 3]).interval?.method; // => 'score'
 * nps([]).value; // => null
 * nps([11]); // throws RangeError
 * ```
 * @see {@link csat} for satisfaction with one interaction, {@link netBinary} for a yes/no recommendation
 * @category metric
 */
export function nps(answers: Answers, options?: NpsOptions): Nps {
  const settings = readMetricOptions(options);
  const { scale = nps10, method = 'score' } = options ?? {};
  const sample = readSample(answers, scale, settings.invalid);
  const reading = netReading('nps', scale, sample, settings, method);
  return {
    ...reading,
    promoters: partOf(sample.bands.positive, reading),
    passives: partOf(sample.bands.neutral, reading),
    detractors: partOf(sample.bands.negative, reading),
    mean: reading.value === null ? null : sample.mean,
    distribution: sample.distribution,
  };
}
