import { between } from './between.ts';
import { checkLevel } from './checkLevel.ts';
import { checkProbability } from './checkProbability.ts';
import type { Counted } from './counted.ts';
import { incompleteBeta, type Parts } from './incompleteBeta.ts';
import type { Limits } from './limits.ts';
import { quantilePosition } from './quantilePosition.ts';
import { ranked } from './sampleQuantile.ts';

/** Probabilities this near to each other are the same: P(B ≤ 0) = 1/4 is not above (1 − 0.5) / 2 by its last digit. */
const sameProbability = 1e-12;

/** A quantile between two of the values that were seen. */
export interface QuantileInterval extends Limits {
  /** The quantile by definition 7; null without values. */
  readonly estimate: number | null;
  /** Rank of the lower limit, from 1; null where too few values lie below for one. */
  readonly lowerRank: number | null;
  /** Rank of the upper limit, to n; null where too few values lie above for one. */
  readonly upperRank: number | null;
  /** How often an interval by these ranks holds the true quantile, at least the level; null without values. */
  readonly coverage: number | null;
}

/**
 * Between which of the values does a quantile lie, whatever their distribution?
 *
 * Formula: with B binomial (n, p), the largest rank l with P(B ≤ l − 1) ≤ (1 − level) / 2 and the smallest rank u with
 * P(B ≥ u) ≤ (1 − level) / 2; coverage P(l ≤ B ≤ u − 1). Unit: that of the values. Where no rank will do, the limit is
 * null: the interval is open on that side. At a level of 0.95 both limits take 6 values for the median, 36 for the 90th
 * percentile, 72 for the 95th and 368 for the 99th. Empty: all are null.
 *
 * @param values - Values and how many times each was seen, in any order.
 * @param probability - The share at or below, 0 to 1; 0.5 for the median.
 * @param level - How often the interval is to hold the true quantile, between 0 and 1.
 * @returns The limits with their ranks, how often such limits hold it, and the quantile.
 * @throws RangeError for a probability or a level off its range, NaN, infinity and a count that is no whole number from
 * 0; TypeError for other kinds.
 * @example
 * ```ts
 * import { quantileInterval } from 'cx-metrics/inference';
 *
 * const hours = [3, 6, 7, 8, 8, 10, 13, 15, 16, 20].map((hour) => [hour, 1] as const);
 * const { low, high, coverage } = quantileInterval(hours, 0.5, 0.95);
 * [low, high, coverage?.toFixed(4)]; // => [6, 16, '0.9785']
 * quantileInterval(hours, 0.9, 0.95).high; // => null
 * quantileInterval(hours, 0.5, 95); // throws RangeError
 * ```
 * @category inference
 */
export function quantileInterval(values: Counted, probability: number, level: number): QuantileInterval {
  checkProbability(probability);
  checkLevel(level);
  const { n, at } = ranked(values);
  if (n === 0) return { estimate: null, low: null, high: null, lowerRank: null, upperRank: null, coverage: null };
  const { below, above, weight } = quantilePosition(n, probability, 7);

  // Of B binomial: `upper` is P(B ≤ rank − 1), `lower` is P(B ≥ rank).
  const cut = (rank: number): Parts => incompleteBeta(probability, 1 - probability, rank, n - rank + 1);
  const mostOutside = ((1 - level) / 2) * (1 + sameProbability);
  const lowerRank = ranksWhile(n, (rank) => cut(rank).upper <= mostOutside);
  const upperRank = ranksWhile(n, (rank) => cut(rank).lower > mostOutside) + 1;
  const [hasLower, hasUpper] = [lowerRank >= 1, upperRank <= n];
  return {
    estimate: between(at(below), at(above), weight),
    low: hasLower ? at(lowerRank) : null,
    high: hasUpper ? at(upperRank) : null,
    lowerRank: hasLower ? lowerRank : null,
    upperRank: hasUpper ? upperRank : null,
    coverage: 1 - (hasLower ? cut(lowerRank).upper : 0) - (hasUpper ? cut(upperRank).lower : 0),
  };
}

/** For how many ranks from 1 on something holds that, once it fails, holds no more; found by halving. */
function ranksWhile(n: number, holds: (rank: number) => boolean): number {
  let [most, fails] = [0, n + 1];
  while (fails - most > 1) {
    const middle = Math.floor((most + fails) / 2);
    if (holds(middle)) most = middle;
    else fails = middle;
  }
  return most;
}
