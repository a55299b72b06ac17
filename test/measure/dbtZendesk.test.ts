// Definitions as read in fivetran/dbt_zendesk: the SQL of reply, resolution and work times, and DECISIONLOG.md.
import {
  agentWait,
  agentWork,
  firstReply,
  firstResolution,
  fullResolution,
  nextReplies,
  onHold,
  openingHours,
  reopens,
  requesterWait,
  solveTime,
  type Ticket,
} from 'cx-metrics';
import { describe, expect, test } from 'vitest';
import { weekdaysOf } from '../calendar/someHours.ts';
import { at, becomes, minute, notes, says, ticketOf } from './someTickets.ts';

const asOf = at(10_000);

describe('dbt_zendesk: the ticket of its decision log, worked example 13', () => {
  const chicago = openingHours({
    zone: 'UTC',
    week: { ...weekdaysOf([['12:00', '02:00']]), sat: [['12:00', '02:00']], sun: [['12:00', '02:00']] },
  });
  const sanFrancisco = openingHours({ zone: 'UTC', week: weekdaysOf([['15:00', '00:30']]) });
  const hours = [{ hours: chicago }, { from: '2020-09-30T19:01:25Z', hours: sanFrancisco }];
  const message = (time: string, by: 'customer' | 'agent', isPublic: boolean) =>
    ({ kind: 'message', at: new Date(time), by, public: isPublic }) as const;
  const ticket: Ticket = {
    id: '941606',
    createdAt: new Date('2020-09-29T17:01:38Z'),
    events: [
      message('2020-09-29T17:01:38Z', 'customer', true),
      message('2020-09-30T19:01:25Z', 'agent', false),
      message('2020-09-30T19:01:46Z', 'agent', true),
      message('2020-10-01T15:03:44Z', 'agent', true),
      { kind: 'status', at: new Date('2020-10-01T15:03:44Z'), status: 'solved' },
    ],
  };
  const later = '2020-10-02T00:00:00Z';

  test('each schedule for its own span: 57 608 s', () => {
    expect(firstReply(ticket, { asOf: later, hours })).toBe(57_608_000);
  });

  test('the last schedule for the whole time, as Zendesk does: 41 408 s', () => {
    expect(firstReply(ticket, { asOf: later, hours, schedule: 'atEvent' })).toBe(41_408_000);
    expect(firstReply(ticket, { asOf: later, hours: sanFrancisco })).toBe(41_408_000);
  });

  test('calendar time: 26 hours and 8 seconds', () => {
    expect(firstReply(ticket, { asOf: later })).toBe(93_608_000);
  });
});

test('dbt_zendesk: reply times run from each first message of the customer to the next public one of an agent', () => {
  const ticket = ticketOf(
    says(0, 'customer'),
    says(5, 'customer'),
    notes(7),
    says(10, 'agent'),
    says(20, 'customer'),
    says(22, 'customer'),
    says(25, 'agent'),
    says(30, 'agent'),
    says(40, 'customer'),
  );
  expect(firstReply(ticket, { asOf })).toBe(10 * minute);
  expect(nextReplies(ticket, { asOf })).toEqual([5 * minute]);
});

test('dbt_zendesk: no public reply is null, not minutes; internal notes do not count', () => {
  expect(firstReply(ticketOf(notes(5), notes(50)), { asOf })).toBeNull();
});

test('dbt_zendesk: work times by state', () => {
  const ticket = ticketOf(
    becomes(10, 'open'),
    becomes(30, 'pending'),
    becomes(70, 'hold'),
    becomes(90, 'solved'),
    becomes(190, 'open'),
    becomes(195, 'solved'),
  );
  expect(agentWait(ticket, { asOf })).toBe(40 * minute);
  expect(requesterWait(ticket, { asOf })).toBe((10 + 20 + 20 + 5) * minute);
  expect(agentWork(ticket, { asOf })).toBe((10 + 20 + 5) * minute);
  expect(onHold(ticket, { asOf })).toBe(20 * minute);
  expect(solveTime(ticket, { asOf })).toBe(95 * minute);
});

test('dbt_zendesk: first and last solved; closed only where it was never solved', () => {
  const ticket = ticketOf(becomes(10, 'solved'), becomes(20, 'open'), becomes(30, 'solved'), becomes(90, 'closed'));
  expect([firstResolution(ticket, { asOf }), fullResolution(ticket, { asOf })]).toEqual([10 * minute, 30 * minute]);
  expect(fullResolution(ticketOf(becomes(90, 'closed')), { asOf })).toBe(90 * minute);
});

test('dbt_zendesk differs: open again has no full resolution here, and its reopening counts', () => {
  const ticket = ticketOf(becomes(10, 'solved'), becomes(20, 'open'));
  expect(fullResolution(ticket, { asOf })).toBeNull();
  expect(reopens(ticket, { asOf })).toBe(1);
});
