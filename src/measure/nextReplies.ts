import type { Ticket } from '../model/ticket.ts';
import { type ClockOptions, readClockOptions } from './clockOptions.ts';
import { isResolved } from './isResolved.ts';
import { countedTime } from './readClock.ts';
import { replyTest } from './replyTest.ts';
import { seenTicket, type SeenTicket } from './seenTicket.ts';

/**
 * How long did the customer wait for each answer after the first?
 *
 * Each wait runs from the first message of the customer that is not answered to the next message of an agent that the
 * customer can read; several messages of the customer are one wait. What is not answered yet is no wait, and a resolution
 * ends a wait that nobody answered. The wait from the opening of the ticket is that of `firstReply`. Unit: milliseconds,
 * lower is better.
 *
 * Source: Chatwoot, `reply_time`; dbt_zendesk, reply times; Zammad issue 3410.
 *
 * @param ticket - The ticket.
 * @param options - `asOf`, `hours`, `schedule`, `without`.
 * @returns Milliseconds of each wait in order; `[]` without any; `['invalid']` for a ticket whose events are out of order.
 * Flattened over all tickets they are answers for a tally.
 * @throws As `firstReply`.
 * @example
 * ```ts
 * import { nextReplies, tally, type Ticket } from 'cx-metrics';
 *
 * const at = (time: string): Date => new Date(`2026-03-02T${time}Z`);
 * const ticket: Ticket = {
 *   id: 'T1',
 *   createdAt: at('09:00'),
 *   events: [
 *     { kind: 'message', at: at('09:30'), by: 'agent', public: true },
 *     { kind: 'message', at: at('10:00'), by: 'customer', public: true },
 *     { kind: 'message', at: at('10:05'), by: 'customer', public: true },
 *     { kind: 'message', at: at('10:15'), by: 'agent', public: true },
 *     { kind: 'message', at: at('11:00'), by: 'customer', public: true },
 *   ],
 * };
 * nextReplies(ticket, { asOf: at('12:00') }); // => [900_000]
 * nextReplies(ticket, { asOf: at('09:45') }); // => []
 * tally([ticket, ticket].flatMap((one) => nextReplies(one, { asOf: at('12:00') }))); // => { 900000: 2 }
 * ```
 * @see {@link firstReply}
 * @category measure
 */
export function nextReplies(ticket: Ticket, options: ClockOptions): readonly (number | 'invalid')[] {
  const settings = readClockOptions(options);
  const seen = seenTicket(ticket, settings.asOf);
  if (seen === null) return [];
  if (seen === 'invalid') return ['invalid'];
  return waitsOf(seen).map(([from, to]) => countedTime(seen, from, to, settings));
}

/** The answered waits after the one from the opening. */
function waitsOf(seen: SeenTicket): readonly (readonly [from: number, to: number])[] {
  const isReply = replyTest(seen);
  const waits: [from: number, to: number][] = [];
  /** Since when the customer waits; the wait from the opening is no next one. */
  let since: number | 'opening' | null = seen.openedBy === 'customer' ? 'opening' : null;
  /** When it was resolved during the wait; a reply at that very instant still answers it, whichever comes first. */
  let resolvedAt: number | null = null;
  for (const event of seen.events) {
    const at = event.at.getTime();
    if (resolvedAt !== null && at > resolvedAt) since = resolvedAt = null;
    if (isReply(event)) {
      if (typeof since === 'number') waits.push([since, at]);
      since = resolvedAt = null;
    } else if (event.kind === 'message' && event.by === 'customer') {
      if (since === null || resolvedAt !== null) since = at;
      resolvedAt = null;
    } else if (event.kind === 'status') {
      resolvedAt = isResolved(event.status) ? at : null;
    }
  }
  return waits;
}
