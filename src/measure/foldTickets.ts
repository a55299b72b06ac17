import type { Ticket, TicketEvent } from '../model/ticket.ts';

/**
 * One ticket of several: opened when and by whom the earliest was, with the messages of all.
 *
 * The states, and who is responsible, are those of the target; before the target was opened, those of the earliest. Where a
 * customer opened a later ticket, that is one more message of the customer.
 *
 * @param target - The ticket that the others became part of; its other fields stay.
 * @param sources - The others, each with its events up to its merge, in order of time.
 * @returns The ticket.
 * @category measure
 */
export function foldTickets(target: Ticket, sources: readonly Ticket[]): Ticket {
  const tickets = [target, ...sources].sort((one, other) => one.createdAt.getTime() - other.createdAt.getTime());
  const first = tickets[0] as Ticket;
  const eventsOf = (ticket: Ticket): readonly TicketEvent[] => {
    if (ticket === target) return ticket.events;
    const opened = ticket === first ? target.createdAt.getTime() : -Infinity;
    return ticket.events.filter(({ kind, at }) => kind === 'message' || at.getTime() < opened);
  };
  const openingOf = (ticket: Ticket): readonly TicketEvent[] => {
    const at = ticket.createdAt;
    if (ticket === first) return [];
    const state: readonly TicketEvent[] = ticket === target ? [{ kind: 'status', at, status: 'new' }] : [];
    const byCustomer = (ticket.createdBy ?? 'customer') === 'customer';
    return byCustomer ? [...state, { kind: 'message', at, by: 'customer', public: true }] : state;
  };
  const events = tickets.flatMap((ticket) => [...openingOf(ticket), ...eventsOf(ticket)]);
  events.sort((one, other) => one.at.getTime() - other.at.getTime());
  return { ...target, createdAt: first.createdAt, createdBy: first.createdBy, events };
}
