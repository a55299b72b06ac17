import type { Actor, TicketEvent } from 'cx-metrics';
import { expect, test } from 'vitest';
import { replyTest } from '../../src/measure/replyTest.ts';
import { seenTicket, type SeenTicket } from '../../src/measure/seenTicket.ts';
import { at, becomes, notes, says, ticketOf } from './someTickets.ts';

const repliesIn = (createdBy: Actor | null, ...events: readonly TicketEvent[]): readonly boolean[] =>
  events.map(replyTest(seenTicket({ ...ticketOf(...events), createdBy }, at(100).getTime()) as SeenTicket));

test('a public message of an agent is a reply; notes, bots, systems, customers and changes are not', () => {
  const events = [
    says(1, 'customer'),
    notes(2),
    says(3, 'bot'),
    says(4, 'system'),
    becomes(5, 'open'),
    says(6, 'agent'),
  ];
  expect(repliesIn(null, ...events)).toEqual([false, false, false, false, false, true]);
});

test('where an agent opened the ticket, the first message of a person is the opening', () => {
  expect(repliesIn('agent', says(0, 'agent'), says(9, 'agent'))).toEqual([false, true]);
  expect(repliesIn('agent', notes(0), says(9, 'agent'))).toEqual([false, true]);
  expect(repliesIn('agent', says(0, 'bot'), says(0, 'agent'), says(9, 'agent'))).toEqual([false, false, true]);
});

test('where the customer, a bot or nobody known opened it, the first one is a reply', () => {
  for (const opener of ['customer', 'bot', 'system', null] as const) {
    expect(repliesIn(opener, says(0, 'agent'))).toEqual([true]);
  }
});
