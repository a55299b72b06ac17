import { badNumber } from '../misuse/badNumber.ts';
import { pairSums, type TrendTest, trendTestOf } from './mannKendall.ts';
import { readSeries, type Series } from './series.ts';
import { medianOf, pairwiseSlopes } from './theilSen.ts';

/** A test of a trend apart from the season, and how steep it is. */
export interface SeasonalMannKendall extends TrendTest {
  /** Median rise from a period to the same one a cycle later; null where no season has two values. */
  readonly slopePerCycle: number | null;
  /** The same for a single step: slope per cycle / cycle; null where that is. */
  readonly slopePerStep: number | null;
}

/**
 * Do values rise or fall over time, apart from the season?
 *
 * Formula: only values of the same season are compared, January with January: s and its variance are those of `mannKendall`
 * summed over the seasons, the slope is the median of all slopes within a season. Seasons are taken as independent; a
 * value that hangs on the month before makes false alarms more frequent. Unit of the slopes: that of the values, per cycle
 * and per step. A gap keeps its place. Empty: s is 0, p is 1 and the slopes are null.
 *
 * Source: Hirsch, Slack and Smith (1982).
 *
 * @param series - Values in order of time, null for a period without one.
 * @param cycle - How many periods make a cycle: 12 for months of a year, 7 for days of a week; 1 or more.
 * @returns s, its variance, z, the p-value and the slopes.
 * @throws RangeError for a cycle that is no whole number from 1, NaN and infinity, with the position; TypeError for other kinds.
 * @example
 * ```ts
 * import { seasonalMannKendall } from 'cx-metrics/inference';
 *
 * const quarters = [20, 31, 25, 12, 22, 32, 28, 13, 23, 36, 29, 17];
 * seasonalMannKendall(quarters, 4).pValue.toFixed(4); // => '0.0041'
 * seasonalMannKendall(quarters, 4).slopePerCycle; // => 2
 * seasonalMannKendall([20, 31, 25], 4).slopePerStep; // => null
 * seasonalMannKendall(quarters, 0); // throws RangeError
 * ```
 * @see {@link mannKendall} without seasons
 * @category inference
 */
export function seasonalMannKendall(series: Series, cycle: number): SeasonalMannKendall {
  if (!(Number.isSafeInteger(cycle) && cycle >= 1)) throw badNumber('cycle', 'a whole cycle from 1', cycle);
  const { values, positions } = readSeries(series);
  const seasons = new Map<number, number[]>();
  positions.forEach((position, index) => {
    const season = seasons.get(position % cycle);
    if (season === undefined) seasons.set(position % cycle, [index]);
    else season.push(index);
  });
  const slopes: number[] = [];
  const sums = { s: 0, varianceS: 0 };
  for (const indexes of seasons.values()) {
    const own = indexes.map((index) => values[index] as number);
    const cycles = indexes.map((index) => Math.floor((positions[index] as number) / cycle));
    const { s, varianceS } = pairSums(own);
    sums.s += s;
    sums.varianceS += varianceS;
    for (const slope of pairwiseSlopes(own, cycles)) slopes.push(slope);
  }
  const slopePerCycle = slopes.length === 0 ? null : medianOf(slopes);
  return {
    ...trendTestOf(values.length, sums),
    slopePerCycle,
    slopePerStep: slopePerCycle === null ? null : slopePerCycle / cycle,
  };
}
