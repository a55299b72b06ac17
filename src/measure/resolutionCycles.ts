import type { Ticket } from '../model/ticket.ts';
import { type ClockOptions, readClockOptions } from './clockOptions.ts';
import { eachStatusSpan } from './eachStatusSpan.ts';
import { isResolved } from './isResolved.ts';
import { type ClockValue, countedTime } from './readClock.ts';
import { seenTicket, type SeenTicket } from './seenTicket.ts';

/** One way of a ticket from being opened, or opened again, to being resolved. Plain data. */
export interface ResolutionCycle {
  /** When it was opened or came back, as ISO text; null for a ticket whose events are out of order. */
  readonly from: string | null;
  /** When it was resolved, as ISO text; null while it is not. */
  readonly to: string | null;
  /** Milliseconds between; null while it is not resolved; `'invalid'` for a ticket whose events are out of order. */
  readonly ms: ClockValue;
}

/**
 * How long did each round take: from the opening to the first resolution, from each reopening to the next?
 *
 * Whether a reopening is the same matter or a new one is a question of the business: `fullResolution` takes it as the same,
 * and this as a new one. The last cycle of an open ticket has no end. Law: over a resolved ticket the cycles add up to
 * `solveTime`.
 *
 * Source: demand in Chatwoot issue 7293.
 *
 * @param ticket - The ticket.
 * @param options - `asOf`, `hours`, `schedule`, `without`.
 * @returns A cycle for the opening and one for each reopening, in order; `[]` before the ticket was opened; a single one
 * with `'invalid'` for a ticket whose events are out of order.
 * @throws As `firstReply`.
 * @example
 * ```ts
 * import { resolutionCycles, tally, type Ticket } from 'cx-metrics';
 *
 * const at = (time: string): Date => new Date(`2026-03-02T${time}Z`);
 * const ticket: Ticket = {
 *   id: 'T1',
 *   createdAt: at('09:00'),
 *   events: [
 *     { kind: 'status', at: at('10:00'), status: 'solved' },
 *     { kind: 'status', at: at('11:00'), status: 'open' },
 *   ],
 * };
 * const cycles = resolutionCycles(ticket, { asOf: at('12:00') });
 * cycles.length; // => 2
 * cycles[0]; // => { from: '2026-03-02T09:00:00.000Z', to: '2026-03-02T10:00:00.000Z', ms: 3_600_000 }
 * cycles[1].to; // => null
 * tally(cycles, (cycle) => cycle.ms); // => { 3600000: 1, skipped: 1 }
 * ```
 * @see {@link fullResolution} for the whole ticket, {@link reopens}
 * @category measure
 */
export function resolutionCycles(ticket: Ticket, options: ClockOptions): readonly ResolutionCycle[] {
  const settings = readClockOptions(options);
  const seen = seenTicket(ticket, settings.asOf);
  if (seen === null) return [];
  if (seen === 'invalid') return [{ from: null, to: null, ms: 'invalid' }];
  return roundsOf(seen).map(({ from, to }) => ({
    from: new Date(from).toISOString(),
    to: to === null ? null : new Date(to).toISOString(),
    ms: to === null ? null : countedTime(seen, from, to, settings),
  }));
}

function roundsOf(seen: SeenTicket): readonly { readonly from: number; readonly to: number | null }[] {
  const rounds: { from: number; to: number | null }[] = [];
  let round: { from: number; to: number | null } | null = null;
  eachStatusSpan(seen, (status, from) => {
    if (!isResolved(status)) {
      if (round === null) rounds.push((round = { from, to: null }));
    } else if (round !== null) {
      round.to = from;
      round = null;
    }
  });
  return rounds;
}
