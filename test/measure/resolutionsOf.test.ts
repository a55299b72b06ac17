import type { TicketEvent } from 'cx-metrics';
import { expect, test } from 'vitest';
import { type Resolutions, resolutionsOf } from '../../src/measure/resolutionsOf.ts';
import { seenTicket, type SeenTicket } from '../../src/measure/seenTicket.ts';
import { at, becomes, ticketOf } from './someTickets.ts';

const of = (...events: readonly TicketEvent[]): Resolutions =>
  resolutionsOf(seenTicket(ticketOf(...events), at(1000).getTime()) as SeenTicket);
const [ten, thirty] = [at(10).getTime(), at(30).getTime()];

test('a ticket that was never resolved', () => {
  expect(of(becomes(5, 'open'))).toEqual({ first: null, last: null, isResolved: false, reopens: 0 });
});

test('from solved to closed is one resolution', () => {
  expect(of(becomes(10, 'solved'), becomes(30, 'closed'))).toEqual({
    first: ten,
    last: ten,
    isResolved: true,
    reopens: 0,
  });
});

test('open again has a first resolution and no last one', () => {
  expect(of(becomes(10, 'solved'), becomes(20, 'open'))).toEqual({
    first: ten,
    last: null,
    isResolved: false,
    reopens: 1,
  });
});

test('solved, opened and closed without being solved again: the closing is the last resolution', () => {
  expect(of(becomes(10, 'solved'), becomes(20, 'open'), becomes(30, 'closed'))).toEqual({
    first: ten,
    last: thirty,
    isResolved: true,
    reopens: 1,
  });
});

test('what is solved twice without coming back was solved the first time', () => {
  expect(of(becomes(10, 'solved'), becomes(30, 'solved')).last).toBe(ten);
});

test('back and forth within one instant counts', () => {
  expect(of(becomes(10, 'solved'), becomes(10, 'open'), becomes(10, 'solved'))).toMatchObject({
    last: ten,
    reopens: 1,
  });
});
