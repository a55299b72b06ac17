import type { Counted } from './counted.ts';
import { fSurvival } from './fSurvival.ts';
import { moments } from './moments.ts';

/** How alike the values of one group are; null where it is not defined. */
export interface IntraclassCorrelation {
  /** How many groups have a value. */
  readonly groups: number;
  /** How many values. */
  readonly n: number;
  /** Mean square between groups; null for fewer than two groups. */
  readonly betweenMeanSquare: number | null;
  /** Mean square within groups; null where no group has two values. */
  readonly withinMeanSquare: number | null;
  /** The size of a group that stands for groups of different sizes; null for fewer than two groups. */
  readonly typicalSize: number | null;
  /** ICC(1): 1 where all values of a group are equal, 0 where groups tell nothing, below 0 where they are less alike than by chance. */
  readonly correlation: number | null;
  /** Mean square between over mean square within. */
  readonly f: number | null;
  /** How often an F at least this large would show if groups told nothing. */
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
 * 1 + (Σ nᵢ² / n − 1) × ICC, with 0 in place of an ICC below 0. Range: −1 / (n₀ − 1) to 1. Empty: null, as for one group, for
 * groups of one value each, and where all values are equal.
 *
 * Source: Fisher (1925); Shrout and Fleiss (1979), their ICC(1,1); design effect by Kish (1965).
 *
 * @param groups - For each group its values and how many times each was seen.
 * @returns The correlation with what it is made of.
 * @throws TypeError for values that are no numbers, RangeError for a negative count, NaN and infinity.
 * @example
 * ```ts
 * import { intraclassCorrelation } from 'cx-metrics/inference';
 *
 * const answers = [[[7, 1], [6, 1]], [[5, 2]], [[2, 1], [3, 1]]] as const;
 * intraclassCorrelation(answers).correlation?.toFixed(4); // => '0.9216'
 * intraclassCorrelation([[[7, 1]], [[5, 1]]]).correlation; // => null
 * intraclassCorrelation([[[NaN, 1]]]); // throws RangeError
 * ```
 * @category inference
 */
export function intraclassCorrelation(groups: readonly Counted[]): IntraclassCorrelation {
  const parts = groups.map(moments).filter((group) => group.n > 0);
  const { n, mean } = moments(parts.map((group) => [group.mean as number, group.n]));
  let [between, within, squaredSizes] = [0, 0, 0];
  for (const part of parts) {
    between += part.n * ((part.mean as number) - (mean as number)) ** 2;
    within += part.n * (part.populationVariance as number);
    squaredSizes += part.n * part.n;
  }
  const [above, below] = [parts.length - 1, n - parts.length];
  const betweenMeanSquare = above > 0 ? between / above : null;
  const withinMeanSquare = below > 0 ? within / below : null;
  const typicalSize = above > 0 ? (n - squaredSizes / n) / above : null;
  const unclustered = { groups: parts.length, n, betweenMeanSquare, withinMeanSquare, typicalSize };
  const averageSize = parts.length === 0 ? null : n / parts.length;
  if (betweenMeanSquare === null || withinMeanSquare === null || between + within === 0) {
    return { ...unclustered, correlation: null, f: null, pValue: null, averageSize, designEffect: null };
  }
  const correlation =
    (betweenMeanSquare - withinMeanSquare) / (betweenMeanSquare + ((typicalSize as number) - 1) * withinMeanSquare);
  const f = withinMeanSquare === 0 ? null : betweenMeanSquare / withinMeanSquare;
  return {
    ...unclustered,
    correlation,
    f,
    pValue: f === null ? null : fSurvival(f, above, below),
    averageSize,
    designEffect: 1 + (squaredSizes / n - 1) * Math.max(0, correlation),
  };
}
