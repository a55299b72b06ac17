import { checkLevel } from './checkLevel.ts';
import type { Limits } from './limits.ts';
import type { Moments } from './moments.ts';
import { sequenceCriticalValue, type SequenceTuning } from './sequenceCriticalValue.ts';

/** What a confidence sequence needs to know of values; what `moments` gives holds it. */
export type SequenceMoments = Pick<Moments, 'n' | 'mean' | 'standardDeviation'>;

/**
 * Between which limits does a mean lie, at every look of as many as one likes?
 *
 * Formula: mean ∓ standard deviation / √n × `sequenceCriticalValue`. The true mean is inside at all looks together about as
 * often as the level says, or more often: no number of looks needs to be planned, none is corrected for. Unit: that of the
 * values. For means that are nearly normal: look from about 30 answers on. Empty: both are null, as for a single value.
 *
 * Use: on a dashboard that is read every day, take `moments` of all answers since the start, with `tightestAt` the number
 * of answers when a decision is expected, and act on the first day on which the target lies outside. The price is an interval
 * 1.5 times as wide as `tInterval` where it is tightest, which is right for one look only.
 *
 * Source: Robbins (1970); Waudby-Smith, Arbour, Sinha, Kennedy and Ramdas (2024).
 *
 * @param values - Number, mean and standard deviation of the values so far.
 * @param level - How often the limits are to hold the true mean at all looks, between 0 and 1.
 * @param tuning - `tightestAt` or `rhoSquared`, the same at every look.
 * @returns The limits.
 * @throws RangeError for a level off its range and a tuning that is not above 0, TypeError for other kinds.
 * @example
 * ```ts
 * import { meanSequence, moments } from 'cx-metrics/inference';
 *
 * const soFar = moments([[7, 40], [6, 30], [5, 20], [3, 10]]);
 * meanSequence(soFar, 0.95, { tightestAt: 500 }).low?.toFixed(4); // => '5.4873'
 * meanSequence(moments([[7, 1]]), 0.95, { tightestAt: 500 }); // => { low: null, high: null }
 * meanSequence(soFar, 95, { tightestAt: 500 }); // throws RangeError
 * ```
 * @see {@link meanDifferenceSequence} for a change; {@link shareSequence} and {@link netSequence}, exact from the first answer
 * @category inference
 */
export function meanSequence(values: SequenceMoments, level: number, tuning: SequenceTuning): Limits {
  checkLevel(level);
  const { n, mean, standardDeviation } = values;
  if (n === 0 || mean === null || standardDeviation === null) return { low: null, high: null };
  const half = (standardDeviation / Math.sqrt(n)) * sequenceCriticalValue(n, level, tuning);
  return { low: mean - half, high: mean + half };
}
