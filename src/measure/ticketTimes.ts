import type { Hours } from '../calendar/hoursInForce.ts';
import type { Ticket } from '../model/ticket.ts';
import type { Tally } from '../tally/answer.ts';
import { eachRow } from '../tally/eachRow.ts';
import { newCounts } from '../tally/newCounts.ts';
import { writeTally } from '../tally/writeTally.ts';
import { readClockOptions } from './clockOptions.ts';
import { readTicketClock, readTicketTime, type TicketTimeOptions } from './ticketTime.ts';

/** What `ticketTimes` takes. */
export interface TicketTimesOptions extends Omit<TicketTimeOptions, 'hours'> {
  /** Opening hours, or a callback that gives those of each ticket, when only time inside them counts. */
  readonly hours?: Hours | ((ticket: Ticket) => Hours | undefined) | undefined;
  /**
   * The value that stands for a time in the tallies; the time itself unless told. With `bin`, within 0.4 percent, the
   * tallies stay small and quick however many tickets there are.
   */
  readonly bucket?: ((ms: number) => number) | undefined;
}

/** Times of tickets as `ttr` takes them: tallies of milliseconds. */
export interface TicketTallies {
  /** How long those took whose clock has stopped. */
  readonly resolved: Tally;
  /** How far the others have come. */
  readonly open: Tally;
}

/**
 * How long did tickets take, the resolved ones and the open ones, as `ttr` takes them?
 *
 * One pass over the tickets. An open ticket counts with its time so far. Counts: every ticket once. Not applicable, in
 * `open`: tickets opened after `asOf` and those that became part of another (`mergeTickets` decides otherwise); invalid:
 * those whose events are out of order. Empty: `{ resolved: {}, open: {} }`.
 * Law: `merge` of the times of some and of others are the times of all.
 *
 * @param tickets - Tickets.
 * @param options - `asOf`, `clock` (`'fullResolution'`), `hours`, `schedule`, `without`, `bucket`.
 * @returns Two tallies of milliseconds.
 * @throws As `ticketTime`.
 * @example
 * ```ts
 * import { bin, type Ticket, ticketTimes, ttr } from 'cx-metrics';
 *
 * const at = (time: string): Date => new Date(`2026-03-02T${time}Z`);
 * const tickets: Ticket[] = [
 *   { id: 'T1', createdAt: at('09:00'), events: [{ kind: 'status', at: at('10:00'), status: 'solved' }] },
 *   { id: 'T2', createdAt: at('10:30'), events: [] },
 * ];
 * const times = ticketTimes(tickets, { asOf: at('12:00') });
 * times; // => { resolved: { 3600000: 1 }, open: { 5400000: 1 } }
 * ttr(times, { targetMs: 3_600_000 }).withinTarget?.count; // => 1
 * ticketTimes(tickets, { asOf: at('12:00'), clock: 'firstReply' }).resolved; // => {}
 * ticketTimes(tickets, { asOf: at('12:00'), bucket: bin }).resolved; // => { 3596288: 1 }
 * ticketTimes([], { asOf: at('12:00') }); // => { resolved: {}, open: {} }
 * ```
 * @see {@link ticketTime} for groups, {@link fullResolution} and the other clocks for one ticket
 * @category measure
 */
export function ticketTimes(tickets: Iterable<Ticket>, options: TicketTimesOptions): TicketTallies {
  const { hours, clock, bucket = (ms: number): number => ms } = options ?? {};
  const hoursOf = typeof hours === 'function' ? hours : null;
  const common = { ...options, hours: hoursOf === null ? (hours as Hours | undefined) : undefined };
  const settings = readClockOptions(common);
  const clockOf = readTicketClock(clock);
  const counts = { resolved: newCounts(), open: newCounts() };
  eachRow(tickets, (ticket, position) => {
    const own = hoursOf === null ? settings : readClockOptions({ ...common, hours: hoursOf(ticket) });
    const { state, ms } = readTicketTime(ticket, own, clockOf);
    counts[state].add(typeof ms === 'number' ? bucket(ms) : ms, position);
  });
  return { resolved: writeTally(counts.resolved.contents()), open: writeTally(counts.open.contents()) };
}
