import { outOfRange } from '../misuse/outOfRange.ts';
import type { Ticket, TicketMerge } from '../model/ticket.ts';
import { eachRow } from '../tally/eachRow.ts';
import { type AsOfOptions, readClockOptions } from './clockOptions.ts';
import { closeAtMerge } from './closeAtMerge.ts';
import { foldTickets } from './foldTickets.ts';
import { seenTicket, type SeenTicket } from './seenTicket.ts';

/** What becomes of a ticket that became part of another. */
export type MergePolicy = 'exclude' | 'closeAtMerge' | 'foldIntoTarget';

/** What `mergeTickets` takes. */
export interface MergeTicketsOptions extends AsOfOptions {
  /** `'exclude'` leaves merged tickets out, `'closeAtMerge'` ends them there, `'foldIntoTarget'` makes one ticket of both. */
  readonly policy: MergePolicy;
}

/** A ticket that became part of another. */
export interface MergedTicket {
  /** The ticket. */
  readonly id: string;
  /** The ticket it went into, in the end: where that one was merged too, the one after it. */
  readonly into: string;
  /**
   * What became of it: left out, closed at the merge, or folded. Three could be neither closed nor folded: the target is not
   * there, leads back in a loop, or events are out of order.
   */
  readonly outcome: 'excluded' | 'closed' | 'folded' | 'targetMissing' | 'loop' | 'invalid';
}

/** Tickets of which none is part of another any more, and what became of those that were. */
export interface MergedTickets {
  /** The tickets, in their order. */
  readonly tickets: readonly Ticket[];
  /** Every ticket that became part of another, in their order. */
  readonly merged: readonly MergedTicket[];
}

/**
 * What becomes of tickets that were merged into others?
 *
 * - `'exclude'`: they are left out; the target stands for both, from its own opening on.
 * - `'closeAtMerge'`: they stay, and are closed at the merge unless they are resolved. What came after it is cut.
 * - `'foldIntoTarget'`: the messages of both make one ticket, opened when the earlier one was. Its states are those of the
 *   target; before the target was opened, those of the earlier one. What cannot be folded is left out.
 *
 * Law: the tickets that stay and those that were left out or folded are all that came.
 *
 * @param tickets - Tickets; of two with one id the last is the target of a merge.
 * @param options - `asOf`, `policy`. A merge after `asOf` does not exist.
 * @returns The tickets, and what became of each that was merged.
 * @throws RangeError for another policy (code `policy`); as `firstReply` otherwise.
 * @example
 * ```ts
 * import { fullResolution, mergeTickets, type Ticket } from 'cx-metrics';
 *
 * const at = (time: string): Date => new Date(`2026-03-02T${time}Z`);
 * const tickets: Ticket[] = [
 *   { id: 'T1', createdAt: at('09:00'), events: [{ kind: 'merge', at: at('10:00'), into: 'T2' }] },
 *   { id: 'T2', createdAt: at('09:30'), events: [{ kind: 'status', at: at('11:00'), status: 'solved' }] },
 * ];
 * const asOf = at('12:00');
 * const minutes = (policy: 'exclude' | 'closeAtMerge' | 'foldIntoTarget'): number[] =>
 *   mergeTickets(tickets, { asOf, policy }).tickets.map((ticket) => Number(fullResolution(ticket, { asOf })) / 60_000);
 * minutes('exclude'); // => [90]
 * minutes('closeAtMerge'); // => [60, 90]
 * minutes('foldIntoTarget'); // => [120]
 * mergeTickets(tickets, { asOf, policy: 'exclude' }).merged; // => [{ id: 'T1', into: 'T2', outcome: 'excluded' }]
 * mergeTickets([], { asOf, policy: 'exclude' }); // => { tickets: [], merged: [] }
 * ```
 * @see {@link ticketTimes}
 * @category measure
 */
export function mergeTickets(tickets: Iterable<Ticket>, options: MergeTicketsOptions): MergedTickets {
  const { asOf } = readClockOptions(options);
  const { policy } = options;
  if (!['exclude', 'closeAtMerge', 'foldIntoTarget'].includes(policy)) {
    throw outOfRange('policy', 'policy as exclude, closeAtMerge or foldIntoTarget', policy);
  }
  const all: SeenRow[] = [];
  eachRow(tickets, (ticket) => {
    all.push({ ticket, seen: seenTicket(ticket, asOf), merge: mergeOf(ticket, asOf) });
  });
  const byId = new Map(all.map((row) => [row.ticket.id, row]));
  const stays: Ticket[] = [];
  const merged: MergedTicket[] = [];
  const sources = new Map<string, Ticket[]>();
  for (const row of all) {
    const { ticket, seen, merge } = row;
    if (merge === undefined) {
      stays.push(ticket);
      continue;
    }
    const end = endOf(ticket.id, merge.into, (id) => byId.get(id)?.merge?.into);
    const into = end ?? merge.into;
    const outcome = outcomeOf(policy, row, end, byId.get(into)?.seen ?? null);
    merged.push({ id: ticket.id, into, outcome });
    if (outcome === 'closed') stays.push(closeAtMerge(ticket, seen as SeenTicket, merge));
    else if (policy === 'closeAtMerge') stays.push(ticket);
    else if (outcome === 'folded') {
      const source = { ...ticket, events: ticket.events.slice(0, ticket.events.indexOf(merge)) };
      sources.set(into, sources.get(into) ?? []);
      sources.get(into)?.push(source);
    }
  }
  const folded = stays.map((ticket) => {
    const parts = byId.get(ticket.id)?.ticket === ticket ? sources.get(ticket.id) : undefined;
    return parts === undefined ? ticket : foldTickets(ticket, parts);
  });
  return { tickets: folded, merged };
}

interface SeenRow {
  readonly ticket: Ticket;
  readonly seen: SeenTicket | null | 'invalid';
  readonly merge: TicketMerge | undefined;
}

/** The merge of a ticket that has happened by an instant; a ticket is merged once. */
function mergeOf(ticket: Ticket, asOf: number): TicketMerge | undefined {
  return ticket.events.find((event): event is TicketMerge => event.kind === 'merge' && event.at.getTime() <= asOf);
}

/** Where a chain of merges ends; null where it leads back to where it has been. */
function endOf(id: string, into: string, next: (id: string) => string | undefined): string | null {
  const been = new Set([id]);
  let at = into;
  while (!been.has(at)) {
    been.add(at);
    const further = next(at);
    if (further === undefined) return at;
    at = further;
  }
  return null;
}

function outcomeOf(
  policy: MergePolicy,
  { seen }: SeenRow,
  end: string | null,
  target: SeenRow['seen'],
): MergedTicket['outcome'] {
  if (policy === 'exclude') return 'excluded';
  if (seen === null || seen === 'invalid') return 'invalid';
  if (policy === 'closeAtMerge') return 'closed';
  if (end === null) return 'loop';
  if (target === null) return 'targetMissing';
  return target === 'invalid' ? 'invalid' : 'folded';
}
