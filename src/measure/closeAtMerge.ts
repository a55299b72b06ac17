import type { Ticket, TicketMerge } from '../model/ticket.ts';
import { resolutionsOf } from './resolutionsOf.ts';
import type { SeenTicket } from './seenTicket.ts';

/**
 * A ticket that ends where it became part of another.
 *
 * @param ticket - The ticket.
 * @param seen - What can be seen of it.
 * @param merge - Its merge.
 * @returns The ticket up to its merge, closed there unless it was resolved before.
 * @category measure
 */
export function closeAtMerge(ticket: Ticket, seen: SeenTicket, merge: TicketMerge): Ticket {
  const events = ticket.events.slice(0, ticket.events.indexOf(merge));
  if (resolutionsOf({ ...seen, events }).isResolved) return { ...ticket, events };
  return { ...ticket, events: [...events, { kind: 'status', at: merge.at, status: 'closed', by: 'system' }] };
}
