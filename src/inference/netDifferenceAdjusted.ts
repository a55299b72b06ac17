import { checkLevel } from './checkLevel.ts';
import { checkNet } from './checkNet.ts';
import { criticalValue } from './criticalValue.ts';
import type { Limits } from './limits.ts';
import type { Net } from './net.ts';
import { type NetDifference, netDifference } from './netDifference.ts';
import { normalSurvival } from './normalSurvival.ts';

/** The adjusted difference of two net scores: its estimate is drawn towards 0, to carry the interval. */
export interface NetDifferenceAdjusted extends NetDifference, Limits {
  /** Estimate over standard error; null when either has no answers. */
  readonly z: number | null;
  /** Two-sided; null when either has no answers. */
  readonly pValue: number | null;
}

const added = { plus: 3 / 8, zero: 3 / 4, minus: 3 / 8 };

/**
 * Have two net scores of different people changed, by the short formula?
 *
 * Formula: 3/8, 3/4 and 3/8 of an answer are added to the plus, zero and minus of each, then difference ∓ z × error. That is
 * half of what is added for one score alone: added in full to both, it would shrink the difference twice.
 * Not cut: the limits may lie outside −2 to 2. Empty: null.
 *
 * Source: the pseudo-counts of Rocks (2016) with the halving of Agresti and Caffo (2000).
 *
 * @param before - Earlier counts of +1, 0 and −1.
 * @param after - Later counts of +1, 0 and −1.
 * @param level - How often the interval is to hold the true difference, between 0 and 1.
 * @returns The adjusted difference, its error, z, p-value and limits.
 * @throws TypeError for another kind, RangeError for a negative count and a level off its range.
 * @example
 * ```ts
 * import { netDifferenceAdjusted } from 'cx-metrics/inference';
 *
 * const spring = { plus: 40, zero: 35, minus: 25 };
 * const autumn = { plus: 50, zero: 30, minus: 20 };
 * netDifferenceAdjusted(spring, autumn, 0.95).pValue?.toFixed(6); // => '0.180436'
 * netDifferenceAdjusted(spring, { plus: 0, zero: 0, minus: 0 }, 0.95).low; // => null
 * netDifferenceAdjusted(spring, autumn, 95); // throws RangeError
 * ```
 * @category inference
 */
export function netDifferenceAdjusted(before: Net, after: Net, level: number): NetDifferenceAdjusted {
  checkLevel(level);
  if (checkNet(before) === 0 || checkNet(after) === 0) {
    return { estimate: null, standardError: null, z: null, pValue: null, low: null, high: null };
  }
  const difference = netDifference(more(before), more(after));
  const [estimate, standardError] = [difference.estimate as number, difference.standardError as number];
  const half = criticalValue(level) * standardError;
  return {
    estimate,
    standardError,
    z: estimate / standardError,
    pValue: 2 * normalSurvival(Math.abs(estimate / standardError)),
    low: estimate - half,
    high: estimate + half,
  };
}

function more({ plus, zero, minus }: Net): Net {
  return { plus: plus + added.plus, zero: zero + added.zero, minus: minus + added.minus };
}
