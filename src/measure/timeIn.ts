import type { Ticket, TicketStatus } from '../model/ticket.ts';
import { type ClockOptions, type ClockSettings, readClockOptions } from './clockOptions.ts';
import { eachStatusSpan } from './eachStatusSpan.ts';
import { isResolved } from './isResolved.ts';
import type { ClockValue } from './readClock.ts';
import { seenTicket, type SeenTicket } from './seenTicket.ts';

/**
 * How long was a ticket in these states, all in all?
 *
 * The time it is in one of them now counts up to `asOf`, so it runs while the ticket is open; `ticketTimes` tells the
 * finished from the running. A ticket is `'new'` from its opening on. Unit: milliseconds.
 * Law: over all six states it is the time from the opening to `asOf`.
 *
 * @param ticket - The ticket.
 * @param states - States, such as `['solved', 'closed']`.
 * @param options - `asOf`, `hours`, `schedule`, `without`.
 * @returns Milliseconds, 0 where it never was; null before the ticket was opened; `'invalid'` for a ticket whose events are
 * out of order.
 * @throws As `firstReply`.
 * @example
 * ```ts
 * import { type Ticket, timeIn } from 'cx-metrics';
 *
 * const at = (time: string): Date => new Date(`2026-03-02T${time}Z`);
 * const ticket: Ticket = {
 *   id: 'T1',
 *   createdAt: at('09:00'),
 *   events: [{ kind: 'status', at: at('10:00'), status: 'solved' }],
 * };
 * timeIn(ticket, ['solved', 'closed'], { asOf: at('10:30') }); // => 1_800_000
 * timeIn(ticket, ['hold'], { asOf: at('10:30') }); // => 0
 * timeIn(ticket, ['hold'], { asOf: at('08:30') }); // => null
 * ```
 * @see {@link requesterWait}, {@link agentWait}, {@link agentWork}, {@link onHold}, {@link solveTime}, {@link spansIn}
 * @category measure
 */
export function timeIn(ticket: Ticket, states: readonly TicketStatus[], options: ClockOptions): ClockValue {
  states.forEach(isResolved);
  const settings = readClockOptions(options);
  const seen = seenTicket(ticket, settings.asOf);
  return seen === null || seen === 'invalid' ? seen : sumIn(seen, states, settings);
}

/** The time in some states and in none that is left out; each span counted by the hours in force when it ends. */
export function sumIn(seen: SeenTicket, states: readonly TicketStatus[], settings: ClockSettings): number {
  let time = 0;
  eachStatusSpan(seen, (status, from, to) => {
    if (!states.includes(status) || settings.without.includes(status)) return;
    if (from < to) time += settings.countedUntil(to)(from, to);
  });
  return time;
}
