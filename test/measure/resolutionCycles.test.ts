import { resolutionCycles } from 'cx-metrics';
import { expect, test } from 'vitest';
import { at, becomes, minute, ticketOf } from './someTickets.ts';

const iso = (minutes: number): string => at(minutes).toISOString();

test('from the opening to the first resolution, from each reopening to the next', () => {
  const ticket = ticketOf(becomes(10, 'solved'), becomes(20, 'open'), becomes(25, 'closed'), becomes(40, 'open'));
  expect(resolutionCycles(ticket, { asOf: at(99) })).toEqual([
    { from: iso(0), to: iso(10), ms: 10 * minute },
    { from: iso(20), to: iso(25), ms: 5 * minute },
    { from: iso(40), to: null, ms: null },
  ]);
});

test('from solved to closed begins no cycle, and a ticket that is new has one without an end', () => {
  expect(resolutionCycles(ticketOf(becomes(10, 'solved'), becomes(20, 'closed')), { asOf: at(99) })).toHaveLength(1);
  expect(resolutionCycles(ticketOf(), { asOf: at(5) })).toEqual([{ from: iso(0), to: null, ms: null }]);
  expect(resolutionCycles(ticketOf(), { asOf: at(-5) })).toEqual([]);
});

test('states that are left out do not count in a cycle', () => {
  const ticket = ticketOf(becomes(4, 'pending'), becomes(10, 'solved'));
  expect(resolutionCycles(ticket, { asOf: at(99), without: ['pending'] })[0]?.ms).toBe(4 * minute);
});

test('a ticket out of order is one invalid answer; the result survives JSON', () => {
  const invalid = resolutionCycles(ticketOf(becomes(-4, 'open')), { asOf: at(99) });
  expect(invalid).toEqual([{ from: null, to: null, ms: 'invalid' }]);
  expect(JSON.parse(JSON.stringify(invalid))).toEqual(invalid);
});
