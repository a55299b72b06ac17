import type { TicketStatus } from '../model/ticket.ts';
import { isResolved } from './isResolved.ts';
import type { SeenTicket } from './seenTicket.ts';

/**
 * Goes through the states of a ticket in order: from its opening, as `'new'`, to the instant from which it is seen.
 *
 * A status event that repeats the state is no change. A state may last no time at all.
 *
 * @param seen - What can be seen of the ticket.
 * @param visit - Called for each state with when it began and ended; the last one ends where the view does.
 * @throws RangeError or TypeError for a state that is none (code `ticketStatus`).
 * @category measure
 */
export function eachStatusSpan(
  seen: SeenTicket,
  visit: (status: TicketStatus, from: number, to: number) => void,
): void {
  let status: TicketStatus = 'new';
  let from = seen.created;
  for (const event of seen.events) {
    if (event.kind !== 'status' || event.status === status) continue;
    isResolved(event.status);
    const at = event.at.getTime();
    visit(status, from, at);
    status = event.status;
    from = at;
  }
  visit(status, from, seen.asOf);
}
