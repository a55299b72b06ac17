import { moments } from '../inference/moments.ts';
import { randomEffects } from '../inference/randomEffects.ts';
import { type MetricOptions, readMetricOptions } from '../metric/metricOptions.ts';
import type { Reading } from '../metric/reading.ts';
import { readingOf } from '../metric/readingOf.ts';
import { readSample } from '../metric/sample.ts';
import { checkBands } from '../scale/checkBands.ts';
import type { Scale } from '../scale/scale.ts';
import type { Answers, Groups } from '../tally/answer.ts';
import { namesOf } from '../tally/mapGroups.ts';
import { merge } from '../tally/merge.ts';
import { leftOut } from '../tally/leftOut.ts';

/** What `coherence` takes besides what every metric takes. */
export interface CoherenceOptions extends Omit<MetricOptions, 'level'> {
  /** The scale of the ratings. */
  readonly scale: Scale;
}

/** How much alike the experience is at all places. */
export interface Coherence extends Reading {
  /** Standard deviation between the places themselves, chance taken out, in points of the scale; null when the value is. */
  readonly spread: number | null;
  /** Which part of the differences that are seen is not chance, 0 to 1; null when the value is. */
  readonly iSquared: number | null;
  /** How often differences at least this large would show if the places did not differ; null when the value is. */
  readonly pValue: number | null;
  /** Mean of each place that has two ratings or more. */
  readonly means: Groups<number>;
  /** Places with one rating or none: of them nothing can be said. */
  readonly tooFew: readonly string[];
}

/**
 * Is the experience the same whatever the channel, or the stage?
 *
 * Formula: 1 − spread / largest spread; the spread is the standard deviation of the places' mean ratings with the chance taken
 * out, the largest one half the length of the scale; a larger one, which two or three places at the ends of the scale can have, is 0.
 * Range: 0 to 1, higher is better: 1 where all differences can be chance. Counts the ratings of places that have two or more; the
 * others are in `tooFew`. Empty: `value` is null with the reason `noAnswers`, or `tooFewAnswers` for fewer than two such
 * places. No interval: `pValue` says whether there is anything to see.
 *
 * Source: random effects, DerSimonian and Laird (1986), p-value by Cochran (1954); the variance of a mean with a quarter of a rating
 * added at each end of the scale, as in `guardedT`, so that a few equal ratings are not taken for certainty.
 *
 * @param byPlace - Ratings by channel or stage, as `tallyBy` gives them.
 * @param options - `scale`, `minimumAnswers` (1), `invalid` (`'throw'`).
 * @returns The reading, a ratio; `delta` and `trend` take this function as it is.
 * @throws RangeError for a rating off its scale, TypeError for another kind and without a scale.
 * @example
 * ```ts
 * import { coherence, csat5 } from 'cx-metrics';
 *
 * const web = { 3: 10, 4: 50, 5: 40 };
 * coherence({ web, phone: { 3: 12, 4: 48, 5: 40 } }, { scale: csat5 }).value; // => 1
 * const split = coherence({ web, phone: { 1: 50, 2: 40, 3: 10 } }, { scale: csat5 });
 * split.value?.toFixed(2); // => '0.05'
 * split.means; // => { phone: 1.6, web: 4.3 }
 * coherence({ web }, { scale: csat5 }).reason; // => 'tooFewAnswers'
 * ```
 * @see {@link consistency} for the same within each customer
 * @category journey
 */
export function coherence(byPlace: Groups<Answers>, options?: CoherenceOptions): Coherence {
  const settings = readMetricOptions(options);
  const { scale } = (options ?? {}) as CoherenceOptions;
  checkBands(scale);
  const { min, max } = scale;
  const samples = namesOf(byPlace).map((place) => {
    return { place, ...readSample(byPlace[place] as Answers, scale, settings.invalid) };
  });
  const enough = samples.filter(({ n }) => n >= 2);
  const estimates = enough.map(({ mean, answers }) => {
    const { standardError } = moments([...answers, [min, 1 / 4], [max, 1 / 4]]);
    return { estimate: mean as number, variance: (standardError as number) ** 2 };
  });
  const { betweenVariance, iSquared, pValue } = randomEffects(estimates);
  const isKnown = enough.length >= 2;
  const spread = isKnown ? Math.sqrt(betweenVariance as number) : null;
  const asked = {
    n: enough.reduce((sum, { n }) => sum + n, 0),
    leftOut: leftOut(merge({}, ...samples.map((sample) => ({ ...sample.leftOut })))),
  };
  const about = { metric: 'coherence', unit: 'ratio', direction: 'higherIsBetter', scale: scale.name } as const;
  const reading = readingOf(about, asked, settings, () => ({
    value: spread === null ? null : Math.max(0, 1 - spread / ((max - min) / 2)),
    limits: { low: null, high: null },
    method: '',
  }));
  const isShown = reading.value !== null;
  const isAsked = samples.some(({ n }) => n > 0);
  return {
    ...reading,
    ...(isShown ? {} : { reason: isAsked ? 'tooFewAnswers' : 'noAnswers' }),
    spread: isShown ? spread : null,
    iSquared: isShown ? iSquared : null,
    pValue: isShown ? pValue : null,
    means: Object.fromEntries(enough.map(({ place, mean }) => [place, mean as number])),
    tooFew: samples.filter(({ n }) => n < 2).map(({ place }) => place),
  };
}
