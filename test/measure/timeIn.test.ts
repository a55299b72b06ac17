import { type TicketStatus, timeIn } from 'cx-metrics';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openingHours } from '../../src/calendar/openingHours.ts';
import { codeOf } from '../calendar/oracle.ts';
import { at, becomes, minute, someTicket, ticketOf } from './someTickets.ts';

const states = ['new', 'open', 'pending', 'hold', 'solved', 'closed'] as const;

test('it is what a walk through every minute counts', () => {
  fc.assert(
    fc.property(someTicket, fc.integer({ min: 0, max: 1500 }), fc.subarray([...states]), (ticket, end, wanted) => {
      let minutes = 0;
      for (let now = 0; now < end; now++) {
        const changes = ticket.events.filter((event) => event.kind === 'status' && event.at <= at(now));
        const status = changes.map((event) => (event.kind === 'status' ? event.status : null)).at(-1) ?? 'new';
        if (wanted.includes(status)) minutes++;
      }
      expect(timeIn(ticket, wanted, { asOf: at(end) })).toBe(minutes * minute);
    }),
    { numRuns: 60 },
  );
});

test('a state it never was in is 0; before it was opened there is no time', () => {
  expect(timeIn(ticketOf(), ['hold'], { asOf: at(5) })).toBe(0);
  expect(timeIn(ticketOf(), ['new'], { asOf: at(-5) })).toBeNull();
  expect(timeIn(ticketOf(), [], { asOf: at(5) })).toBe(0);
});

test('only time inside the hours counts, span by span', () => {
  const hours = openingHours({
    zone: 'UTC',
    week: {
      mon: [
        ['09:00', '09:30'],
        ['09:50', '10:30'],
      ],
    },
  });
  const ticket = ticketOf(becomes(20, 'pending'), becomes(40, 'open'), becomes(60, 'pending'), becomes(70, 'solved'));
  expect(timeIn(ticket, ['pending'], { asOf: at(200), hours })).toBe((10 + 10) * minute);
  expect(timeIn(ticket, ['new', 'open'], { asOf: at(200), hours })).toBe((20 + 10) * minute);
});

test('a state that is left out counts nowhere, and one named twice counts once', () => {
  expect(timeIn(ticketOf(), ['new', 'open'], { asOf: at(5), without: ['new'] })).toBe(0);
  expect(timeIn(ticketOf(), ['new', 'new'], { asOf: at(5) })).toBe(5 * minute);
});

test('a state that is none is refused', () => {
  expect(codeOf(() => timeIn(ticketOf(), ['waiting' as TicketStatus], { asOf: at(5) }))).toBe('ticketStatus');
});
