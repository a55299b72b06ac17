import { fullResolution } from 'cx-metrics';
import { expect, test } from 'vitest';
import { at, becomes, minute, ticketOf } from './someTickets.ts';

const ticket = ticketOf(becomes(5, 'pending'), becomes(10, 'solved'), becomes(20, 'open'), becomes(30, 'solved'));

test('to the last resolution; null while the ticket is open again', () => {
  const seen = [9, 10, 19, 20, 29, 30, 99].map((minutes) => fullResolution(ticket, { asOf: at(minutes) }));
  const [once, twice] = [10 * minute, 30 * minute];
  expect(seen).toEqual([null, once, once, null, null, twice, twice]);
});

test('net of pauses, and net of the time it was solved in between', () => {
  expect(fullResolution(ticket, { asOf: at(99), without: ['pending', 'hold'] })).toBe(25 * minute);
  expect(fullResolution(ticket, { asOf: at(99), without: ['solved', 'closed'] })).toBe(20 * minute);
  expect(fullResolution(ticket, { asOf: at(99), without: ['pending', 'solved'] })).toBe(15 * minute);
});
