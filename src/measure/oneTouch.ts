import { outOfRange } from '../misuse/outOfRange.ts';
import type { Ticket } from '../model/ticket.ts';
import { type AsOfOptions, readClockOptions } from './clockOptions.ts';
import { replyTest } from './replyTest.ts';
import { resolutionsOf } from './resolutionsOf.ts';
import { seenTicket } from './seenTicket.ts';

/** What `oneTouch` takes. */
export interface OneTouchOptions extends AsOfOptions {
  /** `'upToOne'` (default) takes a ticket without any reply too, `'exactlyOne'` does not. */
  readonly replies?: 'upToOne' | 'exactlyOne' | undefined;
}

/**
 * Did one answer do?
 *
 * Whether a ticket is resolved with at most one reply of an agent that the customer can read; the message with which an
 * agent opened the ticket is none. It may have come back, as long as no second answer was needed. Higher shares are better.
 *
 * Source: Zendesk counts fewer than two replies in its English help pages and its formula, exactly one in the German page;
 * dbt_zendesk counts exactly one, the opening message of an agent too.
 *
 * @param ticket - The ticket.
 * @param options - `asOf`, `replies`.
 * @returns Whether it did, an answer for a tally; null while the ticket is not resolved; `'invalid'` for one whose events are
 * out of order.
 * @throws RangeError for another `replies` (code `replies`); as `firstReply` otherwise.
 * @example
 * ```ts
 * import { oneTouch, tally, type Ticket, topBox, yesNo } from 'cx-metrics';
 *
 * const at = (time: string): Date => new Date(`2026-03-02T${time}Z`);
 * const ticket: Ticket = {
 *   id: 'T1',
 *   createdAt: at('09:00'),
 *   events: [
 *     { kind: 'message', at: at('10:00'), by: 'agent', public: true },
 *     { kind: 'status', at: at('10:00'), status: 'solved' },
 *   ],
 * };
 * oneTouch(ticket, { asOf: at('12:00') }); // => true
 * oneTouch(ticket, { asOf: at('09:30') }); // => null
 * const answers = tally([ticket], (one) => oneTouch(one, { asOf: at('12:00') }));
 * topBox(answers, { scale: yesNo, name: 'oneTouch' }).value; // => 100
 * ```
 * @see {@link firstContactResolved}
 * @category measure
 */
export function oneTouch(ticket: Ticket, options: OneTouchOptions): boolean | null | 'invalid' {
  const { asOf } = readClockOptions(options);
  const { replies = 'upToOne' } = options;
  if (replies !== 'upToOne' && replies !== 'exactlyOne') {
    throw outOfRange('replies', "replies as 'upToOne' or 'exactlyOne'", replies);
  }
  const seen = seenTicket(ticket, asOf);
  if (seen === null || seen === 'invalid') return seen;
  if (!resolutionsOf(seen).isResolved) return null;
  const times = seen.events.filter(replyTest(seen)).length;
  return replies === 'upToOne' ? times <= 1 : times === 1;
}
