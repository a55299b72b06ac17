import type { Ticket } from '../model/ticket.ts';
import { type AsOfOptions, readClockOptions } from './clockOptions.ts';
import { resolutionsOf } from './resolutionsOf.ts';
import type { ClockValue } from './readClock.ts';
import { seenTicket } from './seenTicket.ts';

/**
 * How often did a ticket come back after it was resolved?
 *
 * Counts every change from solved or closed to another state, also the one that leaves it open now. Lower is better.
 *
 * Source: Zendesk, reopens. dbt_zendesk counts one less than the resolutions, so a ticket that is open again lacks one.
 *
 * @param ticket - The ticket.
 * @param options - `asOf`.
 * @returns A whole number, 0 or more; null before the ticket was opened; `'invalid'` for a ticket whose events are out of
 * order.
 * @throws As `firstReply`.
 * @example
 * ```ts
 * import { reopens, type Ticket } from 'cx-metrics';
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
 * reopens(ticket, { asOf: at('12:00') }); // => 1
 * reopens(ticket, { asOf: at('10:30') }); // => 0
 * ```
 * @see {@link resolutionCycles}
 * @category measure
 */
export function reopens(ticket: Ticket, options: AsOfOptions): ClockValue {
  const seen = seenTicket(ticket, readClockOptions(options).asOf);
  return seen === null || seen === 'invalid' ? seen : resolutionsOf(seen).reopens;
}
