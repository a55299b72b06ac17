import { badNumber } from '../misuse/badNumber.ts';
import { wrongKind } from '../misuse/wrongKind.ts';

/**
 * One value for each period, in order of time; null for a period without a value.
 *
 * An array or a typed array, such as `trend(...).map((point) => point.reading.value)`. A gap keeps its place: it is never a 0.
 */
export type Series = ArrayLike<number | null>;

/** The values of a series without its gaps, and where each of them stood. */
export interface Observed {
  /** How many periods, gaps too. */
  readonly length: number;
  /** Those that have a value, in order. */
  readonly values: readonly number[];
  /** Position of each of them in the series, from 0. */
  readonly positions: readonly number[];
}

/**
 * Reads a series: gaps are left out, every value keeps its position.
 *
 * @param series - A value or null for each period.
 * @returns Values with their positions.
 * @throws RangeError for NaN and infinity, TypeError for text, undefined and other kinds, with the position; TypeError
 * for what is no array.
 * @category inference
 */
export function readSeries(series: Series): Observed {
  if (!Array.isArray(series) && !(ArrayBuffer.isView(series) && 'length' in series)) {
    throw wrongKind('series', 'a series: an array of numbers and nulls', series);
  }
  const values: number[] = [];
  const positions: number[] = [];
  for (let position = 0; position < series.length; position++) {
    const value: unknown = series[position];
    if (value === null) continue;
    if (!Number.isFinite(value)) throw badNumber('value', 'a finite value or null', value, ` at position ${position}`);
    values.push((value as number) + 0);
    positions.push(position);
  }
  return { length: series.length, values, positions };
}

/**
 * Results for the values of a series, each where its value stood, and null in every gap.
 *
 * @param observed - The series as it was read.
 * @param results - A result for each value.
 * @returns A result or null for each period.
 * @category inference
 */
export function inPlace<Result>(
  { length, positions }: Observed,
  results: readonly Result[],
): readonly (Result | null)[] {
  const placed = Array.from<Result | null>({ length }).fill(null);
  results.forEach((result, index) => (placed[positions[index] as number] = result));
  return placed;
}
