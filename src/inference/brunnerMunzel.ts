import { checkLevel } from './checkLevel.ts';
import type { Counted } from './counted.ts';
import type { Limits } from './limits.ts';
import { type Moments, moments } from './moments.ts';
import { type Standing, standings } from './standings.ts';
import { tQuantile } from './tQuantile.ts';
import { type TTest, tTestOf } from './tTest.ts';
import { satterthwaite } from './welch.ts';

/** How likely an answer of the second group is the higher one, with its limits and its test against one half. */
export interface BrunnerMunzel extends TTest, Limits {
  /** P(second higher) + P(equal) / 2; null when either group is empty. */
  readonly estimate: number | null;
  /** Of that probability; null when a group has one value, and where it would be 0. */
  readonly standardError: number | null;
}

/**
 * Does one of two groups of different people answer higher, whatever the shapes of their answers?
 *
 * Formula: every value is placed at the share of the other group below it, ties by half; the mean place of the second is the
 * probability, its squared error v₁ / n₁ + v₂ / n₂ with the variances of the places, t and its degrees of freedom as in
 * Welch's test. Limits cut at 0 and 1. Empty: null; the probability alone where a group has one value, and where the groups
 * do not overlap or all values are equal: there the error would be 0, which is no certainty.
 * Law: the p-value is below 1 − level exactly when the limits leave out one half.
 *
 * Source: Brunner and Munzel (2000).
 *
 * @param first - Values of the first, earlier group and how many times each was seen.
 * @param second - Values of the second, later group.
 * @param level - How often the interval is to hold the true probability, between 0 and 1.
 * @returns The probability, its error and limits, t with its degrees of freedom and the p-value, above 0 when the second
 * is higher.
 * @throws TypeError for values that are no numbers, RangeError for a negative count, NaN, infinity and a level off its range.
 * @example
 * ```ts
 * import { brunnerMunzel } from 'cx-metrics/inference';
 *
 * const [spring, autumn] = [[[1, 1], [2, 1], [3, 1], [4, 1], [5, 1]], [[4, 1], [5, 1], [6, 1], [7, 1]]] as const;
 * const { estimate, low, pValue } = brunnerMunzel(spring, autumn, 0.95);
 * [estimate, low?.toFixed(4), pValue?.toFixed(4)]; // => [0.9, '0.6592', '0.0058']
 * brunnerMunzel([[1, 2]], [[2, 2]], 0.95).pValue; // => null
 * brunnerMunzel(spring, autumn, 95); // throws RangeError
 * ```
 * @see {@link mannWhitney} for the exact test of a few values
 * @category inference
 */
export function brunnerMunzel(first: Counted, second: Counted, level: number): BrunnerMunzel {
  checkLevel(level);
  const { sizes, rows } = standings([first, second]);
  const [before, after] = [placesIn(rows, 0, 1, sizes[1] as number), placesIn(rows, 1, 0, sizes[0] as number)];
  const none = { standardError: null, t: null, degreesOfFreedom: null, pValue: null, low: null, high: null };
  if (before === null || after === null || after.mean === null || before.mean === null) {
    return { estimate: null, ...none };
  }
  const estimate = after.mean;
  if (before.variance === null || after.variance === null) return { estimate, ...none };
  const { standardError, degreesOfFreedom } = satterthwaite(
    before.variance / before.n,
    before.n,
    after.variance / after.n,
    after.n,
  );
  if (standardError === 0) return { estimate, ...none };
  const half = tQuantile((1 + level) / 2, degreesOfFreedom) * standardError;
  return {
    estimate,
    standardError,
    ...tTestOf((after.mean - before.mean) / 2, standardError, degreesOfFreedom),
    low: Math.max(0, estimate - half),
    high: Math.min(1, estimate + half),
  };
}

/** Mean and spread of the places of one group in the other; null in a group that is empty. */
function placesIn(rows: readonly Standing[], group: number, other: number, size: number): Moments | null {
  if (size === 0) return null;
  return moments(
    rows.map(({ counts, leads }) => [(1 + (leads[other] as number) / size) / 2, counts[group] as number] as const),
  );
}
