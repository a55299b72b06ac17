import { agentWait } from 'cx-metrics';
import { expect, test } from 'vitest';
import { at, becomes, minute, ticketOf } from './someTickets.ts';

/** One minute new, two open, four pending, eight on hold, sixteen solved, then closed: each sum tells its parts. */
const ticket = ticketOf(
  becomes(1, 'open'),
  becomes(3, 'pending'),
  becomes(7, 'hold'),
  becomes(15, 'solved'),
  becomes(31, 'closed'),
);

test('which states it adds up', () => {
  expect(agentWait(ticket, { asOf: at(63) })).toBe(4 * minute);
});

test('null before the opening, 0 at it, invalid out of order', () => {
  expect(agentWait(ticket, { asOf: at(-1) })).toBeNull();
  expect(agentWait(ticket, { asOf: at(0) })).toBe(0);
  expect(agentWait(ticketOf(becomes(-1, 'open')), { asOf: at(9) })).toBe('invalid');
});
