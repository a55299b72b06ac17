import { expect, test } from 'vitest';
import { countedTime, readClock } from '../../src/measure/readClock.ts';
import { readClockOptions } from '../../src/measure/clockOptions.ts';
import { seenTicket, type SeenTicket } from '../../src/measure/seenTicket.ts';
import { alwaysOpen } from '../calendar/someHours.ts';
import { at, becomes, minute, says, ticketOf } from './someTickets.ts';

const ticket = ticketOf(becomes(10, 'pending'), becomes(30, 'open'), becomes(40, 'solved'));

test('a clock that has not stopped is null, as is one of a ticket that is not there yet', () => {
  expect(readClock(ticket, { asOf: at(50) }, ({ created }) => ({ from: created, to: null }))).toBeNull();
  expect(readClock(ticket, { asOf: at(-1) }, ({ created }) => ({ from: created, to: created }))).toBeNull();
});

test('a clock of a ticket out of order is invalid, also when it would have stopped before', () => {
  const mixed = ticketOf(says(20, 'agent'), says(10, 'agent'));
  expect(readClock(mixed, { asOf: at(50) }, ({ created }) => ({ from: created, to: created + 5 }))).toBe('invalid');
});

test('a clock that stops where it starts shows 0', () => {
  expect(readClock(ticket, { asOf: at(50) }, ({ created }) => ({ from: created, to: created }))).toBe(0);
});

test('states that are left out are cut to the time of the clock', () => {
  const seen = seenTicket(ticket, at(50).getTime()) as SeenTicket;
  const counted = (from: number, to: number, hours?: 'hours'): number =>
    countedTime(
      seen,
      at(from).getTime(),
      at(to).getTime(),
      readClockOptions({ asOf: at(50), without: ['pending'], hours: hours && alwaysOpen('UTC') }),
    ) / minute;
  expect([counted(0, 40), counted(0, 20), counted(15, 20), counted(20, 35)]).toEqual([20, 10, 0, 5]);
  expect(counted(0, 40, 'hours')).toBe(20);
});
