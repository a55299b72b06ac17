import type { Ticket } from '../model/ticket.ts';
import type { ClockOptions } from './clockOptions.ts';
import type { ClockValue } from './readClock.ts';
import { statusClocks } from './statusClocks.ts';
import { timeIn } from './timeIn.ts';

/**
 * How long was a ticket not solved?
 *
 * The time in new, open, pending and on hold. Other than in `fullResolution`, the time it was solved between two reopenings
 * is left out. Law: the sum of `requesterWait` and `agentWait`. It runs up to `asOf` while the ticket is there. Unit: milliseconds, lower is better.
 *
 * Source: dbt_zendesk: solve time.
 *
 * @param ticket - The ticket.
 * @param options - `asOf`, `hours`, `schedule`, `without`.
 * @returns Milliseconds, 0 where there was none; null before the ticket was opened; `'invalid'` for a ticket whose events
 * are out of order.
 * @throws As `firstReply`.
 * @example
 * ```ts
 * import { solveTime, type Ticket } from 'cx-metrics';
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
 * solveTime(ticket, { asOf: at('12:00') }); // => 75 * 60_000
 * solveTime(ticket, { asOf: at('08:00') }); // => null
 * ```
 * @see {@link fullResolution}, {@link timeIn}
 * @category measure
 */
export function solveTime(ticket: Ticket, options: ClockOptions): ClockValue {
  return timeIn(ticket, statusClocks.solveTime, options);
}
