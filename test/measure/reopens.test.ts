import { reopens } from 'cx-metrics';
import { expect, test } from 'vitest';
import { at, becomes, ticketOf } from './someTickets.ts';

test('every change from solved or closed to another state counts, the last one at once', () => {
  const ticket = ticketOf(becomes(10, 'solved'), becomes(20, 'open'), becomes(30, 'closed'), becomes(40, 'pending'));
  expect([9, 19, 20, 30, 40].map((minutes) => reopens(ticket, { asOf: at(minutes) }))).toEqual([0, 0, 1, 1, 2]);
});

test('from solved to closed and from open to pending is none', () => {
  expect(
    reopens(ticketOf(becomes(1, 'open'), becomes(2, 'pending'), becomes(3, 'solved'), becomes(4, 'closed')), {
      asOf: at(9),
    }),
  ).toBe(0);
});

test('null before the opening, invalid out of order', () => {
  expect(reopens(ticketOf(), { asOf: at(-1) })).toBeNull();
  expect(reopens(ticketOf(becomes(-1, 'open')), { asOf: at(1) })).toBe('invalid');
});
