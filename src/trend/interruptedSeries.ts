import { checkLevel } from '../inference/checkLevel.ts';
import type { Limits } from '../inference/limits.ts';
import { firstRow } from '../inference/firstRow.ts';
import { readSeries, type Series } from '../inference/series.ts';
import { tQuantile } from '../inference/tQuantile.ts';
import { tTestOf } from '../inference/tTest.ts';
import { badNumber } from '../misuse/badNumber.ts';
import { checkOptions } from '../misuse/checkOptions.ts';
import { outOfRange } from '../misuse/outOfRange.ts';
import { meanOf } from './baseline.ts';
import { type CoefficientErrors, coefficientErrors } from './coefficientErrors.ts';
import { lineWeights, slopeWeights } from './lineWeights.ts';

const coefficients = 4;
/** Residuals below this part of the spread are rounding: a line that goes through all its values leaves none. */
const rounding = 1e-12;

/** What `interruptedSeries` takes. */
export interface InterruptedSeriesOptions {
  /** How often the limits are to hold the true coefficient, between 0 and 1; 0.95 unless told. */
  readonly level?: number;
  /** Which errors limits and p-values are made of; the largest of the three unless told. */
  readonly errors?: keyof CoefficientErrors | 'largest';
  /** How many periods back Newey and West look, 0 or more; 4 (n / 100)^(2/9), rounded down, unless told. */
  readonly lag?: number;
}

/** One number that describes an interrupted series; its limits are null where nothing can be said. */
export interface Coefficient extends Limits {
  /** The least-squares estimate; null where there are too few values. */
  readonly estimate: number | null;
  /** Its standard errors; null where the estimate is. */
  readonly standardErrors: CoefficientErrors | null;
  /** Two-sided, by the t distribution; null where the error is 0 or not known. */
  readonly pValue: number | null;
}

/** Two lines, before a date and from it on. */
export interface InterruptedSeries {
  /** How many values. */
  readonly n: number;
  /** n − 4; null where there are too few values. */
  readonly degreesOfFreedom: number | null;
  /** Share of the squares around the mean that the lines explain; null where all values are equal. */
  readonly rSquared: number | null;
  /** How many periods back Newey and West looked. */
  readonly lag: number;
  /** The first line at position 0. */
  readonly intercept: Coefficient;
  /** The first line, per period. */
  readonly slope: Coefficient;
  /** How far the second line begins above the first, in the period of the interruption. */
  readonly levelChange: Coefficient;
  /** By how much the second line is steeper, per period. */
  readonly slopeChange: Coefficient;
  /** Why there are no lines. */
  readonly reason?: 'tooFewValues';
}

/**
 * What did a change of a known date do: to the level at once, and to the slope from then on?
 *
 * Formula: value = intercept + slope t + level change × step + slope change × step × (t − b) by least squares, with t = 0, 1, 2,
 * ... and step 1 from position b on. Unit: that of the values, slopes per period. A gap keeps its place. Empty: null, with a
 * reason, below 5 values and where either side has fewer than 2.
 * Law: it is two lines, each through its own side.
 *
 * It takes the difference to the prolonged first line for the effect: whatever else began on that date is in it. Take 8 to 12
 * periods on each side. The errors of Newey and West allow for noise that lasts, but come out far too small for some dozens of
 * values; so the largest of three errors is used, unless told.
 *
 * Source: Wagner, Soumerai, Zhang and Ross-Degnan (2002); Newey and West (1987), no small-sample factor.
 *
 * @param series - Values in order of time, null for a period without one.
 * @param interruption - Position of the first period after the change.
 * @param options - `level` (0.95), `errors` (`'largest'`), `lag`.
 * @returns Four coefficients with errors, limits and p-values.
 * @throws RangeError for an interruption off the series, a negative lag, NaN and infinity, with the position; TypeError for
 * other kinds.
 * @example
 * ```ts
 * import { interruptedSeries } from 'cx-metrics';
 *
 * const scores = [30, 32, 31, 33, 34, 33, 35, 36, 44, 45, 47, 46, 49, 50, 49, 51];
 * const { levelChange, slopeChange } = interruptedSeries(scores, 8);
 * levelChange.estimate?.toFixed(2); // => '7.82'
 * [levelChange.low?.toFixed(2), levelChange.high?.toFixed(2)]; // => ['5.97', '9.67']
 * slopeChange.pValue?.toFixed(2); // => '0.29'
 * interruptedSeries(scores, 15).reason; // => 'tooFewValues'
 * interruptedSeries(scores, 20); // throws RangeError
 * ```
 * @see {@link changePoints} for a date that is not known
 * @category trend
 */
