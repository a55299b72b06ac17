import { badNumber } from '../misuse/badNumber.ts';
import { checkOptions } from '../misuse/checkOptions.ts';
import { outOfRange } from '../misuse/outOfRange.ts';
import { criticalValue } from './criticalValue.ts';
import { between } from './between.ts';
import type { Limits } from './limits.ts';
import { pairSums } from './mannKendall.ts';
import { type Observed, readSeries, type Series } from './series.ts';
import { roundHalfEven } from './roundHalfEven.ts';
import { selectQuantiles } from './selectQuantiles.ts';
import { valuesAtRanks } from './valuesAtRanks.ts';

/** What `theilSen` takes. */
export interface TheilSenOptions {
  /** How often the limits are to hold the true slope, between 0 and 1; 0.95 unless told. */
  readonly level?: number;
  /** The time of each value, ascending, in any unit; 0, 1, 2 and so on unless told. */
  readonly times?: ArrayLike<number>;
  /** `'interpolated'` (default) between two slopes, null where too few are known; `'rounded'` to a slope, as in scipy. */
  readonly limits?: 'interpolated' | 'rounded';
}

/** A straight line through the middle of the values; its limits are those of the slope. */
export interface TheilSen extends Limits {
  /** Median slope, per unit of time; null below two values. */
  readonly slope: number | null;
  /** Median value less slope × median time: the line at time 0; null where the slope is. */
  readonly intercept: number | null;
  /** Median of value less slope × time: as many values above the line as below; null where the slope is. */
  readonly interceptJoint: number | null;
  /** How many pairs of values, each with a slope. */
  readonly slopes: number;
}

/**
 * By how much do values rise or fall per period, when a few of them may be far off?
 *
 * Formula: the median of the slopes of all pairs. Limits: with N slopes in order and C = z √v (v as in `mannKendall`), those at
 * the ranks (N − C) / 2 and (N + C) / 2 + 1, on the straight line between two slopes; outside 1 to N there is no limit.
 * With `'rounded'` they are always slopes, however few there are. Unit: that of the values, per unit of time.
 * A gap keeps its time. Empty: null, as for one value. Takes 8 bytes for every pair.
 *
 * Source: Theil (1950), Sen (1968).
 *
 * @param series - Values in order of time, null for a period without one.
 * @param options - `level` (0.95), `times`, `limits`.
 * @returns Slope, two intercepts and the limits of the slope.
 * @throws RangeError for times that do not ascend or are not as many as the periods, NaN and infinity, with the position,
 * and a level off its range; TypeError for other kinds.
 * @example
 * ```ts
 * import { theilSen } from 'cx-metrics/inference';
 *
 * const scores = [31, 34, 33, null, 38, 37, 41, 44, 43, 47];
 * theilSen(scores).slope?.toFixed(2); // => '1.67'
 * theilSen(scores).low?.toFixed(2); // => '1.27'
 * theilSen([31, 34]); // => { slope: 3, intercept: 31, interceptJoint: 31, slopes: 1, low: null, high: null }
 * theilSen([31]).slope; // => null
 * theilSen(scores, { level: 95 }); // throws RangeError
 * ```
 * @see {@link mannKendall} for the test
 * @category inference
 */
export function theilSen(series: Series, options?: TheilSenOptions): TheilSen {
  checkOptions(options);
  const { level = 0.95, limits = 'interpolated', times } = options ?? {};
  const z = criticalValue(level);
  if (limits !== 'interpolated' && limits !== 'rounded') {
    throw outOfRange('limits', "limits as 'interpolated' or 'rounded'", limits);
  }
  const observed = readSeries(series);
  const { values } = observed;
  const at = timesOf(observed, times);
  const slopes = pairwiseSlopes(values, at);
  const N = slopes.length;
  if (N === 0) return { slope: null, intercept: null, interceptJoint: null, slopes: 0, low: null, high: null };
  const slope = medianOf(slopes);
  const reach = z * Math.sqrt(pairSums(values).varianceS);
  const limitsOf = limits === 'rounded' ? rounded : interpolated;
  return {
    slope,
    intercept: medianOf(values) - slope * medianOf(at),
    interceptJoint: medianOf(values.map((value, index) => value - slope * (at[index] as number))),
    slopes: N,
    ...limitsOf(slopes, (N - reach) / 2, (N + reach) / 2),
  };
}

/** The slope of every pair, in no order. */
export function pairwiseSlopes(values: readonly number[], times: readonly number[]): Float64Array {
  const slopes = new Float64Array((values.length * (values.length - 1)) / 2);
  let next = 0;
  for (let later = 1; later < values.length; later++) {
    for (let earlier = 0; earlier < later; earlier++) {
      const rise = (values[later] as number) - (values[earlier] as number);
      slopes[next++] = rise / ((times[later] as number) - (times[earlier] as number));
    }
  }
  return slopes;
}

/** The middle of at least one number. */
export function medianOf(numbers: ArrayLike<number>): number {
  return selectQuantiles(numbers, [0.5])[0] as number;
}

function timesOf({ length, positions }: Observed, times: ArrayLike<number> | undefined): readonly number[] {
  if (times === undefined) return positions;
  if (times.length !== length) throw outOfRange('times', `${length} times`, times.length);
  for (let position = 0; position < length; position++) {
    const [time, before] = [times[position], position === 0 ? -Infinity : (times[position - 1] as number)];
    if (!(Number.isFinite(time) && (time as number) > before)) {
      throw badNumber('time', 'times that ascend', time, ` at position ${position}`);
    }
  }
  return positions.map((position) => times[position] as number);
}

/** Slopes at ranks from 1, between two of them where the rank is no whole number. */
function interpolated(slopes: Float64Array, below: number, above: number): Limits {
  const slopeAt = (rank: number): number | null => {
    if (rank < 1 || rank > slopes.length) return null;
    const [first, second] = [Math.floor(rank), Math.ceil(rank)];
    const found = valuesAtRanks(slopes, [first - 1, second - 1]);
    return between(found[0] as number, found[1] as number, rank - first);
  };
  return { low: slopeAt(below), high: slopeAt(above + 1) };
}

/** Slopes at the nearest positions from 0, halves to even. */
function rounded(slopes: Float64Array, below: number, above: number): Limits {
  const positions = [Math.max(roundHalfEven(below) - 1, 0), Math.min(roundHalfEven(above), slopes.length - 1)];
  const found = valuesAtRanks(slopes, positions);
  return { low: found[0] as number, high: found[1] as number };
}
