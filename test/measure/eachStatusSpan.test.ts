import type { TicketEvent } from 'cx-metrics';
import { expect, test } from 'vitest';
import { eachStatusSpan } from '../../src/measure/eachStatusSpan.ts';
import { seenTicket, type SeenTicket } from '../../src/measure/seenTicket.ts';
import { codeOf } from '../calendar/oracle.ts';
import { at, becomes, minute, says, ticketOf } from './someTickets.ts';

function spansOf(until: number, ...events: readonly TicketEvent[]): unknown[] {
  const spans: unknown[] = [];
  eachStatusSpan(seenTicket(ticketOf(...events), at(until).getTime()) as SeenTicket, (status, from, to) => {
    spans.push([status, (from - at(0).getTime()) / minute, (to - at(0).getTime()) / minute]);
  });
  return spans;
}

test('from new at the opening to where the view ends', () => {
  expect(spansOf(50)).toEqual([['new', 0, 50]]);
  expect(spansOf(50, becomes(10, 'open'), says(20, 'agent'), becomes(30, 'solved'))).toEqual([
    ['new', 0, 10],
    ['open', 10, 30],
    ['solved', 30, 50],
  ]);
});

test('a state that is repeated is no change', () => {
  expect(spansOf(50, becomes(0, 'new'), becomes(10, 'open'), becomes(20, 'open'))).toEqual([
    ['new', 0, 10],
    ['open', 10, 50],
  ]);
});

test('a state may last no time: events at one instant in the order in which they came', () => {
  expect(spansOf(0, becomes(0, 'open'), becomes(0, 'solved'))).toEqual([
    ['new', 0, 0],
    ['open', 0, 0],
    ['solved', 0, 0],
  ]);
});

test('a state that is none is refused', () => {
  expect(codeOf(() => spansOf(50, becomes(10, 'deleted' as never)))).toBe('ticketStatus');
});
