import type { Ticket } from '../model/ticket.ts';
import type { ClockOptions } from './clockOptions.ts';
import { isResolved } from './isResolved.ts';
import { type ClockSpan, type ClockValue, readClock } from './readClock.ts';
import { replyTest } from './replyTest.ts';
import type { SeenTicket } from './seenTicket.ts';

/**
 * Where a bot answers first: how long did the customer wait for a person after it?
 *
 * To the first message of an agent that the customer can read, from the last of these before it: what the bot did last (a
 * message, a change of state), the last reopening, the opening of the ticket. Unit: milliseconds, lower is better. A bot
 * that only says that the message has come in restarts this clock: use `firstReply` there.
 *
 * Source: Chatwoot, `last_non_human_activity` in its reporting helper.
 *
 * @param ticket - The ticket.
 * @param options - `asOf`, `hours`, `schedule`, `without`.
 * @returns Milliseconds; null until there is a reply; `'invalid'` for a ticket whose events are out of order.
 * @throws As `firstReply`.
 * @example
 * ```ts
 * import { firstReplyAfterBot, type Ticket } from 'cx-metrics';
 *
 * const at = (time: string): Date => new Date(`2026-03-02T${time}Z`);
 * const ticket: Ticket = {
 *   id: 'T1',
 *   createdAt: at('09:00:00'),
 *   events: [
 *     { kind: 'status', at: at('09:00:20'), status: 'open', by: 'bot' },
 *     { kind: 'message', at: at('09:01:02'), by: 'agent', public: true },
 *   ],
 * };
 * firstReplyAfterBot(ticket, { asOf: at('12:00:00') }); // => 42_000
 * firstReplyAfterBot(ticket, { asOf: at('09:01:00') }); // => null
 * ```
 * @see {@link firstReply}
 * @category measure
 */
export function firstReplyAfterBot(ticket: Ticket, options: ClockOptions): ClockValue {
  return readClock(ticket, options, firstReplyAfterBotSpan);
}

/** From the last that a bot did, the last reopening or the opening to the first reply. */
export function firstReplyAfterBotSpan(seen: SeenTicket): ClockSpan {
  const isReply = replyTest(seen);
  let from = seen.created;
  let resolved = false;
  for (const event of seen.events) {
    const at = event.at.getTime();
    if (isReply(event)) return { from, to: at };
    if ('by' in event && event.by === 'bot') from = at;
    if (event.kind === 'status') {
      const now = isResolved(event.status);
      if (resolved && !now) from = at;
      resolved = now;
    }
  }
  return { from, to: null };
}
