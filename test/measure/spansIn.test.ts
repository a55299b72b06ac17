import { spansIn, timeIn, type TicketStatus } from 'cx-metrics';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeOf } from '../calendar/oracle.ts';
import { at, becomes, says, someInstant, someTicket, ticketOf } from './someTickets.ts';

const ticket = ticketOf(becomes(10, 'pending'), becomes(20, 'hold'), becomes(30, 'open'), becomes(40, 'hold'));

test('states that follow each other are one span; one that still lasts has no end', () => {
  expect(spansIn(ticket, ['pending', 'hold'], { asOf: at(50) })).toEqual([
    [at(10), at(30)],
    [at(40), null],
  ]);
  expect(spansIn(ticket, ['pending'], { asOf: at(15) })).toEqual([[at(10), null]]);
  expect(spansIn(ticket, ['solved'], { asOf: at(50) })).toEqual([]);
});

test('a state that lasted no time is no span', () => {
  expect(spansIn(ticketOf(becomes(5, 'hold'), becomes(5, 'open')), ['hold'], { asOf: at(50) })).toEqual([]);
});

test('they are as long as timeIn says', () => {
  fc.assert(
    fc.property(someTicket, someInstant, (some, asOf) => {
      const states = ['pending', 'hold', 'solved'] as const;
      const lengths = spansIn(some, states, { asOf }).map(([from, to]) => (to ?? asOf).getTime() - from.getTime());
      expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(timeIn(some, states, { asOf }) ?? 0);
    }),
  );
});

test('before the opening there are none; out of order there is no answer', () => {
  expect(spansIn(ticket, ['new'], { asOf: at(-1) })).toEqual([]);
  expect(codeOf(() => spansIn(ticketOf(says(5, 'agent'), says(1, 'agent')), ['new'], { asOf: at(9) }))).toBe(
    'ticketOrder',
  );
  expect(codeOf(() => spansIn(ticket, ['waiting' as TicketStatus], { asOf: at(9) }))).toBe('ticketStatus');
});
