// Definitions as read in Zendesk's help: "About native Support time duration metrics", "Calculating first reply time",
// "How does Zendesk record its business hour metrics", "How are one-touch resolutions calculated".
import {
  agentWait,
  firstReply,
  firstResolution,
  fullResolution,
  oneTouch,
  onHold,
  openingHours,
  reopens,
  requesterWait,
  type Ticket,
} from 'cx-metrics';
import { describe, expect, test } from 'vitest';
import { at, becomes, minute, notes, says, ticketOf } from './someTickets.ts';

const asOf = at(10_000);
const late = { asOf };

describe('Zendesk: first reply time', () => {
  test('a customer opens: from the opening to the first public comment of an agent', () => {
    expect(firstReply(ticketOf(notes(5), says(10, 'agent'), says(20, 'agent')), late)).toBe(10 * minute);
  });

  test('an agent opens with a public comment: to the second one, and null until there is one', () => {
    const opened: Ticket = { ...ticketOf(says(0, 'agent')), createdBy: 'agent' };
    expect(firstReply(opened, late)).toBeNull();
    expect(firstReply({ ...opened, events: [...opened.events, says(30, 'agent')] }, late)).toBe(30 * minute);
  });

  test('an agent opens with an internal note: to the first public comment', () => {
    expect(firstReply({ ...ticketOf(notes(0), says(30, 'agent')), createdBy: 'agent' }, late)).toBe(30 * minute);
  });

  test('an agent takes a call and solves; the customer comes back: to the public comment after that', () => {
    const call = ticketOf(
      becomes(5, 'solved', 'agent'),
      says(60, 'customer'),
      becomes(60, 'open', 'customer'),
      says(75, 'agent'),
    );
    expect(firstReply({ ...call, createdBy: 'agent' }, late)).toBe(75 * minute);
  });

  test('what is automated or a bot says is no reply', () => {
    expect(firstReply(ticketOf(says(1, 'bot'), says(2, 'system')), late)).toBeNull();
  });
});

describe('Zendesk: first and full resolution time', () => {
  const ticket = ticketOf(becomes(10, 'open'), becomes(60, 'solved'), becomes(90, 'open'), becomes(100, 'solved'));

  test('first: to the first time it is solved; full: to the last', () => {
    expect(firstResolution(ticket, late)).toBe(60 * minute);
    expect(fullResolution(ticket, late)).toBe(100 * minute);
  });

  test('closing a solved ticket changes neither', () => {
    const closed = { ...ticket, events: [...ticket.events, becomes(5000, 'closed', 'system')] };
    expect(firstResolution(closed, late)).toBe(60 * minute);
    expect(fullResolution(closed, late)).toBe(100 * minute);
  });

  test('closing an unsolved ticket counts as the resolution', () => {
    expect(firstResolution(ticketOf(becomes(40, 'closed', 'system')), late)).toBe(40 * minute);
    expect(fullResolution(ticketOf(becomes(40, 'closed', 'system')), late)).toBe(40 * minute);
  });

  test('null until it happens', () => {
    expect(firstResolution(ticketOf(becomes(10, 'open')), late)).toBeNull();
    expect(fullResolution(ticketOf(becomes(10, 'open')), late)).toBeNull();
  });
});

describe('Zendesk: times by state', () => {
  const ticket = ticketOf(
    becomes(10, 'open'),
    becomes(30, 'pending'),
    becomes(70, 'open'),
    becomes(75, 'hold'),
    becomes(95, 'solved'),
  );

  test('requester wait time: new, open and on hold', () => {
    expect(requesterWait(ticket, late)).toBe((10 + 20 + 5 + 20) * minute);
  });

  test('agent wait time: pending', () => {
    expect(agentWait(ticket, late)).toBe(40 * minute);
  });

  test('on-hold time: on hold', () => {
    expect(onHold(ticket, late)).toBe(20 * minute);
  });
});

describe('Zendesk: business hours', () => {
  // 09:00 to 10:00 at first, 09:00 to 12:00 from minute 90 on; the ticket is opened at 09:00.
  const short = openingHours({ zone: 'UTC', week: { mon: [['09:00', '10:00']] } });
  const long = openingHours({ zone: 'UTC', week: { mon: [['09:00', '12:00']] } });
  const hours = [{ hours: short }, { from: at(90), hours: long }];
  const options = { asOf, hours, schedule: 'atEvent' } as const;
  const ticket = ticketOf(becomes(30, 'pending'), becomes(80, 'open'), says(120, 'agent'), becomes(150, 'solved'));

  test('metrics of a single event take the schedule at that event for the whole time', () => {
    expect(firstReply(ticket, options)).toBe(120 * minute);
    expect(fullResolution(ticket, options)).toBe(150 * minute);
    expect(firstReply(ticket, { asOf, hours })).toBe((60 + 30) * minute);
  });

  test('metrics by state take the schedule at each change of state for the time before it', () => {
    expect(agentWait(ticket, options)).toBe(30 * minute);
    expect(requesterWait(ticket, options)).toBe((30 + 70) * minute);
    expect(requesterWait(ticket, { asOf, hours })).toBe((30 + 60) * minute);
  });
});

describe('Zendesk: one touch and reopens', () => {
  test('one touch: solved or closed with fewer than two agent replies, also after a thank-you', () => {
    const solved = ticketOf(says(10, 'agent'), becomes(10, 'solved'));
    expect(oneTouch(solved, late)).toBe(true);
    const thanked = [...solved.events, says(20, 'customer'), becomes(20, 'open'), becomes(30, 'solved')];
    expect(oneTouch({ ...solved, events: thanked }, late)).toBe(true);
    const answered = [
      ...solved.events,
      says(20, 'customer'),
      becomes(20, 'open'),
      says(25, 'agent'),
      becomes(30, 'solved'),
    ];
    expect(oneTouch({ ...solved, events: answered }, late)).toBe(false);
  });

  test('one touch, German page: exactly one agent reply', () => {
    expect(oneTouch(ticketOf(becomes(10, 'solved')), late)).toBe(true);
    expect(oneTouch(ticketOf(becomes(10, 'solved')), { ...late, replies: 'exactlyOne' })).toBe(false);
  });

  test('in a proactive ticket that is solved at once only the second comment is a touch', () => {
    const proactive: Ticket = { ...ticketOf(says(0, 'agent'), becomes(0, 'solved')), createdBy: 'agent' };
    expect(oneTouch(proactive, { ...late, replies: 'exactlyOne' })).toBe(false);
    const events = [
      ...proactive.events,
      says(10, 'customer'),
      becomes(10, 'open'),
      says(20, 'agent'),
      becomes(20, 'solved'),
    ];
    expect(oneTouch({ ...proactive, events }, { ...late, replies: 'exactlyOne' })).toBe(true);
  });

  test('reopens: every change from solved to another state', () => {
    expect(
      reopens(ticketOf(becomes(1, 'solved'), becomes(2, 'open'), becomes(3, 'solved'), becomes(4, 'pending')), late),
    ).toBe(2);
  });
});
