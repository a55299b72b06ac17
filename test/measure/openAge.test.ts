import { openAge } from 'cx-metrics';
import { expect, test } from 'vitest';
import { at, becomes, minute, ticketOf } from './someTickets.ts';

test('from the opening to now while it is open, also open again; null while it is resolved', () => {
  const ticket = ticketOf(becomes(10, 'solved'), becomes(20, 'open'));
  const seen = [-1, 0, 9, 10, 19, 20, 50].map((minutes) => openAge(ticket, { asOf: at(minutes) }));
  expect(seen).toEqual([null, 0, 9 * minute, null, null, 20 * minute, 50 * minute]);
});

test('a ticket out of order has none', () => {
  expect(openAge(ticketOf(becomes(-10, 'open')), { asOf: at(5) })).toBe('invalid');
});
