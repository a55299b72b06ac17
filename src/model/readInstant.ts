import { readDateTime } from '../calendar/readDateTime.ts';

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
  if (typeof value === 'string') {
    const read = readDateTime(value);
    if (read === null || read.offset === null) return null;
    const instant = new Date(read.wall - read.offset);
    return Number.isNaN(instant.getTime()) ? null : instant;
  }
  return value instanceof Date && !Number.isNaN(value.getTime()) ? value : null;
}
