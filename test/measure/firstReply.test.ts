import { firstReply, type Ticket } from 'cx-metrics';
import { expect, test } from 'vitest';
import { codeOf } from '../calendar/oracle.ts';
import { at, becomes, minute, notes, says, ticketOf } from './someTickets.ts';

test('from the opening to the first public message of an agent, whatever came before', () => {
  const ticket = ticketOf(says(1, 'bot'), notes(2), says(3, 'customer'), says(9, 'agent'), says(12, 'agent'));
  expect(firstReply(ticket, { asOf: at(60) })).toBe(9 * minute);
});

test('it is null until then, and there at the very instant', () => {
  const ticket = ticketOf(says(9, 'agent'));
  expect([8, 9].map((minutes) => firstReply(ticket, { asOf: at(minutes) }))).toEqual([null, 9 * minute]);
});

test('an unresolved ticket has one too, and a resolved one may have none', () => {
  expect(firstReply(ticketOf(becomes(5, 'closed')), { asOf: at(60) })).toBeNull();
});

test('answered in the instant of the opening is 0, which is a time', () => {
  expect(firstReply(ticketOf(says(0, 'agent')), { asOf: at(60) })).toBe(0);
});

test('the opening message of the customer may stand among the events and changes nothing', () => {
  expect(firstReply(ticketOf(says(0, 'customer'), says(9, 'agent')), { asOf: at(60) })).toBe(9 * minute);
});

test('time in a state that is left out does not count', () => {
  const ticket = ticketOf(becomes(2, 'hold'), becomes(6, 'open'), says(9, 'agent'));
  expect(firstReply(ticket, { asOf: at(60), without: ['hold'] })).toBe(5 * minute);
});

test('a ticket out of order is invalid, never negative', () => {
  expect(firstReply(ticketOf(says(-5, 'agent')), { asOf: at(60) })).toBe('invalid');
});

test('misuse throws', () => {
  expect(codeOf(() => firstReply(ticketOf(), {} as never))).toBe('instantKind');
  expect(codeOf(() => firstReply([] as unknown as Ticket, { asOf: 0 }))).toBe('ticket');
});
