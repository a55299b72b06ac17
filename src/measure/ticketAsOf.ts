import { epochOf, type Instant } from '../calendar/instant.ts';
import type { Ticket, TicketEvent } from '../model/ticket.ts';
import { checkTicket, timeOf } from './seenTicket.ts';

/**
 * What was known of a ticket at an instant?
 *
 * The ticket without the events after the instant. Its other fields have no history, and stand as they are.
 * Law: every clock of it, at that instant, is the clock of the whole ticket seen as of that instant.
 *
 * @param ticket - The ticket.
 * @param at - The instant; what happens at it has happened.
 * @returns A ticket; the same one where nothing happened later; null before it was opened.
 * @throws TypeError for an instant without an offset and what is no ticket.
 * @example
 * ```ts
 * import { type Ticket, ticketAsOf } from 'cx-metrics';
 *
 * const at = (time: string): Date => new Date(`2026-03-02T${time}Z`);
 * const ticket: Ticket = {
 *   id: 'T1',
 *   createdAt: at('09:00'),
 *   events: [{ kind: 'status', at: at('10:00'), status: 'solved' }],
 * };
 * ticketAsOf(ticket, at('09:30'))?.events; // => []
 * ticketAsOf(ticket, at('08:30')); // => null
 * ```
 * @see {@link joinFeedback}
 * @category measure
 */
export function ticketAsOf(ticket: Ticket, at: Instant): Ticket | null {
  const instant = epochOf(at);
  checkTicket(ticket);
  if (timeOf(ticket.createdAt, ticket) > instant) return null;
  const isLater = (event: TicketEvent): boolean => timeOf(event.at, ticket) > instant;
  return ticket.events.some(isLater) ? { ...ticket, events: ticket.events.filter((event) => !isLater(event)) } : ticket;
}
