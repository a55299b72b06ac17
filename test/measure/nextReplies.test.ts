import { nextReplies, type Ticket } from 'cx-metrics';
import { expect, test } from 'vitest';
import { at, becomes, minute, notes, says, ticketOf } from './someTickets.ts';

const asOf = at(1000);
const waits = (ticket: Ticket): readonly unknown[] =>
  nextReplies(ticket, { asOf }).map((wait) => (wait === 'invalid' ? wait : wait / minute));

test('several messages of the customer are one wait, from the first of them', () => {
  expect(waits(ticketOf(says(5, 'agent'), says(10, 'customer'), says(12, 'customer'), says(20, 'agent')))).toEqual([
    10,
  ]);
});

test('the wait from the opening is not among them, however often the customer asks', () => {
  expect(waits(ticketOf(says(0, 'customer'), says(3, 'customer'), says(5, 'agent')))).toEqual([]);
});

test('what is not answered yet is no wait', () => {
  expect(waits(ticketOf(says(5, 'agent'), says(10, 'customer')))).toEqual([]);
});

test('bots and notes answer nothing', () => {
  expect(
    waits(ticketOf(says(5, 'agent'), says(10, 'customer'), says(11, 'bot'), notes(12), says(20, 'agent'))),
  ).toEqual([10]);
});

test('where an agent opened the ticket, the first message of the customer starts the first wait', () => {
  const ticket = ticketOf(says(0, 'agent'), says(10, 'customer'), says(14, 'agent'));
  expect(waits({ ...ticket, createdBy: 'agent' })).toEqual([4]);
});

test('a resolution ends a wait that nobody answered', () => {
  const thanked = [says(5, 'agent'), says(10, 'customer'), becomes(15, 'solved')];
  expect(waits(ticketOf(...thanked, says(500, 'customer'), becomes(500, 'open'), says(507, 'agent')))).toEqual([7]);
});

test('what an agent says after the resolution answers nobody, reopened by hand or not', () => {
  const asked = [says(5, 'agent'), says(10, 'customer'), becomes(15, 'solved')];
  expect(waits(ticketOf(...asked, says(60, 'agent')))).toEqual([]);
  expect(waits(ticketOf(...asked, becomes(50, 'open', 'agent'), says(60, 'agent')))).toEqual([]);
});

test('answered and solved in one instant is answered, whichever event comes first', () => {
  const asked = [says(5, 'agent'), says(10, 'customer')];
  expect(waits(ticketOf(...asked, says(20, 'agent'), becomes(20, 'solved')))).toEqual([10]);
  expect(waits(ticketOf(...asked, becomes(20, 'solved'), says(20, 'agent')))).toEqual([10]);
});

test('a message in the instant of the resolution, after it, starts a new wait', () => {
  const ticket = ticketOf(
    says(5, 'agent'),
    says(10, 'customer'),
    becomes(20, 'solved'),
    says(20, 'customer'),
    says(23, 'agent'),
  );
  expect(waits(ticket)).toEqual([3]);
});

test('a state that is left out does not count, and a ticket out of order is one invalid answer', () => {
  const ticket = ticketOf(
    says(5, 'agent'),
    says(10, 'customer'),
    becomes(12, 'hold'),
    becomes(17, 'open'),
    says(20, 'agent'),
  );
  expect(nextReplies(ticket, { asOf, without: ['hold'] })).toEqual([5 * minute]);
  expect(waits(ticketOf(says(5, 'agent'), says(1, 'agent')))).toEqual(['invalid']);
  expect(nextReplies(ticket, { asOf: at(-1) })).toEqual([]);
});
