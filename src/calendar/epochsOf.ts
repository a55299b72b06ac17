import { wrongKind } from '../misuse/wrongKind.ts';
import type { Instant } from './instant.ts';

/** A column of moments: epoch milliseconds in a `Float64Array`, or an array of any kind of instants. */
export type Times = Float64Array | readonly Instant[];

/**
 * The epoch milliseconds of a column of moments.
 *
 * @param times - The column; not changed. A `Float64Array` is given back as it is, and not looked through.
 * @param toEpoch - Epoch milliseconds of one moment; throws for what is none.
 * @returns Epoch milliseconds.
 * @throws What `toEpoch` throws, with the position; TypeError for what is no column (code `times`).
 * @category calendar
 */
export function epochsOf(times: Times, toEpoch: (at: Instant) => number): Float64Array {
  if (times instanceof Float64Array) return times;
  if (!Array.isArray(times)) {
    throw wrongKind('times', 'a Float64Array of epoch milliseconds or an array of instants', times);
  }
  const epochs = new Float64Array(times.length);
  for (let row = 0; row < epochs.length; row++) epochs[row] = atPosition(row, () => toEpoch(times[row] as Instant));
  return epochs;
}

/**
 * Names the position in whatever goes wrong with one moment of a column.
 *
 * @param position - Of the moment, from 0.
 * @param read - Reads it.
 * @returns What was read.
 * @throws What `read` throws, its message ending in the position.
 * @category calendar
 */
export function atPosition<Read>(position: number, read: () => Read): Read {
  try {
    return read();
  } catch (error) {
    (error as Error).message += ` at position ${position}`;
    throw error;
  }
}
