import type { CodedKeys } from './codedKeys.ts';
import type { RowCounts } from './countRows.ts';
import type { CodeColumn } from './unsignedCodes.ts';
import type { Times } from './epochsOf.ts';
import type { Instant } from './instant.ts';

/**
 * A way of cutting time into periods in one zone: call it with a moment and it answers with the key of its period.
 *
 * A period starts at the first instant of its first local date and ends where the next one starts: `[from, to)`. Where
 * midnight is skipped it starts right after the gap, where midnight comes twice at the first one. Make it once and call
 * it for every row: it looks moments up in a table, which grows with the data.
 */
export interface Period {
  /** Key of the period a moment lies in; a date alone, `'2026-03-22'`, is a local date of the zone. */
  (at: Instant): string;
  /** How long a period is. */
  readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'year';
  /** The IANA zone whose clocks are read. */
  readonly zone: string;
  /** First instant of the period of a key. */
  from(key: string): Date;
  /** First instant after the period of a key: where the next one starts. */
  to(key: string): Date;
  /** Key of the period after. */
  next(key: string): string;
  /** Key of the period before. */
  previous(key: string): string;
  /**
   * Key of the same period a year before: the same date, ISO week number, month or quarter. What has none, February 29 and week
   * 53, is compared with the one before: February 28 and week 52. Weeks that start on another day have no number; theirs is
   * 52 weeks before.
   */
  yearBefore(key: string): string;
  /** The keys of all moments of a column at once, as codes and names: a column of its own, much quicker than row by row. */
  coded(times: Times): CodedKeys;
  /**
   * How many rows there are of each period, code and small number, from columns of the same length: what `tallyBy` does with columns.
   * Codes have so many bits, 8 at most, and slots are below 16; null where there is more to it.
   */
  countRows(
    epochs: Float64Array,
    codes: CodeColumn | null,
    codeBits: number,
    slots: Uint8Array | Int8Array,
  ): RowCounts | null;
  /** A moment as ISO text with the offset of the zone, `'2026-01-01T00:00:00+01:00'`. */
  iso(at: Instant): string;
}
