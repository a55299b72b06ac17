import { firstResolution } from 'cx-metrics';
import { expect, test } from 'vitest';
import { at, becomes, minute, ticketOf } from './someTickets.ts';

test('once it is there it stays, whatever happens later', () => {
  const ticket = ticketOf(becomes(10, 'solved'), becomes(20, 'open'), becomes(30, 'solved'));
  const seen = [9, 10, 20, 30, 99].map((minutes) => firstResolution(ticket, { asOf: at(minutes) }));
  expect(seen).toEqual([null, 10 * minute, 10 * minute, 10 * minute, 10 * minute]);
});

test('where it is closed without being solved, to the closing', () => {
  expect(firstResolution(ticketOf(becomes(7, 'closed')), { asOf: at(99) })).toBe(7 * minute);
});
