import type { Ticket } from '../model/ticket.ts';
import type { ClockOptions } from './clockOptions.ts';
import { type ClockValue, readClock } from './readClock.ts';
import { resolutionsOf } from './resolutionsOf.ts';

/**
 * How old is a ticket that is open?
 *
 * From its opening to `asOf`, also when it was resolved in between and came back. Unit: milliseconds, lower is better.
 *
 * @param ticket - The ticket.
 * @param options - `asOf`, `hours`, `schedule`, `without`.
 * @returns Milliseconds; null once it is resolved and before it was opened; `'invalid'` for a ticket whose events are out of
 * order.
 * @throws As `firstReply`.
 * @example
 * ```ts
 * import { openAge, type Ticket } from 'cx-metrics';
 *
 * const at = (time: string): Date => new Date(`2026-03-02T${time}Z`);
 * const ticket: Ticket = {
 *   id: 'T1',
 *   createdAt: at('09:00'),
 *   events: [{ kind: 'status', at: at('10:00'), status: 'solved' }],
 * };
 * openAge(ticket, { asOf: at('09:30') }); // => 1_800_000
 * openAge(ticket, { asOf: at('10:00') }); // => null
 * ```
 * @see {@link ticketTimes} for resolved and open tickets together
 * @category measure
 */
export function openAge(ticket: Ticket, options: ClockOptions): ClockValue {
  return readClock(ticket, options, (seen) => ({
    from: seen.created,
    to: resolutionsOf(seen).isResolved ? null : seen.asOf,
  }));
}
