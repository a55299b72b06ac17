import { ticketTime } from 'cx-metrics';
import { expect, test } from 'vitest';
import { codeOf } from '../calendar/oracle.ts';
import { at, becomes, minute, says, ticketOf } from './someTickets.ts';

const asOf = at(100);

test('a clock that has stopped is resolved, one that runs is open with its time so far', () => {
  expect(ticketTime(ticketOf(becomes(10, 'solved')), { asOf })).toEqual({ state: 'resolved', ms: 10 * minute });
  expect(ticketTime(ticketOf(becomes(10, 'open')), { asOf })).toEqual({ state: 'open', ms: 100 * minute });
});

test('open again is open, with the time since the opening', () => {
  expect(ticketTime(ticketOf(becomes(10, 'solved'), becomes(50, 'open')), { asOf })).toEqual({
    state: 'open',
    ms: 100 * minute,
  });
});

test('nobody waits for a reply to a resolved ticket: its time ends with the resolution', () => {
  const clock = 'firstReply';
  expect(ticketTime(ticketOf(becomes(10, 'closed')), { asOf, clock })).toEqual({ state: 'open', ms: 10 * minute });
  expect(ticketTime(ticketOf(says(5, 'agent')), { asOf, clock })).toEqual({ state: 'resolved', ms: 5 * minute });
});

test('a bot that acts after the resolution makes no time negative', () => {
  const ticket = ticketOf(becomes(10, 'solved'), says(20, 'bot'));
  expect(ticketTime(ticket, { asOf, clock: 'firstReplyAfterBot' })).toEqual({ state: 'open', ms: 0 });
});

test('a clock by state stops when the ticket is resolved', () => {
  const clock = 'agentWait';
  const waits = [becomes(10, 'pending'), becomes(30, 'open')];
  expect(ticketTime(ticketOf(...waits), { asOf, clock })).toEqual({ state: 'open', ms: 20 * minute });
  expect(ticketTime(ticketOf(...waits, becomes(40, 'solved')), { asOf, clock })).toEqual({
    state: 'resolved',
    ms: 20 * minute,
  });
});

test('not there yet, merged away, out of order: no time, but counted', () => {
  expect(ticketTime(ticketOf(), { asOf: at(-1) }).ms).toBe('notApplicable');
  expect(ticketTime(ticketOf({ kind: 'merge', at: at(5), into: 'T2' }), { asOf }).ms).toBe('notApplicable');
  expect(ticketTime(ticketOf({ kind: 'merge', at: at(5), into: 'T2' }), { asOf: at(4) }).ms).toBe(4 * minute);
  expect(ticketTime(ticketOf(says(5, 'agent'), says(1, 'agent')), { asOf }).ms).toBe('invalid');
});

test('a clock that is none is refused', () => {
  for (const clock of ['resolution', '__proto__', 'constructor', '']) {
    expect(codeOf(() => ticketTime(ticketOf(), { asOf, clock: clock as never }))).toBe('clock');
  }
});
