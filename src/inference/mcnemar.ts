import { badNumber } from '../misuse/badNumber.ts';
import { binomialChance } from './binomialChance.ts';
import { chiSquareSurvival } from './chiSquareSurvival.ts';
import { incompleteBeta } from './incompleteBeta.ts';
import { type PairedShares, shareChanges } from './shareChanges.ts';

/** Tests of whether as many turned to yes as to no. All are two-sided. */
export interface McNemar {
  /** (noYes − yesNo)² / (noYes + yesNo); null when nobody changed. */
  readonly chiSquare: number | null;
  /** By chi-square with one degree of freedom; null when nobody changed. */
  readonly pValue: number | null;
  /** The same with the difference drawn 1 towards 0; null when nobody changed. */
  readonly correctedChiSquare: number | null;
  /** By that; null when nobody changed. It is no better than the exact one, which it imitates. */
  readonly correctedPValue: number | null;
  /** Binomial: twice the chance of as few or fewer turning the rarer way, at most 1. */
  readonly exactPValue: number;
  /** The same with the observed outcome counted by half: neither too often nor too seldom significant. */
  readonly midPValue: number;
}

/**
 * Did the same people change more often one way than the other?
 *
 * Formula: of those who changed, half would go each way; chi-square, chi-square with correction, and binomial. Whoever gave
 * the same answer twice says nothing here. When nobody changed, there is no chi-square and the exact p-values are 1.
 *
 * Source: McNemar (1947); mid-p by Fagerland, Lydersen and Laake (2013), who find it the one to use; where as many went one
 * way as the other it is, as there, 1 less half the chance of that.
 *
 * @param table - How many said what, first and then; whole counts.
 * @returns Both chi-squares and all p-values.
 * @throws TypeError for another kind, RangeError for a count that is no whole number from 0.
 * @example
 * ```ts
 * import { mcnemar } from 'cx-metrics/inference';
 *
 * mcnemar({ bothYes: 36, yesNo: 2, noYes: 12, bothNo: 0 }).chiSquare?.toFixed(4); // => '7.1429'
 * mcnemar({ bothYes: 36, yesNo: 2, noYes: 12, bothNo: 0 }).midPValue.toFixed(4); // => '0.0074'
 * mcnemar({ bothYes: 5, yesNo: 0, noYes: 0, bothNo: 5 }).chiSquare; // => null
 * mcnemar({ bothYes: 5, yesNo: 0.5, noYes: 0, bothNo: 5 }); // throws RangeError
 * ```
 * @see {@link tango} for the limits
 * @category inference
 */
export function mcnemar(table: PairedShares): McNemar {
  const { plus, minus } = shareChanges(table);
  for (const count of [plus, minus, table.bothYes, table.bothNo]) {
    if (!Number.isSafeInteger(count)) throw badNumber('count', 'a whole count from 0', count);
  }
  const changed = plus + minus;
  if (changed === 0) {
    return {
      chiSquare: null,
      pValue: null,
      correctedChiSquare: null,
      correctedPValue: null,
      exactPValue: 1,
      midPValue: 1,
    };
  }
  const apart = Math.abs(plus - minus);
  const chiSquare = (apart * apart) / changed;
  const correctedChiSquare = Math.max(0, apart - 1) ** 2 / changed;
  const [rarer, other] = [Math.min(plus, minus), Math.max(plus, minus)];
  // P(B ≤ rarer) and P(B = rarer) for B binomial (changed, 1/2).
  const asFew = incompleteBeta(0.5, 0.5, other, rarer + 1).lower;
  const justThis = binomialChance(rarer, changed, 0.5, 0.5);
  return {
    chiSquare,
    pValue: chiSquareSurvival(chiSquare, 1),
    correctedChiSquare,
    correctedPValue: chiSquareSurvival(correctedChiSquare, 1),
    exactPValue: Math.min(1, 2 * asFew),
    midPValue: apart === 0 ? 1 - justThis / 2 : 2 * asFew - justThis,
  };
}
