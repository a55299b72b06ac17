import { badNumber } from '../misuse/badNumber.ts';
import { chiSquareSurvival } from './chiSquareSurvival.ts';

/** An estimate of a group with its sampling variance. */
export interface GroupEstimate {
  /** The estimate, such as a mean score. */
  readonly estimate: number;
  /** Its squared standard error, above 0. */
  readonly variance: number;
}

/** Groups that really differ, told from groups that differ by chance. */
export interface RandomEffects {
  /** Cochran's Q: the sum of squared distances from the weighted mean, in units of the sampling variance; null without groups. */
  readonly q: number | null;
  /** How often a Q at least this large would show if the groups did not differ; null for fewer than two groups. */
  readonly pValue: number | null;
  /** Variance between the groups themselves, 0 or more; null without groups. */
  readonly betweenVariance: number | null;
  /** Which part of the differences is not chance, 0 to 1; null without groups. */
  readonly iSquared: number | null;
  /** Mean of the groups, each weighted by 1 / (its variance + the variance between); null without groups. */
  readonly pooledMean: number | null;
  /** Its standard error; null without groups. */
  readonly pooledStandardError: number | null;
  /** How far each group is pulled to the pooled mean, 0 to 1. */
  readonly shrinkage: readonly number[];
  /** Each estimate after that. */
  readonly shrunken: readonly number[];
}

/**
 * How much do groups differ beyond chance, and what is left of each when chance is taken out?
 *
 * Formula: weights w = 1 / variance, Q = Σ w (x − x̄)², variance between = max(0, (Q − (k − 1)) / (Σ w − Σ w² / Σ w)),
 * I² = max(0, (Q − (k − 1)) / Q), p = chance of a χ² with k − 1 degrees of freedom above Q; shrinkage = variance / (variance + variance
 * between). Unit: that of the estimates, squared for variances. Empty: null. One group is left as it is, with variance 0 between and
 * a shrinkage of 1.
 *
 * Source: DerSimonian and Laird (1986); Q by Cochran (1954); I² by Higgins and Thompson (2002).
 *
 * @param groups - Estimates with their variances.
 * @returns Variance between, pooled mean, and what is left of each group.
 * @throws RangeError for a variance that is not above 0, NaN and infinity; TypeError for what is no number.
 * @example
 * ```ts
 * import { randomEffects } from 'cx-metrics/inference';
 *
 * const { betweenVariance, shrunken } = randomEffects([
 *   { estimate: 10, variance: 1 },
 *   { estimate: 20, variance: 1 },
 * ]);
 * betweenVariance; // => 49
 * shrunken[0]?.toFixed(2); // => '10.10'
 * randomEffects([]).pooledMean; // => null
 * randomEffects([{ estimate: 10, variance: 0 }]); // throws RangeError
 * ```
 * @category inference
 */
export function randomEffects(groups: readonly GroupEstimate[]): RandomEffects {
  for (const [position, { estimate, variance }] of groups.entries()) {
    const where = ` at position ${position}`;
    if (!Number.isFinite(estimate)) throw badNumber('estimate', 'a finite estimate', estimate, where);
    if (!(Number.isFinite(variance) && variance > 0)) {
      throw badNumber('variance', 'a variance above 0', variance, where);
    }
  }
  if (groups.length === 0) {
    const nothing = {
      q: null,
      pValue: null,
      betweenVariance: null,
      iSquared: null,
      pooledMean: null,
      pooledStandardError: null,
    };
    return { ...nothing, shrinkage: [], shrunken: [] };
  }
  // What Q would be if the groups differed by chance alone.
  const chance = groups.length - 1;
  const fixed = pooled(groups, 0);
  // Σ w − Σ w² / Σ w is twice the weights of all pairs over Σ w, where nothing is taken away from what is nearly as large.
  let [q, pairs, before] = [0, 0, 0];
  for (const { estimate, variance } of groups) {
    q += (estimate - fixed.mean) ** 2 / variance;
    pairs += before / variance;
    before += 1 / variance;
  }
  const betweenVariance = chance === 0 ? 0 : Math.max(0, (q - chance) / ((2 * pairs) / fixed.weights));
  const { mean, weights } = pooled(groups, betweenVariance);
  const shrinkage = groups.map(({ variance }) => variance / (variance + betweenVariance));
  return {
    q,
    pValue: chance === 0 ? null : chiSquareSurvival(q, chance),
    betweenVariance,
    iSquared: q === 0 ? 0 : Math.max(0, (q - chance) / q),
    pooledMean: mean,
    pooledStandardError: Math.sqrt(1 / weights),
    shrinkage,
    shrunken: groups.map(({ estimate }, index) => estimate + (shrinkage[index] as number) * (mean - estimate)),
  };
}

/** The weighted mean, summed up from the first estimate on, so that equal estimates have themselves as their mean, to the bit. */
function pooled(
  groups: readonly GroupEstimate[],
  between: number,
): { readonly mean: number; readonly weights: number } {
  const first = groups[0]?.estimate ?? 0;
  let [weights, sum] = [0, 0];
  for (const { estimate, variance } of groups) {
    weights += 1 / (variance + between);
    sum += (estimate - first) / (variance + between);
  }
  return { mean: first + sum / weights, weights };
}
