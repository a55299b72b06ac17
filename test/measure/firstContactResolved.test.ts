import { firstContactResolved } from 'cx-metrics';
import { expect, test } from 'vitest';
import { at, becomes, notes, says, ticketOf } from './someTickets.ts';

const asOf = at(1000);
const solved = becomes(50, 'solved', 'agent', 'A1');

test('Intercom: closed once with one participating teammate', () => {
  expect(firstContactResolved(ticketOf(says(5, 'agent', 'A1'), says(9, 'agent', 'A1'), solved), { asOf })).toBe(true);
});

test('two agents are two contacts, a note or a change of state takes part too', () => {
  expect(firstContactResolved(ticketOf(says(5, 'agent', 'A2'), solved), { asOf })).toBe(false);
  expect(firstContactResolved(ticketOf({ ...notes(5), agentId: 'A2' } as never, solved), { asOf })).toBe(false);
  expect(firstContactResolved(ticketOf(solved), { asOf })).toBe(true);
});

test('what came back was not resolved at the first contact', () => {
  const again = [solved, becomes(60, 'open', 'customer'), becomes(70, 'solved', 'agent', 'A1')];
  expect(firstContactResolved(ticketOf(...again), { asOf })).toBe(false);
});

test('what a bot resolved alone had no contact', () => {
  expect(firstContactResolved(ticketOf(says(1, 'bot'), becomes(2, 'solved', 'bot')), { asOf })).toBe(false);
});

test('agents who are not named are one', () => {
  expect(firstContactResolved(ticketOf(says(1, 'agent'), says(2, 'agent'), becomes(2, 'solved')), { asOf })).toBe(true);
  expect(firstContactResolved(ticketOf(says(1, 'agent'), solved), { asOf })).toBe(false);
});

test('null while it is not resolved, invalid out of order', () => {
  expect(firstContactResolved(ticketOf(says(1, 'agent')), { asOf })).toBeNull();
  expect(firstContactResolved(ticketOf(solved, becomes(60, 'open')), { asOf })).toBeNull();
  expect(firstContactResolved(ticketOf(says(-1, 'agent')), { asOf })).toBe('invalid');
});
