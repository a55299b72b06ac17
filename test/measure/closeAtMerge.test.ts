import type { TicketMerge } from 'cx-metrics';
import { expect, test } from 'vitest';
import { closeAtMerge } from '../../src/measure/closeAtMerge.ts';
import { seenTicket, type SeenTicket } from '../../src/measure/seenTicket.ts';
import { at, becomes, says, ticketOf } from './someTickets.ts';

const merge: TicketMerge = { kind: 'merge', at: at(20), into: 'T2' };

test('an open ticket is closed at the merge, and what came after is cut', () => {
  const ticket = ticketOf(says(5, 'agent'), merge, says(20, 'system'), becomes(25, 'open'));
  const seen = seenTicket(ticket, at(99).getTime()) as SeenTicket;
  expect(closeAtMerge(ticket, seen, merge).events).toEqual([
    says(5, 'agent'),
    { kind: 'status', at: at(20), status: 'closed', by: 'system' },
  ]);
});

test('a ticket that is resolved then stays as it was resolved', () => {
  const ticket = ticketOf(becomes(10, 'solved'), merge);
  const seen = seenTicket(ticket, at(99).getTime()) as SeenTicket;
  expect(closeAtMerge(ticket, seen, merge).events).toEqual([becomes(10, 'solved')]);
});
