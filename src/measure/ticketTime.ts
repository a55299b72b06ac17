import { outOfRange } from '../misuse/outOfRange.ts';
import type { Ticket } from '../model/ticket.ts';
import { type ClockOptions, type ClockSettings, readClockOptions } from './clockOptions.ts';
import { firstReplySpan } from './firstReply.ts';
import { firstReplyAfterBotSpan } from './firstReplyAfterBot.ts';
import { firstResolutionSpan } from './firstResolution.ts';
import { fullResolutionSpan } from './fullResolution.ts';
import { type ClockSpan, countedTime } from './readClock.ts';
import { resolutionsOf } from './resolutionsOf.ts';
import { seenTicket, type SeenTicket } from './seenTicket.ts';
import { type StatusClock, statusClocks } from './statusClocks.ts';
import { sumIn } from './timeIn.ts';

/** Names of the clocks that run from one event to another. */
export type EventClock = 'firstReply' | 'firstReplyAfterBot' | 'firstResolution' | 'fullResolution';

/** What `ticketTime` takes. */
export interface TicketTimeOptions extends ClockOptions {
  /** Which clock; `'fullResolution'` unless told. */
  readonly clock?: EventClock | StatusClock | undefined;
}

/** How far a clock of a ticket has come: stopped, or still running. */
export interface TicketTime {
  /** `'resolved'` where the clock has stopped, `'open'` where it still runs. */
  readonly state: 'resolved' | 'open';
  /**
   * Milliseconds until it stopped, or so far. `'invalid'` for a ticket whose events are out of order, `'notApplicable'` for
   * one that was not opened yet or has become part of another.
   */
  readonly ms: number | 'invalid' | 'notApplicable';
}

const eventClocks: { readonly [clock in EventClock]: (seen: SeenTicket) => ClockSpan } = {
  firstReply: firstReplySpan,
  firstReplyAfterBot: firstReplyAfterBotSpan,
  firstResolution: firstResolutionSpan,
  fullResolution: fullResolutionSpan,
};

/**
 * How far has a clock of a ticket come: has it stopped, and at what time?
 *
 * A clock that still runs tells something too: not within this time. So `ttr` takes both. A clock of events stops at its
 * event; one that adds up states stops when the ticket is resolved. Where a ticket was resolved without a reply, nobody
 * waits for one any more: it is `'open'` with the time until then.
 *
 * @param ticket - The ticket.
 * @param options - `asOf`, `clock` (`'fullResolution'`), `hours`, `schedule`, `without`.
 * @returns The state and the milliseconds: a key and an answer for `tallyBy`.
 * @throws RangeError for a clock that is none (code `clock`); as `firstReply` otherwise.
 * @example
 * ```ts
 * import { tallyBy, type Ticket, ticketTime, ttr } from 'cx-metrics';
 *
 * const at = (time: string): Date => new Date(`2026-03-02T${time}Z`);
 * const tickets: Ticket[] = [
 *   { id: 'T1', createdAt: at('09:00'), channel: 'chat', events: [{ kind: 'status', at: at('10:00'), status: 'solved' }] },
 *   { id: 'T2', createdAt: at('10:30'), channel: 'chat', events: [] },
 * ];
 * const asOf = at('12:00');
 * ticketTime(tickets[0], { asOf }); // => { state: 'resolved', ms: 3_600_000 }
 * ticketTime(tickets[1], { asOf }); // => { state: 'open', ms: 5_400_000 }
 *
 * // By channel: the last key is the state, as `ttr` takes it.
 * const rows = tickets.map((ticket) => ({ channel: ticket.channel ?? 'none', ...ticketTime(ticket, { asOf }) }));
 * const byChannel = tallyBy(rows, [(row) => row.channel, (row) => row.state], (row) => row.ms);
 * ttr(byChannel['chat']).n; // => 2
 * ticketTime(tickets[0], { asOf: at('08:00') }).ms; // => 'notApplicable'
 * ```
 * @see {@link ticketTimes} for all tickets at once
 * @category measure
 */
export function ticketTime(ticket: Ticket, options: TicketTimeOptions): TicketTime {
  return readTicketTime(ticket, readClockOptions(options), readTicketClock(options.clock));
}

/**
 * The clock of a name.
 *
 * @param clock - The name, or undefined for `'fullResolution'`.
 * @returns What can be seen of a ticket and the settings to how far it has come.
 * @throws RangeError for another name, with the code `clock`.
 */
export function readTicketClock(
  clock: EventClock | StatusClock = 'fullResolution',
): (seen: SeenTicket, settings: ClockSettings) => TicketTime {
  if (Object.hasOwn(statusClocks, clock)) {
    const states = statusClocks[clock as StatusClock];
    return (seen, settings) => ({
      state: resolutionsOf(seen).isResolved ? 'resolved' : 'open',
      ms: sumIn(seen, states, settings),
    });
  }
  if (!Object.hasOwn(eventClocks, clock)) {
    throw outOfRange('clock', `a clock of ${[...Object.keys(eventClocks), ...Object.keys(statusClocks)]}`, clock);
  }
  const spanOf = eventClocks[clock as EventClock];
  return (seen, settings) => {
    const { from, to } = spanOf(seen);
    // What a bot does after the resolution may start a clock that nobody waits on any more.
    const end = to ?? Math.max(from, resolutionsOf(seen).last ?? seen.asOf);
    return { state: to === null ? 'open' : 'resolved', ms: countedTime(seen, from, end, settings) };
  };
}

/** The same with everything read. */
export function readTicketTime(
  ticket: Ticket,
  settings: ClockSettings,
  clockOf: (seen: SeenTicket, settings: ClockSettings) => TicketTime,
): TicketTime {
  const seen = seenTicket(ticket, settings.asOf);
  if (seen === 'invalid') return { state: 'open', ms: 'invalid' };
  if (seen === null || seen.events.some(({ kind }) => kind === 'merge')) return { state: 'open', ms: 'notApplicable' };
  return clockOf(seen, settings);
}
