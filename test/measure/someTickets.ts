import type { Actor, Ticket, TicketEvent, TicketStatus } from 'cx-metrics';
import fc from 'fast-check';

/** Minutes after a Monday, 09:00, in a zone without summer time: an instant of the tests. */
export const at = (minutes: number): Date => new Date(Date.UTC(2026, 2, 2, 9) + minutes * 60_000);

/** A minute in milliseconds. */
export const minute = 60_000;

/** A ticket opened at minute 0. */
export const ticketOf = (...events: readonly TicketEvent[]): Ticket => ({ id: 'T1', createdAt: at(0), events });

/** A change of state at a minute. */
export const becomes = (minutes: number, status: TicketStatus, by?: Actor, agentId?: string): TicketEvent => ({
  kind: 'status',
  at: at(minutes),
  status,
  by,
  agentId,
});

/** A message at a minute, public. */
export const says = (minutes: number, by: Actor, agentId?: string): TicketEvent => ({
  kind: 'message',
  at: at(minutes),
  by,
  agentId,
  public: true,
});

/** An internal note at a minute. */
export const notes = (minutes: number, by: Actor = 'agent'): TicketEvent => ({
  kind: 'message',
  at: at(minutes),
  by,
  public: false,
});

const someStatus = fc.constantFrom<TicketStatus>('new', 'open', 'pending', 'hold', 'solved', 'closed');
const someActor = fc.constantFrom<Actor>('customer', 'agent', 'bot', 'system');
const someAgent = fc.constantFrom('A1', 'A2', undefined);

/** Anything that happens, at a time still to be given. */
const someEvent: fc.Arbitrary<(time: Date) => TicketEvent> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .record({ by: someActor, agentId: someAgent, public: fc.boolean() })
      .map((event) => (time: Date) => ({ kind: 'message' as const, at: time, ...event })),
  },
  {
    weight: 4,
    arbitrary: fc
      .record({ status: someStatus, by: someActor, agentId: someAgent })
      .map((event) => (time: Date) => ({ kind: 'status' as const, at: time, ...event })),
  },
  {
    weight: 1,
    arbitrary: someAgent.map((agentId) => (time: Date) => ({ kind: 'assignment' as const, at: time, agentId })),
  },
);

/** Steps between events; many are 0, so that events share an instant. */
const someStep = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 20_000 }));

/** Tickets whose events are in order. */
export const someTicket: fc.Arbitrary<Ticket> = fc
  .record({
    createdBy: fc.constantFrom<Actor | null | undefined>('customer', 'agent', 'bot', null, undefined),
    steps: fc.array(fc.tuple(someStep, someEvent), { maxLength: 12 }),
  })
  .map(({ createdBy, steps }) => {
    let minutes = 0;
    const events = steps.map(([step, event]) => event(at((minutes += step))));
    return { id: 'T1', createdAt: at(0), createdBy, events };
  });

/** Tickets whose events may be in any order, before the opening, and at no time at all. */
export const dirtyTicket: fc.Arbitrary<Ticket> = fc
  .array(fc.tuple(fc.oneof(fc.integer({ min: -60, max: 600 }), fc.constant(NaN)), someEvent), { maxLength: 6 })
  .map((steps) => ({ id: 'T1', createdAt: at(0), events: steps.map(([minutes, event]) => event(at(minutes))) }));

/** An instant before, during or after a ticket. */
export const someInstant: fc.Arbitrary<Date> = fc.integer({ min: -10, max: 40_000 }).map(at);
