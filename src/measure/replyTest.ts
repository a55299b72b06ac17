import type { TicketEvent } from '../model/ticket.ts';
import type { SeenTicket } from './seenTicket.ts';

/**
 * Makes the test whether an event is a reply: a message of an agent that the customer can read.
 *
 * Bots and internal notes never reply, and neither does the message with which an agent opened the ticket: the first
 * message of a person in a ticket that an agent opened.
 *
 * @param seen - What can be seen of the ticket.
 * @returns A test to be asked about every event once, in order.
 * @category measure
 */
export function replyTest(seen: SeenTicket): (event: TicketEvent) => boolean {
  let opened = seen.openedBy !== 'agent';
  return (event) => {
    if (event.kind !== 'message' || event.by === 'bot' || event.by === 'system') return false;
    const isReply = opened && event.by === 'agent' && event.public;
    opened = true;
    return isReply;
  };
}
