import { firstRow } from '../inference/firstRow.ts';
import type { Observed } from '../inference/series.ts';
import { badNumber } from '../misuse/badNumber.ts';

/** Where the centre and the limits of a chart come from. */
export interface BaselineOptions {
  /** They are made of the periods before this position, and later ones are judged by them; of all unless told. */
  readonly baseline?: number;
}

/** The same for charts of values in any unit: centre and spread may be known already. */
export interface ProcessOptions extends BaselineOptions {
  /** Where values lie while nothing special happens; the mean of the baseline unless told. */
  readonly center?: number;
  /** Standard deviation of a value around it, 0 or more; from the moving ranges of the baseline unless told. */
  readonly sigma?: number;
}

/** Centre and spread of a series while nothing special happens. */
export interface Baseline {
  /** How many values the baseline holds. */
  readonly n: number;
  /** Where values lie; null without values. */
  readonly center: number | null;
  /** Standard deviation of a value; null below two values. */
  readonly sigma: number | null;
  /** Distances between neighbours in the baseline. */
  readonly ranges: readonly number[];
}

/**
 * Centre and spread of a baseline.
 *
 * Formula: the mean, and the mean distance between neighbours / d2, where d2 = 2 / √π. A shift between two values widens one
 * distance only, while it would widen the standard deviation of the whole series, and so hide itself.
 *
 * Source: Shewhart (1931) for the limits; the moving range as in Wheeler and Chambers (1992).
 *
 * @param observed - The series as it was read.
 * @param options - `baseline`; `center` and `sigma` where they are known.
 * @returns Centre, spread and what they are made of.
 * @throws RangeError for a baseline that is no whole number from 1, a centre that is not finite and a negative sigma;
 * TypeError for other kinds.
 * @category trend
 */
export function baselineOf(observed: Observed, options: ProcessOptions | undefined): Baseline {
  const { baseline, center, sigma } = options ?? {};
  if (center !== undefined && !Number.isFinite(center)) throw badNumber('center', 'a finite center', center);
  if (sigma !== undefined && !(Number.isFinite(sigma) && sigma >= 0)) {
    throw badNumber('sigma', 'a finite sigma of 0 or more', sigma);
  }
  const values = observed.values.slice(0, lengthOfBaseline(observed, baseline));
  const ranges = movingRanges(values);
  return { n: values.length, center: center ?? meanOf(values), sigma: sigma ?? sigmaOf(ranges), ranges };
}

/** How many of the values stand in the baseline: they are the first ones. */
export function lengthOfBaseline({ values, positions }: Observed, baseline: number | undefined): number {
  if (baseline === undefined) return values.length;
  if (!(Number.isSafeInteger(baseline) && baseline >= 1)) {
    throw badNumber('baseline', 'a whole baseline from 1', baseline);
  }
  return firstRow(values.length, (row) => (positions[row] as number) >= baseline);
}

/** The distance from every value but the last to the next one. */
export function movingRanges(values: readonly number[]): readonly number[] {
  return values.slice(1).map((value, index) => Math.abs(value - (values[index] as number)));
}

/** The standard deviation of the values whose neighbours are so far apart: mean distance / d2. */
export function sigmaOf(ranges: readonly number[]): number | null {
  const average = meanOf(ranges);
  return average === null ? null : (average * Math.sqrt(Math.PI)) / 2;
}

/** The mean, exact where all values are equal: limits without width must not lie beside the values. */
export function meanOf(values: readonly number[]): number | null {
  const [first] = values;
  if (first === undefined) return null;
  return first + values.reduce((sum, value) => sum + (value - first), 0) / values.length;
}
