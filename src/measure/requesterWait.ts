import type { Ticket } from '../model/ticket.ts';
import type { ClockOptions } from './clockOptions.ts';
import type { ClockValue } from './readClock.ts';
import { statusClocks } from './statusClocks.ts';
import { timeIn } from './timeIn.ts';

/**
 * How long did the customer wait for the business?
 *
 * The time in new, open and on hold; pending, when the ticket waits for the customer, is left out. It runs up to `asOf` while the ticket is there. Unit: milliseconds, lower is better.
 *
 * Source: Zendesk, "About native Support time duration metrics": requester wait time; dbt_zendesk likewise.
 *
 * @param ticket - The ticket.
 * @param options - `asOf`, `hours`, `schedule`, `without`.
 * @returns Milliseconds, 0 where there was none; null before the ticket was opened; `'invalid'` for a ticket whose events
 * are out of order.
 * @throws As `firstReply`.
 * @example
 * ```ts
 * import { requesterWait, type Ticket } from 'cx-metrics';
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
 * requesterWait(ticket, { asOf: at('12:00') }); // => 45 * 60_000
 * requesterWait(ticket, { asOf: at('08:00') }); // => null
 * ```
 * @see {@link agentWait}, {@link timeIn}
 * @category measure
 */
export function requesterWait(ticket: Ticket, options: ClockOptions): ClockValue {
  return timeIn(ticket, statusClocks.requesterWait, options);
}
