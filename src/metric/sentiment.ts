import { valence } from '../scale/valenceScales.ts';
import type { Answers } from '../tally/answer.ts';
import { type MeanMethod, meanReading } from './meanScore.ts';
import { type MetricOptions, readMetricOptions } from './metricOptions.ts';
import { netReading } from './net.ts';
import type { Part, Reading } from './reading.ts';
import { partOf } from './readingOf.ts';
import { readSample } from './sample.ts';

/** What `sentiment` takes besides what every metric takes. */
export interface SentimentOptions extends MetricOptions {
  /** Method of the interval of the mean; `'guardedT'` unless told. */
  readonly method?: MeanMethod;
}

/** A mean valence with its parts. */
export interface Sentiment extends Reading {
  /** Above 0. */
  readonly positive: Part;
  /** Exactly 0. */
  readonly neutral: Part;
  /** Below 0. */
  readonly negative: Part;
  /** Net sentiment: percentage positive − percentage negative, in points. Some tools show a tenth of it, from −10 to 10. */
  readonly net: Reading;
}

/**
 * How good did it feel?
 *
 * Formula: sum of valences / answers. Range: −1 (bad) to 1 (good), higher is better. Beside it the net sentiment,
 * 100 × (positive − negative) / answers, which does not see how good or bad. Counts answers only. Empty: `value` is null and `n` is 0.
 * Law: `sentiment(valences)` equals `sentiment(tally(valences))`.
 *
 * Source of the intervals: as of `meanScore` for the mean, the score interval of `net` for the net sentiment.
 *
 * @param valences - Numbers from −1 to 1, or a tally of them; 1 and −1 alone where only the sign is known.
 * @param options - `method`, `level` (0.95), `minimumAnswers` (1), `invalid` (`'throw'`).
 * @returns The reading, on the scale.
 * @throws RangeError for a number off −1 to 1, with its position or key; TypeError for text and objects.
 * @example
 * ```ts
 * import { sentiment } from 'cx-metrics';
 *
 * sentiment([0.5, 1, -0.75]).value; // => 0.25
 * sentiment([0.5, 1, 0, -0.75]).net.value; // => 25
 * sentiment([0.5, 1, 0, -0.75]).neutral; // => { count: 1, percent: 25 }
 * sentiment([]).value; // => null
 * sentiment([5]); // throws RangeError
 * ```
 * @see {@link emotionCurve} for the way a customer's valence goes
 * @category metric
 */
export function sentiment(valences: Answers, options?: SentimentOptions): Sentiment {
  const settings = readMetricOptions(options);
  const sample = readSample(valences, valence, settings.invalid);
  const reading = meanReading('sentiment', valence, sample, settings, options?.method ?? 'guardedT');
  return {
    ...reading,
    positive: partOf(sample.bands.positive, reading),
    neutral: partOf(sample.bands.neutral, reading),
    negative: partOf(sample.bands.negative, reading),
    net: netReading('netSentiment', valence, sample, settings, 'score'),
  };
}