export function interruptedSeries(
  series: Series,
  interruption: number,
  options?: InterruptedSeriesOptions,
): InterruptedSeries {
  const observed = readSeries(series);
  const { positions, length } = observed;
  if (!(Number.isSafeInteger(interruption) && interruption >= 0 && interruption <= length)) {
    throw badNumber('interruption', `a position from 0 to ${length}`, interruption);
  }
  const n = positions.length;
  const { level, errors, lag } = readOptions(options, n);
  const split = firstRow(n, (row) => (positions[row] as number) >= interruption);
  if (n <= coefficients || Math.min(split, n - split) < 2) {
    const unknown = { estimate: null, standardErrors: null, low: null, high: null, pValue: null };
    const lines = { intercept: unknown, slope: unknown, levelChange: unknown, slopeChange: unknown };
    return { n, degreesOfFreedom: null, rSquared: null, lag, ...lines, reason: 'tooFewValues' };
  }

  // From the mean on, so that values that are all alike leave nothing, not even rounding.
  const mean = meanOf(observed.values) as number;
  const values = observed.values.map((value) => value - mean);
  const [first, second] = [positions.slice(0, split), positions.slice(split)];
  const squares = weighted(values, values);
  const apart = [...residualsOf(first, values.slice(0, split)), ...residualsOf(second, values.slice(split))];
  const residuals = apart.map((residual) => (Math.abs(residual) <= rounding * Math.sqrt(squares) ? 0 : residual));
  const quantile = tQuantile((1 + level) / 2, n - coefficients);
  const coefficient = (before: readonly number[], after: readonly number[], plus = 0): Coefficient => {
    const weights = [...before, ...after];
    const estimate = plus + weighted(weights, values);
    const standardErrors = coefficientErrors(weights, residuals, positions, coefficients, lag);
    const { classical, hc1, neweyWest } = standardErrors;
    const error = errors === 'largest' ? Math.max(classical, hc1, neweyWest) : standardErrors[errors];
    const { pValue } = tTestOf(estimate, error, n - coefficients);
    return { estimate, standardErrors, low: estimate - quantile * error, high: estimate + quantile * error, pValue };
  };
  const none = second.map(() => 0);
  return {
    n,
    degreesOfFreedom: n - coefficients,
    rSquared: squares === 0 ? null : 1 - weighted(residuals, residuals) / squares,
    lag,
    intercept: coefficient(lineWeights(first, 0), none, mean),
    slope: coefficient(slopeWeights(first), none),
    levelChange: coefficient(negative(lineWeights(first, interruption)), lineWeights(second, interruption)),
    slopeChange: coefficient(negative(slopeWeights(first)), slopeWeights(second)),
  };
}

function readOptions(options: InterruptedSeriesOptions | undefined, n: number): Required<InterruptedSeriesOptions> {
  checkOptions(options);
  const { level = 0.95, errors = 'largest', lag = Math.floor(4 * (n / 100) ** (2 / 9)) } = options ?? {};
  checkLevel(level);
  if (!['classical', 'hc1', 'neweyWest', 'largest'].includes(errors)) {
    throw outOfRange('errors', "errors as 'classical', 'hc1', 'neweyWest' or 'largest'", errors);
  }
  if (!(Number.isSafeInteger(lag) && lag >= 0)) throw badNumber('lag', 'a whole lag of 0 or more', lag);
  return { level, errors, lag };
}

/** Values less their line. */
function residualsOf(times: readonly number[], values: readonly number[]): readonly number[] {
  const start = times[0] as number;
  const height = weighted(lineWeights(times, start), values);
  const slope = weighted(slopeWeights(times), values);
  return values.map((value, index) => value - height - slope * ((times[index] as number) - start));
}

function weighted(weights: readonly number[], values: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * (values[index] as number), 0);
}

function negative(weights: readonly number[]): readonly number[] {
  return weights.map((weight) => -weight);
}
