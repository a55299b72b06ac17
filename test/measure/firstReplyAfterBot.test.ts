import { firstReply, firstReplyAfterBot } from 'cx-metrics';
import { expect, test } from 'vitest';
import { at, becomes, minute, says, ticketOf } from './someTickets.ts';

const asOf = at(1000);

test('without a bot and without reopenings it is the first reply', () => {
  const ticket = ticketOf(says(3, 'customer'), becomes(4, 'open', 'agent'), says(9, 'agent'));
  expect(firstReplyAfterBot(ticket, { asOf })).toBe(firstReply(ticket, { asOf }));
});

test('from the last message or change of a bot before the reply', () => {
  expect(firstReplyAfterBot(ticketOf(says(1, 'bot'), says(5, 'bot'), says(9, 'agent')), { asOf })).toBe(4 * minute);
  expect(firstReplyAfterBot(ticketOf(becomes(5, 'open', 'bot'), says(9, 'agent'), says(30, 'bot')), { asOf })).toBe(
    4 * minute,
  );
});

test('from the last reopening, whoever did it', () => {
  const ticket = ticketOf(becomes(5, 'closed', 'system'), becomes(20, 'pending', 'system'), says(29, 'agent'));
  expect(firstReplyAfterBot(ticket, { asOf })).toBe(9 * minute);
});

test('from solved to closed is no reopening', () => {
  const ticket = ticketOf(becomes(5, 'solved'), becomes(20, 'closed'), says(29, 'agent'));
  expect(firstReplyAfterBot(ticket, { asOf })).toBe(29 * minute);
});

test('null until a person answers', () => {
  expect(firstReplyAfterBot(ticketOf(says(5, 'bot')), { asOf })).toBeNull();
});
