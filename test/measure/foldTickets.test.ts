import { firstReply, fullResolution, nextReplies, reopens, type Ticket, type TicketEvent } from 'cx-metrics';
import { expect, test } from 'vitest';
import { foldTickets } from '../../src/measure/foldTickets.ts';
import { at, becomes, minute, says } from './someTickets.ts';

const asOf = at(1000);
const of = (id: string, minutes: number, ...events: readonly TicketEvent[]): Ticket => ({
  id,
  createdAt: at(minutes),
  events,
});

test('the target came first: its states, the messages of both', () => {
  const target = of('T1', 0, says(10, 'agent'), becomes(50, 'solved'));
  const source = of('T2', 20, says(25, 'agent'), becomes(30, 'solved'));
  const folded = foldTickets(target, [source]);
  expect(folded).toMatchObject({ id: 'T1', createdAt: at(0) });
  expect(folded.events).toEqual([says(10, 'agent'), says20(), says(25, 'agent'), becomes(50, 'solved')]);
  expect(nextReplies(folded, { asOf })).toEqual([5 * minute]);
  expect(reopens(folded, { asOf })).toBe(0);
});

/** The opening of the second ticket. */
const says20 = (): TicketEvent => ({ kind: 'message', at: at(20), by: 'customer', public: true });

test('the source came first: opened then, its states until the target was opened', () => {
  const source: Ticket = {
    ...of('T1', 0, becomes(5, 'pending'), says(8, 'agent'), becomes(30, 'open')),
    createdBy: 'bot',
  };
  const target: Ticket = { ...of('T2', 20, becomes(60, 'solved')), priority: 'high', createdBy: 'agent' };
  const folded = foldTickets(target, [source]);
  expect(folded).toMatchObject({ id: 'T2', createdAt: at(0), createdBy: 'bot', priority: 'high' });
  expect(folded.events).toEqual([
    becomes(5, 'pending'),
    says(8, 'agent'),
    { kind: 'status', at: at(20), status: 'new' },
    becomes(60, 'solved'),
  ]);
  expect(firstReply(folded, { asOf })).toBe(8 * minute);
  expect(fullResolution(folded, { asOf, without: ['pending'] })).toBe(45 * minute);
});

test('several sources: states of the earliest and of the target, messages of all', () => {
  const target = of('T3', 30, becomes(90, 'solved'));
  const folded = foldTickets(target, [
    of('T2', 10, becomes(12, 'hold'), says(15, 'agent')),
    of('T1', 0, becomes(5, 'open')),
  ]);
  expect(folded.events.filter(({ kind }) => kind === 'status')).toEqual([
    becomes(5, 'open'),
    { kind: 'status', at: at(30), status: 'new' },
    becomes(90, 'solved'),
  ]);
  expect(firstReply(folded, { asOf })).toBe(15 * minute);
});

test('of two opened at one instant the target is the first', () => {
  const target: Ticket = { ...of('T2', 0, becomes(9, 'solved')), createdBy: 'agent' };
  expect(foldTickets(target, [of('T1', 0, becomes(3, 'hold'))])).toMatchObject({
    createdBy: 'agent',
    events: [{ kind: 'message', by: 'customer' }, becomes(9, 'solved')],
  });
});
