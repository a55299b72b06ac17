import { normalSurvival } from './normalSurvival.ts';
import { readSeries, type Series } from './series.ts';

/** Sums over all pairs of values, from which the test of a trend is made. */
export interface PairSums {
  /** Pairs that rise less pairs that fall, from the earlier to the later. */
  readonly s: number;
  /** Variance of s where nothing but chance orders the values, ties counted. */
  readonly varianceS: number;
}

/** A test of a trend. */
export interface TrendTest extends PairSums {
  /** How many values. */
  readonly n: number;
  /** (s ∓ 1) / √ of its variance; 0 where s is. */
  readonly z: number;
  /** Two-sided; 1 where s is 0. */
  readonly pValue: number;
}

/** A test of Mann and Kendall. */
export interface MannKendall extends TrendTest {
  /** Kendall's tau b of values and time, −1 to 1; null where all values are equal and below two values. */
  readonly tauB: number | null;
}

/**
 * Do values rise or fall over time, whatever the form of the rise?
 *
 * Formula: s = number of pairs in which the later value is higher, less those in which it is lower; z = (s − 1) / √v for s
 * above 0, (s + 1) / √v below, v = [n (n − 1)(2n + 5) − Σ t (t − 1)(2t + 5)] / 18 over groups of t equal values; two-sided.
 * Only order counts: a gap changes nothing. Empty: s is 0 and p is 1, as for one value and where all are equal.
 *
 * The normal curve fits from 8 to 10 values on. Below 5 values p never falls below 0.05, however steep the rise. Values that
 * hang on the value before them make false alarms more frequent.
 *
 * Source: Mann (1945), Kendall (1975).
 *
 * @param series - Values in order of time, null for a period without one.
 * @returns s, its variance, z, the p-value and Kendall's tau.
 * @throws RangeError for NaN and infinity, with the position; TypeError for other kinds.
 * @example
 * ```ts
 * import { mannKendall } from 'cx-metrics/inference';
 *
 * const scores = [31, 34, 33, null, 38, 37, 41, 44, 43, 47];
 * mannKendall(scores).s; // => 30
 * mannKendall(scores).pValue.toFixed(4); // => '0.0025'
 * mannKendall([5, 5, 5]).pValue; // => 1
 * mannKendall([31, NaN]); // throws RangeError
 * ```
 * @see {@link theilSen} for how steep, {@link seasonalMannKendall} where months or weekdays differ
 * @category inference
 */
export function mannKendall(series: Series): MannKendall {
  const { values } = readSeries(series);
  const sums = pairSums(values);
  const pairs = (values.length * (values.length - 1)) / 2;
  const untied = pairs - tiedPairs(values);
  const tauB = untied === 0 ? null : sums.s / (Math.sqrt(pairs) * Math.sqrt(untied));
  return { ...trendTestOf(values.length, sums), tauB };
}

/** The sums over all pairs of values in order of time. */
export function pairSums(values: readonly number[]): PairSums {
  const n = values.length;
  let s = 0;
  for (let later = 1; later < n; later++) {
    for (let earlier = 0; earlier < later; earlier++) {
      s += Math.sign((values[later] as number) - (values[earlier] as number));
    }
  }
  const ties = tieGroups(values).reduce((sum, t) => sum + t * (t - 1) * (2 * t + 5), 0);
  return { s, varianceS: (n * (n - 1) * (2 * n + 5) - ties) / 18 + 0 };
}

/** The test that the sums over pairs make. */
export function trendTestOf(n: number, { s, varianceS }: PairSums): TrendTest {
  const z = s === 0 ? 0 : (s - Math.sign(s)) / Math.sqrt(varianceS);
  return { n, s, varianceS, z, pValue: 2 * normalSurvival(Math.abs(z)) };
}

/** How many values are equal, for each group of equal ones. */
function tieGroups(values: readonly number[]): readonly number[] {
  const groups = new Map<number, number>();
  for (const value of values) groups.set(value, (groups.get(value) ?? 0) + 1);
  return [...groups.values()];
}

function tiedPairs(values: readonly number[]): number {
  return tieGroups(values).reduce((sum, t) => sum + (t * (t - 1)) / 2, 0);
}
