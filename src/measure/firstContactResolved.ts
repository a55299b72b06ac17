import type { Ticket } from '../model/ticket.ts';
import { type AsOfOptions, readClockOptions } from './clockOptions.ts';
import { resolutionsOf } from './resolutionsOf.ts';
import { seenTicket } from './seenTicket.ts';

/**
 * Was it resolved at the first contact?
 *
 * Whether a ticket is resolved, never came back, and exactly one agent took part: wrote a message or a note, or changed the
 * state. Agents who are not named are one. What a bot resolved alone had no contact, and is not. Higher shares are better.
 *
 * Source: Intercom, "Closed conversations on first contact": closed once with one participating teammate.
 *
 * @param ticket - The ticket.
 * @param options - `asOf`.
 * @returns Whether it was, an answer for a tally; null while the ticket is not resolved; `'invalid'` for one whose events are
 * out of order.
 * @throws As `firstReply`.
 * @example
 * ```ts
 * import { firstContactResolved, type Ticket } from 'cx-metrics';
 *
 * const at = (time: string): Date => new Date(`2026-03-02T${time}Z`);
 * const ticket: Ticket = {
 *   id: 'T1',
 *   createdAt: at('09:00'),
 *   events: [
 *     { kind: 'message', at: at('10:00'), by: 'agent', agentId: 'A1', public: true },
 *     { kind: 'status', at: at('10:00'), status: 'solved', by: 'agent', agentId: 'A1' },
 *     { kind: 'status', at: at('11:00'), status: 'closed', by: 'system' },
 *   ],
 * };
 * firstContactResolved(ticket, { asOf: at('12:00') }); // => true
 * firstContactResolved(ticket, { asOf: at('09:30') }); // => null
 * ```
 * @see {@link oneTouch}
 * @category measure
 */
export function firstContactResolved(ticket: Ticket, options: AsOfOptions): boolean | null | 'invalid' {
  const seen = seenTicket(ticket, readClockOptions(options).asOf);
  if (seen === null || seen === 'invalid') return seen;
  const { isResolved, reopens } = resolutionsOf(seen);
  if (!isResolved) return null;
  const agents = new Set<string | null>();
  for (const event of seen.events) {
    if ('by' in event && event.by === 'agent') agents.add(event.agentId ?? null);
  }
  return reopens === 0 && agents.size === 1;
}
