// Definitions as read in Chatwoot: reporting event listener and helper with their specs, and issues 12058 and 13312.
import { firstReply, firstReplyAfterBot, nextReplies, openingHours, type Ticket } from 'cx-metrics';
import { describe, expect, test } from 'vitest';
import { weekdaysOf } from '../calendar/someHours.ts';
import { at, becomes, minute, says, ticketOf } from './someTickets.ts';

const asOf = at(20_000);

describe('Chatwoot: first response', () => {
  test('a bot hands over after 20 s and a person answers after 62 s: 42 s', () => {
    const ticket: Ticket = {
      id: 'C1',
      createdAt: new Date(0),
      events: [
        { kind: 'status', at: new Date(20_000), status: 'open', by: 'bot' },
        { kind: 'message', at: new Date(62_000), by: 'agent', public: true },
      ],
    };
    expect(firstReplyAfterBot(ticket, { asOf })).toBe(42_000);
  });

  test('nothing of a bot: from the creation', () => {
    expect(firstReplyAfterBot(ticketOf(says(10, 'agent')), { asOf })).toBe(10 * minute);
  });

  test('a bot has resolved it and nobody opened it again: from the end of the bot', () => {
    expect(firstReplyAfterBot(ticketOf(becomes(5, 'solved', 'bot'), says(65, 'agent')), { asOf })).toBe(60 * minute);
  });

  test('opened again after a bot resolved it: from the reopening, not the creation', () => {
    const ticket = ticketOf(becomes(5, 'solved', 'bot'), becomes(7000, 'open', 'customer'), says(7010, 'agent'));
    expect(firstReplyAfterBot(ticket, { asOf })).toBe(10 * minute);
    expect(firstReply(ticket, { asOf })).toBe(7010 * minute);
  });

  test('of several reopenings and handovers the last one counts', () => {
    const ticket = ticketOf(
      becomes(5, 'solved', 'bot'),
      becomes(50, 'open', 'customer'),
      says(51, 'bot'),
      becomes(60, 'solved', 'bot'),
      becomes(90, 'open', 'customer'),
      says(100, 'agent'),
    );
    expect(firstReplyAfterBot(ticket, { asOf })).toBe(10 * minute);
  });

  test('a bot never gives the first reply', () => {
    expect(firstReplyAfterBot(ticketOf(says(1, 'bot')), { asOf })).toBeNull();
  });

  test('a week of 9 to 17 from Monday to Friday has 144 000 s', () => {
    const hours = openingHours({ zone: 'UTC', week: weekdaysOf([['09:00', '17:00']]) });
    const ticket: Ticket = {
      id: 'C2',
      createdAt: new Date('2022-03-20T00:00:00Z'),
      events: [{ kind: 'message', at: new Date('2022-03-26T23:59:00Z'), by: 'agent', public: true }],
    };
    expect(firstReplyAfterBot(ticket, { asOf, hours })).toBe(144_000_000);
  });
});

describe('Chatwoot: reply time', () => {
  test('after a reopening it runs from the message that reopened', () => {
    const ticket = ticketOf(
      says(0, 'customer'),
      says(60, 'agent'),
      becomes(60, 'solved'),
      says(180, 'customer'),
      becomes(180, 'open'),
      says(210, 'agent'),
    );
    expect(nextReplies(ticket, { asOf })).toEqual([30 * minute]);
  });

  test('opened again by hand, it runs from the first message of the customer after that', () => {
    const ticket = ticketOf(
      says(5, 'agent'),
      becomes(5, 'solved'),
      becomes(100, 'open'),
      says(140, 'customer'),
      says(185, 'agent'),
    );
    expect(nextReplies(ticket, { asOf })).toEqual([45 * minute]);
  });

  test('a message that nobody waits for is no reply', () => {
    expect(nextReplies(ticketOf(says(5, 'agent'), says(50, 'agent')), { asOf })).toEqual([]);
  });

  test('issue 12058: opened on Monday, resolved unanswered, reopened on Friday, answered 10 minutes later: 10 minutes', () => {
    const friday = 4 * 1440 + 300;
    const ticket = ticketOf(
      becomes(10, 'solved'),
      says(friday, 'customer'),
      becomes(friday, 'open'),
      says(friday + 10, 'agent'),
    );
    expect(nextReplies(ticket, { asOf })).toEqual([10 * minute]);
    expect(firstReplyAfterBot(ticket, { asOf })).toBe(10 * minute);
  });
});
