import type { Ticket } from '../model/ticket.ts';
import type { ClockOptions } from './clockOptions.ts';
import { type ClockSpan, type ClockValue, readClock } from './readClock.ts';
import { resolutionsOf } from './resolutionsOf.ts';
import type { SeenTicket } from './seenTicket.ts';

/**
 * How long did it take until a ticket was resolved for the first time?
 *
 * From its opening to the first time it is solved; where it is closed without being solved, to that. A reopening later
 * changes nothing. Unit: milliseconds, lower is better.
 *
 * Source: Zendesk, "About native Support time duration metrics": first resolution time; dbt_zendesk likewise.
 *
 * @param ticket - The ticket.
 * @param options - `asOf`, `hours`, `schedule`, `without`.
 * @returns Milliseconds; null until it is resolved; `'invalid'` for a ticket whose events are out of order.
 * @throws As `firstReply`.
 * @example
 * ```ts
 * import { firstResolution, type Ticket } from 'cx-metrics';
 *
 * const at = (time: string): Date => new Date(`2026-03-02T${time}Z`);
 * const ticket: Ticket = {
 *   id: 'T1',
 *   createdAt: at('09:00'),
 *   events: [
 *     { kind: 'status', at: at('10:00'), status: 'solved' },
 *     { kind: 'status', at: at('11:00'), status: 'open' },
 *   ],
 * };
 * firstResolution(ticket, { asOf: at('12:00') }); // => 3_600_000
 * firstResolution(ticket, { asOf: at('09:59') }); // => null
 * ```
 * @see {@link fullResolution}
 * @category measure
 */
export function firstResolution(ticket: Ticket, options: ClockOptions): ClockValue {
  return readClock(ticket, options, firstResolutionSpan);
}

/** From the opening to the first resolution. */
export function firstResolutionSpan(seen: SeenTicket): ClockSpan {
  return { from: seen.created, to: resolutionsOf(seen).first };
}
