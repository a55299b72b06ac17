import { outOfRange } from '../misuse/outOfRange.ts';
import type { Ticket, TicketStatus } from '../model/ticket.ts';
import { type AsOfOptions, readClockOptions } from './clockOptions.ts';
import { eachStatusSpan } from './eachStatusSpan.ts';
import { isResolved } from './isResolved.ts';
import { seenTicket } from './seenTicket.ts';

/** A span in which a ticket was in some states; its end is null while it still is. */
export type StatusSpan = readonly [from: Date, to: Date | null];

/**
 * When was a ticket in these states?
 *
 * What comes back is what `businessTime`, `addBusinessTime` and `elapsed` take as `pauses`: so a deadline moves by the
 * time a ticket waited for the customer.
 *
 * @param ticket - The ticket.
 * @param states - States, such as `['pending', 'hold']`; a ticket is `'new'` from its opening on.
 * @param options - `asOf`.
 * @returns Spans in order, half-open; those that touch are one; `[]` before the ticket was opened.
 * @throws RangeError for a ticket whose events are out of order (code `ticketOrder`) and for a state that is none; as
 * `firstReply` otherwise.
 * @example
 * ```ts
 * import { addBusinessTime, openingHours, spansIn, type Ticket } from 'cx-metrics';
 *
 * const at = (time: string): Date => new Date(`2026-03-02T${time}Z`);
 * const ticket: Ticket = {
 *   id: 'T1',
 *   createdAt: at('09:00'),
 *   events: [
 *     { kind: 'status', at: at('10:00'), status: 'pending' },
 *     { kind: 'status', at: at('10:30'), status: 'open' },
 *   ],
 * };
 * const pauses = spansIn(ticket, ['pending', 'hold'], { asOf: at('12:00') });
 * pauses; // => [[at('10:00'), at('10:30')]]
 * const hours = openingHours({ zone: 'UTC', week: { mon: [['09:00', '17:00']] } });
 * addBusinessTime(hours, ticket.createdAt, 2 * 3_600_000, { pauses }); // => at('11:30')
 * spansIn(ticket, ['pending'], { asOf: at('10:15') }); // => [[at('10:00'), null]]
 * spansIn(ticket, ['waiting' as 'pending'], { asOf: at('10:15') }); // throws RangeError
 * ```
 * @see {@link timeIn} for how long
 * @category measure
 */
export function spansIn(ticket: Ticket, states: readonly TicketStatus[], options: AsOfOptions): readonly StatusSpan[] {
  states.forEach(isResolved);
  const seen = seenTicket(ticket, readClockOptions(options).asOf);
  if (seen === null) return [];
  if (seen === 'invalid') {
    const where = ` in ticket ${JSON.stringify(ticket.id)}`;
    throw outOfRange('ticketOrder', 'events in order of time since the opening', 'out of order', where);
  }
  const spans: { from: number; to: number | null }[] = [];
  let inside: { from: number; to: number | null } | null = null;
  eachStatusSpan(seen, (status, from) => {
    if (states.includes(status)) {
      if (inside === null) spans.push((inside = { from, to: null }));
    } else if (inside !== null) {
      inside.to = from;
      inside = null;
    }
  });
  return spans
    .filter(({ from, to }) => from !== to)
    .map(({ from, to }) => [new Date(from), to === null ? null : new Date(to)] as const);
}
