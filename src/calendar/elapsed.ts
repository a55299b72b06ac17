import { checkOptions } from '../misuse/checkOptions.ts';
import { businessTime } from './businessTime.ts';
import type { Hours } from './hoursInForce.ts';
import { epochOf, type Instant } from './instant.ts';
import { readPauses, type Pause } from './readPauses.ts';

/** What `elapsed` takes. */
export interface ElapsedOptions {
  /** Opening hours, when only time inside them counts; all time unless told. */
  readonly hours?: Hours | undefined;
  /** Times that do not count: pairs of instants, which may overlap; an end of null goes on. */
  readonly pauses?: readonly Pause[] | undefined;
}

/**
 * How long did it take, as an answer for a tally?
 *
 * @param from - Where the time starts; null or undefined while it has not.
 * @param to - Where it ends; null or undefined while it has not.
 * @param options - `hours`, `pauses`.
 * @returns Milliseconds inside the hours and outside the pauses; null while one of the two is missing; `'invalid'` when
 * `to` is before `from`. A tally counts null as skipped and `'invalid'` apart, so that no time is ever negative.
 * @throws As `businessTime`.
 * @example
 * ```ts
 * import { elapsed, openingHours, tally } from 'cx-metrics';
 *
 * elapsed('2026-03-27T16:00:00Z', '2026-03-27T18:30:00Z'); // => 9_000_000
 * elapsed('2026-03-27T16:00:00Z', null); // => null
 * elapsed('2026-03-27T16:00:00Z', '2026-03-27T15:59:00Z'); // => 'invalid'
 * const hours = openingHours({ zone: 'UTC', week: { fri: [['09:00', '17:00']] } });
 * elapsed('2026-03-27T16:00:00Z', '2026-03-27T18:30:00Z', { hours }); // => 3_600_000
 * const tickets = [
 *   { opened: '2026-03-27T16:00:00Z', solved: '2026-03-27T16:00:05Z' },
 *   { opened: '2026-03-27T16:00:00Z', solved: null },
 * ];
 * tally(tickets, (ticket) => elapsed(ticket.opened, ticket.solved)); // => { 5000: 1, skipped: 1 }
 * elapsed('2026-03-27', '2026-03-28'); // throws TypeError
 * ```
 * @see {@link businessTime}, {@link openingHours}
 * @category calendar
 */
export function elapsed(
  from: Instant | null | undefined,
  to: Instant | null | undefined,
  options?: ElapsedOptions,
): number | null | 'invalid' {
  checkOptions(options);
  if (from === null || from === undefined || to === null || to === undefined) return null;
  const [start, end] = [epochOf(from), epochOf(to)];
  if (end < start) return 'invalid';
  const { hours, pauses } = options ?? {};
  if (hours !== undefined) return businessTime(hours, start, end, pauses === undefined ? undefined : { pauses });
  let length = end - start;
  for (const pause of pauses === undefined ? [] : readPauses(pauses)) {
    length -= Math.max(0, Math.min(end, pause.to) - Math.max(start, pause.from));
  }
  return length;
}
