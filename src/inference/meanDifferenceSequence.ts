import { checkLevel } from './checkLevel.ts';
import type { Difference } from './difference.ts';
import type { SequenceMoments } from './meanSequence.ts';
import { sequenceCriticalValue, type SequenceTuning } from './sequenceCriticalValue.ts';

/**
 * Between which limits does the difference of two means of different people lie, at every look of as many as one likes?
 *
 * Formula: difference ∓ √(v₁ / n₁ + v₂ / n₂) × `sequenceCriticalValue`, with 2 n₁ n₂ / (n₁ + n₂) answers: as many as one of two
 * groups of equal size has. The true difference is inside at all looks together about as often as the level says, or more
 * often. Unit: that of the values, second less first. For means that are nearly normal: look from about 30 answers in each
 * group on. Empty: all are null; of a single value there are no limits.
 *
 * Use: two variants run side by side and somebody looks every day. Take `moments` of all answers of each since the start, with
 * `tightestAt` the answers per group when a decision is expected, and act on the first day on which 0 lies outside. A net
 * score is the mean of +1, 0 and −1, a share that of 1 and 0. With 20 answers a day in each of two groups that are alike and
 * 60 looks, a test at 1.96 standard errors finds a difference at least once in 33 of 100 runs, this in 2.
 *
 * Source: Robbins (1970); Waudby-Smith, Arbour, Sinha, Kennedy and Ramdas (2024).
 *
 * @param before - Number, mean and standard deviation of the first group so far.
 * @param after - Of the second group.
 * @param level - How often the limits are to hold the true difference at all looks, between 0 and 1.
 * @param tuning - `tightestAt`, in answers per group, or `rhoSquared`; the same at every look.
 * @returns The difference and its limits.
 * @throws RangeError for a level off its range and a tuning that is not above 0, TypeError for other kinds.
 * @example
 * ```ts
 * import { meanDifferenceSequence, moments } from 'cx-metrics/inference';
 *
 * const [one, other] = [moments([[1, 40], [0, 35], [-1, 25]]), moments([[1, 60], [0, 30], [-1, 10]])];
 * const { estimate, low } = meanDifferenceSequence(one, other, 0.95, { tightestAt: 200 });
 * [estimate?.toFixed(2), low?.toFixed(4)]; // => ['0.35', '0.0283']
 * meanDifferenceSequence(one, moments([]), 0.95, { tightestAt: 200 }).low; // => null
 * meanDifferenceSequence(one, other, 95, { tightestAt: 200 }); // throws RangeError
 * ```
 * @see {@link welch} for a single look
 * @category inference
 */
export function meanDifferenceSequence(
  before: SequenceMoments,
  after: SequenceMoments,
  level: number,
  tuning: SequenceTuning,
): Difference {
  checkLevel(level);
  const estimate = before.mean === null || after.mean === null ? null : after.mean - before.mean + 0;
  if (estimate === null || before.standardDeviation === null || after.standardDeviation === null) {
    return { estimate, low: null, high: null };
  }
  const error = Math.hypot(
    before.standardDeviation / Math.sqrt(before.n),
    after.standardDeviation / Math.sqrt(after.n),
  );
  const half = error * sequenceCriticalValue(2 / (1 / before.n + 1 / after.n), level, tuning);
  return { estimate, low: estimate - half, high: estimate + half };
}
