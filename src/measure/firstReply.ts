import type { Ticket } from '../model/ticket.ts';
import type { ClockOptions } from './clockOptions.ts';
import { type ClockSpan, type ClockValue, readClock } from './readClock.ts';
import { replyTest } from './replyTest.ts';
import type { SeenTicket } from './seenTicket.ts';

/**
 * How long did the customer wait for the first answer of a person?
 *
 * From the opening of the ticket to the first message of an agent that the customer can read. Bots and internal notes
 * never count. Where an agent opened the ticket, its first message is the opening: the second public one counts, and the
 * first one where the ticket was opened with an internal note. Unit: milliseconds, lower is better.
 *
 * Source: Zendesk, "About native Support time duration metrics": first reply time.
 *
 * @param ticket - The ticket.
 * @param options - `asOf`, `hours`, `schedule`, `without`.
 * @returns Milliseconds; null until there is a reply; `'invalid'` for a ticket whose events are out of order.
 * @throws TypeError for options without an instant and what is no ticket; RangeError for a state that is none; what
 * `businessTime` throws about hours.
 * @example
 * ```ts
 * import { firstReply, type Ticket } from 'cx-metrics';
 *
 * const at = (time: string): Date => new Date(`2026-03-02T${time}Z`);
 * const ticket: Ticket = {
 *   id: 'T1',
 *   createdAt: at('09:00'),
 *   events: [
 *     { kind: 'message', at: at('09:00'), by: 'bot', public: true },
 *     { kind: 'message', at: at('09:20'), by: 'agent', public: false },
 *     { kind: 'message', at: at('09:30'), by: 'agent', public: true },
 *   ],
 * };
 * firstReply(ticket, { asOf: at('12:00') }); // => 1_800_000
 * firstReply(ticket, { asOf: at('09:29') }); // => null
 * firstReply({ ...ticket, createdBy: 'agent' }, { asOf: at('12:00') }); // => 1_800_000
 * firstReply(ticket, { asOf: '2026-03-02' }); // throws TypeError
 * ```
 * @see {@link firstReplyAfterBot} where a bot answers first, {@link nextReplies} for the later ones
 * @category measure
 */
export function firstReply(ticket: Ticket, options: ClockOptions): ClockValue {
  return readClock(ticket, options, firstReplySpan);
}

/** From the opening to the first reply. */
export function firstReplySpan(seen: SeenTicket): ClockSpan {
  const reply = seen.events.find(replyTest(seen));
  return { from: seen.created, to: reply === undefined ? null : reply.at.getTime() };
}
