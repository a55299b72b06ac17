import type { Ticket } from '../model/ticket.ts';
import type { ClockOptions } from './clockOptions.ts';
import type { ClockValue } from './readClock.ts';
import { statusClocks } from './statusClocks.ts';
import { timeIn } from './timeIn.ts';

/**
 * How long was a ticket with the agents?
 *
 * The time in new and open. It runs up to `asOf` while the ticket is there. Unit: milliseconds, lower is better.
 *
 * Source: dbt_zendesk: agent work time; in Zendesk a target of service agreements.
 *
 * @param ticket - The ticket.
 * @param options - `asOf`, `hours`, `schedule`, `without`.
 * @returns Milliseconds, 0 where there was none; null before the ticket was opened; `'invalid'` for a ticket whose events
 * are out of order.
 * @throws As `firstReply`.
 * @example
 * ```ts
 * import { agentWork, type Ticket } from 'cx-metrics';
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
 * agentWork(ticket, { asOf: at('12:00') }); // => 30 * 60_000
 * agentWork(ticket, { asOf: at('08:00') }); // => null
 * ```
 * @see {@link solveTime}, {@link timeIn}
 * @category measure
 */
export function agentWork(ticket: Ticket, options: ClockOptions): ClockValue {
  return timeIn(ticket, statusClocks.agentWork, options);
}
