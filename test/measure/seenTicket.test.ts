import { expect, test } from 'vitest';
import { seenTicket } from '../../src/measure/seenTicket.ts';
import { codeOf } from '../calendar/oracle.ts';
import { at, becomes, says, ticketOf } from './someTickets.ts';

const ticket = ticketOf(says(10, 'agent'), becomes(10, 'pending'), becomes(20, 'solved'));

test('events up to the instant are seen, those at it too', () => {
  const seen = (minutes: number): unknown => {
    const view = seenTicket(ticket, at(minutes).getTime());
    return view === null || view === 'invalid' ? view : view.events.length;
  };
  expect([-1, 0, 9, 10, 19, 20, 99].map(seen)).toEqual([null, 0, 0, 2, 2, 3, 3]);
});

test('where nothing is later, the events are those of the ticket, not a copy', () => {
  expect(seenTicket(ticket, at(20).getTime())).toMatchObject({ created: at(0).getTime(), openedBy: 'customer' });
  expect((seenTicket(ticket, at(20).getTime()) as { events: unknown }).events).toBe(ticket.events);
});

test('events out of order, or before the opening, are invalid; those at one instant are in order', () => {
  const now = at(100).getTime();
  expect(seenTicket(ticketOf(says(20, 'agent'), says(10, 'agent')), now)).toBe('invalid');
  expect(seenTicket(ticketOf(says(-1, 'agent')), now)).toBe('invalid');
  expect(seenTicket(ticketOf(says(0, 'agent'), says(0, 'customer')), now)).toMatchObject({ asOf: now });
});

test('what is out of order later than the instant is not seen', () => {
  const events = [says(1, 'agent'), says(50, 'agent'), says(20, 'agent')];
  expect(seenTicket(ticketOf(...events), at(10).getTime())).toMatchObject({ events: [events[0]] });
  expect(seenTicket(ticketOf(...events), at(20).getTime())).toMatchObject({ events: [events[0], events[2]] });
  expect(seenTicket(ticketOf(...events), at(50).getTime())).toBe('invalid');
});

test('a Date that is none makes a ticket invalid', () => {
  expect(seenTicket({ ...ticket, createdAt: new Date(NaN) }, 0)).toBe('invalid');
  expect(seenTicket(ticketOf(says(NaN, 'agent')), at(5).getTime())).toBe('invalid');
});

test('what is no ticket is refused, and text where a Date belongs names the ticket', () => {
  for (const none of [null, undefined, 5, {}, { createdAt: at(0) }, 'T1']) {
    expect(codeOf(() => seenTicket(none as never, 0))).toBe('ticket');
  }
  const text = { ...ticket, createdAt: '2026-03-02T09:00:00Z' as never };
  expect(codeOf(() => seenTicket(text, 0))).toBe('ticketTime');
  expect(() => seenTicket(text, 0)).toThrow('in ticket "T1"');
  expect(
    codeOf(() => seenTicket({ ...ticket, events: [{ kind: 'merge', into: 'T2' } as never] }, at(5).getTime())),
  ).toBe('ticketTime');
});
