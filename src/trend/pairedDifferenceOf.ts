import type { Ends } from '../inference/guardedT.ts';
import type { PairedDifference } from '../inference/pairedDifference.ts';
import type { Net } from '../inference/net.ts';
import { pairedMeanDifference } from '../inference/pairedMeanDifference.ts';
import { pairedNetDifference } from '../inference/pairedNetDifference.ts';
import { pairedShareDifference } from '../inference/pairedShareDifference.ts';
import { tInterval } from '../inference/tInterval.ts';
import { tTest } from '../inference/tTest.ts';
import type { Unit } from '../metric/reading.ts';
import { scaleLimits } from '../metric/readingOf.ts';
import { answersOf } from '../tally/answersOf.ts';
import { tally } from '../tally/tally.ts';

/** What the answers of some people were worth, first and then. */
export interface PairOfWorths {
  /** The first one. */
  readonly before: number;
  /** The second one. */
  readonly after: number;
  /** How many people. */
  readonly times: number;
}

/** How sure a change among the same people is. */
export type MethodOfPairs = Pick<PairedDifference, 'low' | 'high' | 'pValue'> & { readonly method: string };

/**
 * How sure is the change, by the method for what the answers are worth?
 *
 * −100, 0 and 100 points are a net score; 0 and 100 percent a share; anything else a mean between the ends, and where those are
 * not known one without ends.
 *
 * @param pairs - Worths of both answers.
 * @param unit - What the worths are counted in.
 * @param ends - The ends of the scale; null when they are not known. Points and percent have their own.
 * @param level - How often the interval is to hold the true change.
 * @returns Limits and p-value, in that unit, and the method.
 * @category trend
 */
export function pairedDifferenceOf(
  pairs: readonly PairOfWorths[],
  unit: Unit,
  ends: Ends | null,
  level: number,
): MethodOfPairs {
  const times = (before: number, after: number): number =>
    pairs.reduce((sum, pair) => sum + (pair.before === before && pair.after === after ? pair.times : 0), 0);
  const isOf = (...worths: readonly number[]): boolean =>
    pairs.every(({ before, after }) => worths.includes(before) && worths.includes(after));

  if (unit === 'percent' && isOf(0, 100)) {
    const table = { bothYes: times(100, 100), yesNo: times(100, 0), noYes: times(0, 100), bothNo: times(0, 0) };
    const { pValue, ...limits } = pairedShareDifference(table, level);
    return { ...scaleLimits(limits, 100), pValue, method: 'tango' };
  }
  if (unit === 'points' && isOf(-100, 0, 100)) {
    const then = (before: number): Net => ({
      plus: times(before, 100),
      zero: times(before, 0),
      minus: times(before, -100),
    });
    const table = { plus: then(100), zero: then(0), minus: then(-100) };
    const { pValue, ...limits } = pairedNetDifference(table, level);
    return { ...scaleLimits(limits, 100), pValue, method: 'pairedNetDifference' };
  }
  const differences = answersOf(tally(pairs, (pair) => [pair.after - pair.before, pair.times]));
  const known = unit === 'percent' ? { min: 0, max: 100 } : unit === 'points' ? { min: -100, max: 100 } : ends;
  if (known !== null) {
    const { low, high, pValue } = pairedMeanDifference(differences, known, level);
    return { low, high, pValue, method: 'pairedMeanDifference' };
  }
  const { pValue } = tTest(differences);
  // Where all changed alike there is no spread to judge by, and limits of no width would claim certainty.
  return pValue === null
    ? { low: null, high: null, pValue, method: 'pairedT' }
    : { ...tInterval(differences, level), pValue, method: 'pairedT' };
}
