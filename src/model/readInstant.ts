import { readDateTime } from '../calendar/readDateTime.ts';
import { readUtc } from '../calendar/readUtc.ts';

/** What is told where a time belongs and none stands. */
export const expectedInstant = 'a time with its offset, such as 2026-03-22T10:00:00Z, or a Date';

/**
 * Which moment stands in a record? ISO text with its offset or `Z`, or a Date; no number, since nobody can tell seconds from
 * milliseconds, and no text without an offset, since nothing here knows its zone.
 *
 * @param value - Anything that stands in a field.
 * @returns The moment as a Date; null for all else, a Date that is no time too.
 * @category model
 */
export function readInstant(value: unknown): Date | null {
  const date = typeof value === 'string' ? new Date(epochOf(value)) : value;
  return date instanceof Date && !Number.isNaN(date.getTime()) ? date : null;
}

/** NaN where there is none, and no text throws: a bad row is no error. */
function epochOf(text: string): number {
  const epoch = readUtc(text);
  if (!Number.isNaN(epoch)) return epoch;
  const read = readDateTime(text);
  return read === null || read.offset === null ? NaN : read.wall - read.offset;
}
