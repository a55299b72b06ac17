import { ticketAsOf } from 'cx-metrics';
import { expect, test } from 'vitest';
import { codeOf } from '../calendar/oracle.ts';
import { at, becomes, ticketOf } from './someTickets.ts';

const ticket = ticketOf(becomes(10, 'open'), becomes(20, 'solved'));

test('events after the instant are cut, the one at it stays', () => {
  expect(ticketAsOf(ticket, at(19))?.events).toEqual([becomes(10, 'open')]);
  expect(ticketAsOf(ticket, at(10))?.events).toEqual([becomes(10, 'open')]);
  expect(ticketAsOf(ticket, at(0))?.events).toEqual([]);
});

test('where nothing is later it is the same ticket; before its opening there is none', () => {
  expect(ticketAsOf(ticket, at(20))).toBe(ticket);
  expect(ticketAsOf(ticket, at(-1))).toBeNull();
});

test('other fields stay, unknown ones too', () => {
  const rich = { ...ticket, priority: 'high', tags: ['vip'] };
  expect(ticketAsOf(rich, at(5))).toMatchObject({ priority: 'high', tags: ['vip'] });
});

test('misuse is refused', () => {
  expect(codeOf(() => ticketAsOf(ticket, '2026-03-02T09:00'))).toBe('noOffset');
  expect(codeOf(() => ticketAsOf(null as never, at(0)))).toBe('ticket');
});
