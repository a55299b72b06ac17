import { outOfRange } from '../misuse/outOfRange.ts';
import { wrongKind } from '../misuse/wrongKind.ts';
import { readDateTime } from './readDateTime.ts';
import { readUtc } from './readUtc.ts';

/**
 * One moment, the same everywhere: a `Date`, epoch milliseconds, an ISO text with its offset or `Z`, or whatever has
 * `epochMilliseconds`, as the instants of Temporal do.
 */
export type Instant = Date | number | string | WithEpoch;

/** What the instants of Temporal have: a moment in epoch milliseconds. */
export interface WithEpoch {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly epochMilliseconds: number;
}

/** As far from 1970 as a `Date` goes, in milliseconds. */
export const furthestEpoch = 8.64e15;
const expected = 'an instant such as 2026-03-22T10:00:00Z, a valid Date or epoch milliseconds';

/**
 * Which moment is it, in milliseconds since 1970-01-01T00:00:00Z?
 *
 * Text is read strictly, and a fraction of a second is cut after milliseconds. Text without an offset is refused, since
 * nothing here knows its zone.
 *
 * @param at - A moment.
 * @returns Epoch milliseconds, at most 8.64e15 from 1970, which is as far as a `Date` goes.
 * @throws RangeError for text that is no time, an invalid Date, NaN and infinity; TypeError for text without an offset
 * (code `noOffset`) and for other kinds of values.
 * @category calendar
 */
export function epochOf(at: Instant): number {
  const epoch = typeof at === 'number' ? at : typeof at === 'string' ? epochOfText(at) : epochOfObject(at);
  // Written so that NaN fails as well.
  if (!(Math.abs(epoch) <= furthestEpoch)) throw outOfRange('instant', expected, typeof at === 'object' ? epoch : at);
  return epoch;
}

function epochOfText(text: string): number {
  const epoch = readUtc(text);
  if (!Number.isNaN(epoch)) return epoch;
  const read = readDateTime(text);
  if (read === null) throw outOfRange('instant', expected, text);
  if (read.offset === null) {
    throw wrongKind('noOffset', 'a time with its offset or Z (localTime(zone) reads one of a zone)', text);
  }
  return read.wall - read.offset;
}

function epochOfObject(at: unknown): number {
  if (at instanceof Date) return at.getTime();
  if (typeof at === 'object' && at !== null && 'epochMilliseconds' in at && typeof at.epochMilliseconds === 'number') {
    return at.epochMilliseconds;
  }
  throw wrongKind('instantKind', 'an instant: a Date, epoch milliseconds or ISO text with an offset', at);
}
