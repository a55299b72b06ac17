import type { Ticket } from '../model/ticket.ts';
import type { ClockOptions } from './clockOptions.ts';
import type { ClockValue } from './readClock.ts';
import { statusClocks } from './statusClocks.ts';
import { timeIn } from './timeIn.ts';

/**
 * How long did the business wait for the customer?
 *
 * The time in pending. It runs up to `asOf` while the ticket is there. Unit: milliseconds.
 *
 * Source: Zendesk: agent wait time; dbt_zendesk likewise.
 *
 * @param ticket - The ticket.
 * @param options - `asOf`, `hours`, `schedule`, `without`.
 * @returns Milliseconds, 0 where there was none; null before the ticket was opened; `'invalid'` for a ticket whose events
 * are out of order.
 * @throws As `firstReply`.
 * @example
 * ```ts
 * import { agentWait, type Ticket } from 'cx-metrics';
 *
 * const at = (time: string): Date => new Date(`2026-03-02T${time}Z`);
 * const ticket: Ticket = {
 *   id: 'T1',
 *   createdAt: at('09:00'),
 *   events: [
 *     { kind: 'status', at: at('09:30'), status: 'hold' },
 *     { kind: 'status', at: at('09:45'), status: 'pending' },
 *     { kind: 'status', at: at('10:15'), status: 'solved' },
 *   ],
 * };
 * agentWait(ticket, { asOf: at('12:00') }); // => 30 * 60_000
 * agentWait(ticket, { asOf: at('08:00') }); // => null
 * ```
 * @see {@link requesterWait}, {@link timeIn}
 * @category measure
 */
export function agentWait(ticket: Ticket, options: ClockOptions): ClockValue {
  return timeIn(ticket, statusClocks.agentWait, options);
}
