import type { Ticket } from '../model/ticket.ts';
import type { ClockOptions } from './clockOptions.ts';
import { type ClockSpan, type ClockValue, readClock } from './readClock.ts';
import { resolutionsOf } from './resolutionsOf.ts';
import type { SeenTicket } from './seenTicket.ts';

/**
 * How long did it take until a ticket was resolved and stayed so?
 *
 * From its opening to the last time it came to be solved, or closed without being solved. The time it was solved between
 * two reopenings counts; `without: ['solved', 'closed']` leaves it out, and `without: ['pending', 'hold']` makes it net of
 * pauses. Unit: milliseconds, lower is better. Law: never less than `firstResolution`.
 *
 * Source: Zendesk, "About native Support time duration metrics": full resolution time. While the ticket is open again there
 * is none; dbt_zendesk keeps the old one in its calendar column, and has none in its business column.
 *
 * @param ticket - The ticket.
 * @param options - `asOf`, `hours`, `schedule`, `without`.
 * @returns Milliseconds; null while it is not resolved, also when it is open again; `'invalid'` for a ticket whose events
 * are out of order.
 * @throws As `firstReply`.
 * @example
 * ```ts
 * import { fullResolution, type Ticket } from 'cx-metrics';
 *
 * const at = (time: string): Date => new Date(`2026-03-02T${time}Z`);
 * const ticket: Ticket = {
 *   id: 'T1',
 *   createdAt: at('09:00'),
 *   events: [
 *     { kind: 'status', at: at('09:30'), status: 'pending' },
 *     { kind: 'status', at: at('10:00'), status: 'solved' },
 *     { kind: 'status', at: at('11:00'), status: 'open' },
 *     { kind: 'status', at: at('11:15'), status: 'solved' },
 *   ],
 * };
 * const asOf = at('12:00');
 * fullResolution(ticket, { asOf }); // => 135 * 60_000
 * fullResolution(ticket, { asOf, without: ['pending', 'hold'] }); // => 105 * 60_000
 * fullResolution(ticket, { asOf, without: ['solved', 'closed'] }); // => 75 * 60_000
 * fullResolution(ticket, { asOf: at('11:05') }); // => null
 * ```
 * @see {@link firstResolution}, {@link resolutionCycles}, {@link ticketTimes}
 * @category measure
 */
export function fullResolution(ticket: Ticket, options: ClockOptions): ClockValue {
  return readClock(ticket, options, fullResolutionSpan);
}

/** From the opening to the last resolution. */
export function fullResolutionSpan(seen: SeenTicket): ClockSpan {
  return { from: seen.created, to: resolutionsOf(seen).last };
}
