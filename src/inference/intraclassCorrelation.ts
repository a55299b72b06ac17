import { checkLevel } from './checkLevel.ts';
import type { Counted } from './counted.ts';
import { fQuantile } from './fQuantile.ts';
import { fSurvival } from './fSurvival.ts';
import type { Limits } from './limits.ts';
import { moments } from './moments.ts';

/** How alike the values of one group are. Its limits are those of the correlation. */
export interface IntraclassCorrelation extends Limits {
  /** How many groups have a value. */
  readonly groups: number;
  /** How many values. */
  readonly n: number;
  /** Mean square between groups; null for fewer than two groups. */
  readonly betweenMeanSquare: number | null;
  /** Mean square within groups; null where no group has two values. */
  readonly withinMeanSquare: number | null;
  /** The size that stands for groups of different sizes, n₀; null for fewer than two groups. */
  readonly typicalSize: number | null;
  /** ICC(1): 1 where all values of a group are equal, 0 where groups tell nothing, below 0 where they are less alike than by chance. */
  readonly correlation: number | null;
  /** Mean square between over mean square within; null where nothing differs within groups. */
  readonly f: number | null;
  /** How often an F at least this large would show if groups told nothing; null where F is. */
  readonly pValue: number | null;
  /** n / groups; null without values. */
  readonly averageSize: number | null;
  /** By how much the variance of a mean grows because values come in groups; 1 where the correlation is not above 0. */
  readonly designEffect: number | null;
}

/**
 * How alike are answers of the same customer, or scores of the same touchpoint?
 *
 * Formula: one-way analysis of variance; n₀ = (n − Σ nᵢ² / n) / (groups − 1), ICC = (MSB − MSW) / (MSB + (n₀ − 1) MSW), design effect
 * 1 + (Σ nᵢ² / n − 1) × ICC, with 0 in place of an ICC below 0. The limits are (F / q − 1) / (F / q + n₀ − 1), q the two quantiles of
 * F: exact for normal values in groups of one size, near that for other sizes. Range: −1 / (n₀ − 1) to 1. Empty: null, as for one
 * group, for groups of one value each, and where all values are equal. Groups without values do not count.
 *
 * Source: Fisher (1925); Shrout and Fleiss (1979), their ICC(1,1), limits too; design effect by Kish (1965).
 *
 * @param groups - For each group its values and how many times each was seen.
 * @param level - How often the limits are to hold the true correlation, between 0 and 1; 0.95 unless told.
 * @returns The correlation with its limits and what it is made of.
 * @throws TypeError for values that are no numbers, RangeError for a negative count, NaN and infinity, and a level off its range.
 * @example
 * ```ts
 * import { intraclassCorrelation } from 'cx-metrics/inference';
 *
 * const answers = [[[7, 1], [6, 1]], [[5, 2]], [[2, 1], [3, 1]]] as const;
 * intraclassCorrelation(answers).correlation?.toFixed(4); // => '0.9216'
 * intraclassCorrelation(answers).low?.toFixed(2); // => '0.21'
 * intraclassCorrelation([[[7, 1]], [[5, 1]]]).correlation; // => null
 * intraclassCorrelation([[[NaN, 1]]]); // throws RangeError
 * ```
 * @category inference
 */
export function intraclassCorrelation(groups: readonly Counted[], level = 0.95): IntraclassCorrelation {
  checkLevel(level);
  const parts = groups.map(moments).filter((group) => group.n > 0);
  const { n, mean } = moments(parts.map((group) => [group.mean as number, group.n]));
  let [between, within, squaredSizes] = [0, 0, 0];
  for (const part of parts) {
    between += part.n * ((part.mean as number) - (mean as number)) ** 2;
    within += part.n * (part.populationVariance as number);
    squaredSizes += part.n * part.n;
  }
  const [above, below] = [parts.length - 1, n - parts.length];
  const sizes = {
    groups: parts.length,
    n,
    typicalSize: above > 0 ? (n - squaredSizes / n) / above : null,
    averageSize: parts.length > 0 ? n / parts.length : null,
  };
  const betweenMeanSquare = above > 0 ? between / above : null;
  const withinMeanSquare = below > 0 ? within / below : null;
  const squares = { betweenMeanSquare, withinMeanSquare };
  const none = { f: null, pValue: null, low: null, high: null };
  if (betweenMeanSquare === null || withinMeanSquare === null || between + within === 0) {
    return { ...sizes, ...squares, correlation: null, ...none, designEffect: null };
  }
  const others = (sizes.typicalSize as number) - 1;
  const correlation = (betweenMeanSquare - withinMeanSquare) / (betweenMeanSquare + others * withinMeanSquare);
  const designEffect = 1 + (squaredSizes / n - 1) * Math.max(0, correlation);
  if (withinMeanSquare === 0) return { ...sizes, ...squares, correlation, ...none, designEffect };
  const f = betweenMeanSquare / withinMeanSquare;
  const limitAt = (probability: number): number => {
    const ratio = f / fQuantile(probability, above, below);
    return (ratio - 1) / (ratio + others);
  };
  return {
    ...sizes,
    ...squares,
    correlation,
    f,
    pValue: fSurvival(f, above, below),
    low: limitAt((1 + level) / 2),
    high: limitAt((1 - level) / 2),
    designEffect,
  };
}
