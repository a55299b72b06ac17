import { bin, openingHours, type Ticket, ticketTimes, ttr } from 'cx-metrics';
import { expect, test } from 'vitest';
import { codeOf } from '../calendar/oracle.ts';
import { alwaysOpen } from '../calendar/someHours.ts';
import { at, becomes, minute, says, ticketOf } from './someTickets.ts';

const asOf = at(100);
const tickets = [
  ticketOf(becomes(10, 'solved')),
  ticketOf(becomes(10, 'solved')),
  ticketOf(becomes(40, 'open')),
  ticketOf(says(9, 'agent'), says(3, 'agent')),
  ticketOf({ kind: 'merge', at: at(5), into: 'T2' }),
  { ...ticketOf(), createdAt: at(200) },
];

test('two tallies for ttr, every ticket once', () => {
  const times = ticketTimes(tickets, { asOf });
  expect(times).toEqual({ resolved: { [10 * minute]: 2 }, open: { [100 * minute]: 1, notApplicable: 2, invalid: 1 } });
  const reading = ttr(times);
  expect([reading.n, reading.resolved, reading.open, reading.value]).toEqual([3, 2, 1, 10 * minute]);
  expect(reading.leftOut).toMatchObject({ notApplicable: 2, invalid: 1 });
});

test('a ticket that took exactly the target is within it', () => {
  expect(ttr(ticketTimes(tickets, { asOf }), { targetMs: 10 * minute }).withinTarget?.count).toBe(2);
  expect(ttr(ticketTimes(tickets, { asOf }), { targetMs: 10 * minute - 1 }).withinTarget?.count).toBe(0);
});

test('generators are read once, and no ticket gives empty tallies', () => {
  const generate = function* (): Generator<Ticket> {
    yield* tickets;
  };
  expect(ticketTimes(generate(), { asOf })).toEqual(ticketTimes(tickets, { asOf }));
  expect(ticketTimes([], { asOf })).toEqual({ resolved: {}, open: {} });
});

test('any clock, and states left out', () => {
  const pending = ticketOf(becomes(2, 'pending'), becomes(8, 'open'), becomes(10, 'solved'));
  expect(ticketTimes([pending], { asOf, clock: 'agentWait' }).resolved).toEqual({ [6 * minute]: 1 });
  expect(ticketTimes([pending], { asOf, without: ['pending'] }).resolved).toEqual({ [4 * minute]: 1 });
});

test('hours for all, or for each ticket its own', () => {
  const hours = openingHours({ zone: 'UTC', week: { mon: [['09:00', '09:05']] } });
  expect(ticketTimes(tickets.slice(0, 2), { asOf, hours }).resolved).toEqual({ [5 * minute]: 2 });
  const chat = { ...ticketOf(becomes(10, 'solved')), channel: 'chat' };
  const own = (ticket: Ticket) => (ticket.channel === 'chat' ? alwaysOpen('UTC') : hours);
  expect(ticketTimes([...tickets.slice(0, 1), chat], { asOf, hours: own }).resolved).toEqual({
    [5 * minute]: 1,
    [10 * minute]: 1,
  });
  expect(ticketTimes([chat], { asOf, hours: () => undefined }).resolved).toEqual({ [10 * minute]: 1 });
});

test('buckets keep the tallies small', () => {
  const many = Array.from({ length: 500 }, (_, index) => ({
    ...ticketOf({ kind: 'status', at: new Date(at(0).getTime() + 1_000_000 + index), status: 'solved' } as const),
  }));
  expect(Object.keys(ticketTimes(many, { asOf }).resolved)).toHaveLength(500);
  const { resolved } = ticketTimes(many, { asOf, bucket: bin });
  expect(Object.keys(resolved)).toHaveLength(1);
  expect(Object.values(resolved)).toEqual([500]);
});

test('misuse is refused also without tickets', () => {
  expect(codeOf(() => ticketTimes([], undefined as never))).toBe('instantKind');
  expect(codeOf(() => ticketTimes([], { asOf, clock: 'none' as never }))).toBe('clock');
  expect(codeOf(() => ticketTimes([], { asOf, hours: {} as never }))).toBe('hours');
  expect(codeOf(() => ticketTimes(ticketOf() as never, { asOf }))).toBe('rows');
  expect(codeOf(() => ticketTimes([null as never], { asOf }))).toBe('ticket');
  expect(codeOf(() => ticketTimes(tickets, { asOf, bucket: () => 'long' as never }))).toBe('answer');
});
