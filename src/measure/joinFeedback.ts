import { wrongKind } from '../misuse/wrongKind.ts';
import type { Feedback } from '../model/feedback.ts';
import type { Ticket } from '../model/ticket.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import { eachRow } from '../tally/eachRow.ts';
import { ticketAsOf } from './ticketAsOf.ts';
import { touchpointAsOf } from './touchpointAsOf.ts';

/** What feedback is joined to. */
export interface JoinFeedbackOptions {
  /** Contacts; of two with one id the last. */
  readonly touchpoints?: Iterable<Touchpoint> | undefined;
  /** Tickets; of two with one id the last. */
  readonly tickets?: Iterable<Ticket> | undefined;
}

/** A piece of feedback with what it is about, as it was known when the feedback was given. */
export interface JoinedRow {
  /** The feedback. */
  readonly feedback: Feedback;
  /** The contact; null where it names none, or none that could be joined. */
  readonly touchpoint: Touchpoint | null;
  /** The ticket it names, or that of its contact; null where there is none, or none that could be joined. */
  readonly ticket: Ticket | null;
}

/** A reference that leads nowhere. */
export interface MissingReference {
  /** Position of the feedback, from 0. */
  readonly position: number;
  /** What it should have led to. */
  readonly what: 'touchpoint' | 'ticket';
  /** The name it gives. */
  readonly id: string;
  /** There is none of that name; or there is, but it began after the feedback. */
  readonly reason: 'unknown' | 'later';
}

/** Feedback with what it is about. */
export interface JoinedFeedback {
  /** Every piece of feedback, in its order. */
  readonly rows: readonly JoinedRow[];
  /** Every reference that leads nowhere. */
  readonly missing: readonly MissingReference[];
  /** How many pieces of feedback name neither a contact nor a ticket. */
  readonly withoutReference: number;
}

/**
 * What is each piece of feedback about?
 *
 * Every piece is there once, with its contact and its ticket as they were known when it was given: a ticket without what
 * happened later, a contact that had not ended as one without an end. So a score by the state of the ticket looks at the
 * state in which the customer answered. What cannot be joined is listed. Empty: no rows.
 * Law: there are as many rows as pieces of feedback.
 *
 * @param feedback - Feedback; what it is about stands in `about`.
 * @param options - `touchpoints`, `tickets`; references to what is not given are not looked for.
 * @returns The rows, the references that lead nowhere, and how many pieces have none.
 * @throws TypeError for options that are no object and for what is no iterable.
 * @example
 * ```ts
 * import { answerOf, type Feedback, joinFeedback, tallyBy, type Ticket } from 'cx-metrics';
 *
 * const at = (time: string): Date => new Date(`2026-03-02T${time}Z`);
 * const tickets: Ticket[] = [
 *   { id: 'T1', createdAt: at('09:00'), category: 'billing', events: [{ kind: 'status', at: at('11:00'), status: 'solved' }] },
 * ];
 * const feedback: Feedback[] = [
 *   { kind: 'csat', question: 'satisfied', at: at('10:00'), status: 'answered', rating: 2, about: { ticketId: 'T1' } },
 *   { kind: 'csat', question: 'satisfied', at: at('12:00'), status: 'answered', rating: 5, about: { ticketId: 'T1' } },
 *   { kind: 'csat', question: 'satisfied', at: at('12:00'), status: 'answered', rating: 4, about: { ticketId: 'T9' } },
 * ];
 * const { rows, missing } = joinFeedback(feedback, { tickets });
 * rows[0].ticket?.events; // => []
 * missing; // => [{ position: 2, what: 'ticket', id: 'T9', reason: 'unknown' }]
 * tallyBy(rows, [(row) => row.ticket?.category ?? 'none'], (row) => answerOf(row.feedback));
 * // => { billing: { 2: 1, 5: 1 }, none: { 4: 1 } }
 * joinFeedback([], { tickets }).rows; // => []
 * ```
 * @see {@link ticketAsOf}, {@link answerOf}
 * @category measure
 */
export function joinFeedback(feedback: Iterable<Feedback>, options: JoinFeedbackOptions): JoinedFeedback {
  if (Object(options) !== options) throw wrongKind('options', 'an object with touchpoints or tickets', options);
  const touchpoints = options.touchpoints && byId(options.touchpoints);
  const tickets = options.tickets && byId(options.tickets);
  const rows: JoinedRow[] = [];
  const missing: MissingReference[] = [];
  let withoutReference = 0;
  eachRow(feedback, (row, position) => {
    const { touchpointId = null, ticketId = null } = row.about ?? {};
    const look = <Thing>(
      what: 'touchpoint' | 'ticket',
      id: string | null | undefined,
      things: ReadonlyMap<string, Thing> | undefined,
      asOf: (thing: Thing, at: Date) => Thing | null,
    ): Thing | null => {
      if (id === null || id === undefined || things === undefined) return null;
      const thing = things.get(id);
      const known = thing === undefined ? null : asOf(thing, row.at);
      if (known === null) missing.push({ position, what, id, reason: thing === undefined ? 'unknown' : 'later' });
      return known;
    };
    if (touchpointId === null && ticketId === null) withoutReference++;
    const touchpoint = look('touchpoint', touchpointId, touchpoints, touchpointAsOf);
    const ticket = look('ticket', ticketId ?? touchpoint?.ticketId, tickets, ticketAsOf);
    rows.push({ feedback: row, touchpoint, ticket });
  });
  return { rows, missing, withoutReference };
}

/** Things by their names; those without a name cannot be meant. */
function byId<Thing extends { readonly id?: string | null | undefined }>(
  things: Iterable<Thing>,
): ReadonlyMap<string, Thing> {
  const named = new Map<string, Thing>();
  eachRow(things, (thing) => {
    if (thing.id !== null && thing.id !== undefined) named.set(thing.id, thing);
  });
  return named;
}
