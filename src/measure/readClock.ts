import type { Ticket } from '../model/ticket.ts';
import { type ClockOptions, type ClockSettings, readClockOptions } from './clockOptions.ts';
import { eachStatusSpan } from './eachStatusSpan.ts';
import { seenTicket, type SeenTicket } from './seenTicket.ts';

/** What a clock shows: milliseconds, null while it has not stopped, `'invalid'` for a ticket whose events are out of order. */
export type ClockValue = number | null | 'invalid';

/** From where to where a clock runs; epoch milliseconds, and null while it has not stopped. */
export interface ClockSpan {
  /** Where it starts. */
  readonly from: number;
  /** Where it stops. */
  readonly to: number | null;
}

/**
 * Reads a clock that runs from one event of a ticket to another.
 *
 * @param ticket - The ticket.
 * @param options - `asOf`, `hours`, `schedule`, `without`.
 * @param spanOf - What can be seen of the ticket to where the clock starts and stops.
 * @returns Milliseconds that count; null while the clock has not stopped, and before the ticket was opened.
 * @throws As `readClockOptions` and `seenTicket`.
 * @category measure
 */
export function readClock(ticket: Ticket, options: ClockOptions, spanOf: (seen: SeenTicket) => ClockSpan): ClockValue {
  const settings = readClockOptions(options);
  const seen = seenTicket(ticket, settings.asOf);
  if (seen === null || seen === 'invalid') return seen;
  const { from, to } = spanOf(seen);
  return to === null ? null : countedTime(seen, from, to, settings);
}

/**
 * How much of the time between two instants counts: inside the hours, and not in a state that is left out.
 *
 * What counts is added up, nothing is taken away, so that it is never negative.
 *
 * @param seen - What can be seen of the ticket.
 * @param from - Where the time starts.
 * @param to - Where it ends, at `from` or later.
 * @param settings - The options, read.
 * @returns Milliseconds.
 * @category measure
 */
export function countedTime(seen: SeenTicket, from: number, to: number, settings: ClockSettings): number {
  const count = settings.countedUntil(to);
  if (settings.without.length === 0) return count(from, to);
  let time = 0;
  eachStatusSpan(seen, (status, start, end) => {
    if (settings.without.includes(status)) return;
    const [first, last] = [Math.max(from, start), Math.min(to, end)];
    if (first < last) time += count(first, last);
  });
  return time;
}
