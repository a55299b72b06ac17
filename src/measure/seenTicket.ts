import { wrongKind } from '../misuse/wrongKind.ts';
import type { Ticket, TicketEvent } from '../model/ticket.ts';
import type { Actor } from '../model/touchpoint.ts';

/** What there is of a ticket at an instant; epoch milliseconds. */
export interface SeenTicket {
  /** When it was opened. */
  readonly created: number;
  /** From when it is seen. */
  readonly asOf: number;
  /** Who opened it. */
  readonly openedBy: Actor;
  /** What has happened by then, in order of time. */
  readonly events: readonly TicketEvent[];
}

/**
 * What can be seen of a ticket at an instant?
 *
 * An event at the very instant has happened. Events are never put in order here: a ticket whose events are not, or begin
 * before it was opened, has a history that is not known.
 *
 * @param ticket - The ticket.
 * @param asOf - Epoch milliseconds.
 * @returns What there is of it; null before it was opened; `'invalid'` where what there is of it is out of order, or a
 * Date is none.
 * @throws TypeError for what is no ticket (code `ticket`) and a time that is no Date (code `ticketTime`).
 * @category measure
 */
export function seenTicket(ticket: Ticket, asOf: number): SeenTicket | null | 'invalid' {
  checkTicket(ticket);
  const created = timeOf(ticket.createdAt, ticket);
  if (created > asOf) return null;
  if (Number.isNaN(created)) return 'invalid';
  let before = created;
  let later = 0;
  for (const { at } of ticket.events) {
    const time = timeOf(at, ticket);
    if (time > asOf) later++;
    // Written so that an invalid Date is out of order.
    else if (time >= before) before = time;
    else return 'invalid';
  }
  const events = later === 0 ? ticket.events : ticket.events.filter(({ at }) => at.getTime() <= asOf);
  return { created, asOf, openedBy: ticket.createdBy ?? 'customer', events };
}

/** Refuses what is no ticket. */
export function checkTicket(ticket: Ticket): void {
  if (Object(ticket) !== ticket || !Array.isArray(ticket.events)) {
    throw wrongKind('ticket', 'a ticket with createdAt and events', ticket);
  }
}

/** Epoch milliseconds of a time in a ticket; NaN for an invalid Date. */
export function timeOf(at: Date, ticket: Ticket): number {
  if (at instanceof Date) return at.getTime();
  throw wrongKind('ticketTime', 'a Date', at, ` in ticket ${JSON.stringify(ticket.id)}`);
}
