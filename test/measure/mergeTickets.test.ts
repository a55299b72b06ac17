import { type MergePolicy, mergeTickets, type Ticket, type TicketEvent, ticketTimes, ttr } from 'cx-metrics';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeOf } from '../calendar/oracle.ts';
import { at, becomes, dirtyTicket, minute, says, someInstant, someTicket } from './someTickets.ts';

const asOf = at(1000);
const of = (id: string, minutes: number, ...events: readonly TicketEvent[]): Ticket => ({
  id,
  createdAt: at(minutes),
  events,
});
const into = (minutes: number, id: string): TicketEvent => ({ kind: 'merge', at: at(minutes), into: id });
const policies = ['exclude', 'closeAtMerge', 'foldIntoTarget'] as const;

const source = of('T1', 0, into(30, 'T2'));
const target = of('T2', 10, becomes(60, 'solved'));

test.each([
  ['exclude', { [50 * minute]: 1 }, 'excluded'],
  ['closeAtMerge', { [30 * minute]: 1, [50 * minute]: 1 }, 'closed'],
  ['foldIntoTarget', { [60 * minute]: 1 }, 'folded'],
] as const)('dbt_zendesk issue 100, a merged ticket: %s', (policy, resolved, outcome) => {
  const { tickets, merged } = mergeTickets([source, target], { asOf, policy });
  expect(ticketTimes(tickets, { asOf })).toEqual({ resolved, open: {} });
  expect(merged).toEqual([{ id: 'T1', into: 'T2', outcome }]);
});

test('without a policy a merged ticket is not applicable', () => {
  expect(ttr(ticketTimes([source, target], { asOf })).leftOut.notApplicable).toBe(1);
});

test('a merge later than asOf does not exist', () => {
  for (const policy of policies) {
    expect(mergeTickets([source, target], { asOf: at(29), policy })).toEqual({ tickets: [source, target], merged: [] });
  }
});

test('a merge into a merged ticket is followed to the end', () => {
  const chain = [of('A', 0, into(10, 'B')), of('B', 5, into(20, 'C')), of('C', 8, says(30, 'agent'))];
  const { tickets, merged } = mergeTickets(chain, { asOf, policy: 'foldIntoTarget' });
  expect(tickets.map(({ id, createdAt }) => [id, createdAt])).toEqual([['C', at(0)]]);
  expect(merged.map(({ into: end }) => end)).toEqual(['C', 'C']);
});

test('what cannot be folded is left out and says why', () => {
  const outcomes = (...tickets: readonly Ticket[]): unknown =>
    mergeTickets(tickets, { asOf, policy: 'foldIntoTarget' }).merged.map(({ outcome }) => outcome);
  expect(outcomes(of('A', 0, into(10, 'Z')))).toEqual(['targetMissing']);
  expect(outcomes(of('A', 0, into(10, 'B')), of('B', 2000))).toEqual(['targetMissing']);
  expect(outcomes(of('A', 0, into(10, 'B')), of('B', 0, into(20, 'A')))).toEqual(['loop', 'loop']);
  expect(outcomes(of('A', 0, into(10, 'A')))).toEqual(['loop']);
  expect(outcomes(of('A', 0, says(20, 'agent'), into(10, 'B')), of('B', 0))).toEqual(['invalid']);
  expect(outcomes(of('A', 0, into(10, 'B')), of('B', 0, says(20, 'agent'), says(10, 'agent')))).toEqual(['invalid']);
});

test('closed at the merge needs no target, and leaves what is out of order as it is', () => {
  const mixed = of('B', 0, says(20, 'agent'), into(10, 'A'));
  const { tickets, merged } = mergeTickets([of('A', 0, into(10, 'Z')), mixed], { asOf, policy: 'closeAtMerge' });
  expect(merged.map(({ outcome }) => outcome)).toEqual(['closed', 'invalid']);
  expect(tickets[1]).toBe(mixed);
});

test('of two with one id the last is the target; names are ordinary', () => {
  const doubled = [of('__proto__', 0, into(10, 'T')), of('T', 5), { ...of('T', 6), priority: 'last' }];
  const { tickets } = mergeTickets(doubled, { asOf, policy: 'foldIntoTarget' });
  expect(tickets.map(({ createdAt }) => createdAt)).toEqual([at(5), at(0)]);
});

const linked = fc
  .array(fc.tuple(fc.oneof(someTicket, dirtyTicket), fc.nat(6), fc.integer({ min: 0, max: 20_000 })), { maxLength: 6 })
  .map((rows) =>
    rows.map(([ticket, other, step], index): Ticket => {
      const last = ticket.events.at(-1)?.at.getTime() ?? at(0).getTime();
      const merge: TicketEvent = { kind: 'merge', at: new Date(last + step * minute), into: String(other) };
      return { ...ticket, id: String(index), events: other === 6 ? ticket.events : [...ticket.events, merge] };
    }),
  );

test('the tickets that stay and those left out or folded are all that came; none is part of another any more', () => {
  fc.assert(
    fc.property(linked, someInstant, fc.constantFrom<MergePolicy>(...policies), (all, instant, policy) => {
      const before = structuredClone(all);
      const { tickets, merged } = mergeTickets(all, { asOf: instant, policy });
      expect(all).toEqual(before);
      const gone = merged.filter(({ outcome }) => policy !== 'closeAtMerge' && outcome !== 'closed').length;
      expect(tickets.length + gone).toBe(all.length);
      const counted = ttr(ticketTimes(tickets, { asOf: instant }));
      const isThere = (ticket: Ticket): boolean => ticket.createdAt <= instant;
      expect(counted.leftOut.notApplicable).toBe(tickets.filter((ticket) => !isThere(ticket)).length);
    }),
  );
});

test('misuse is refused', () => {
  expect(codeOf(() => mergeTickets([], { asOf, policy: 'keep' as never }))).toBe('policy');
  expect(codeOf(() => mergeTickets([], { policy: 'exclude' } as never))).toBe('instantKind');
  expect(codeOf(() => mergeTickets([{} as never], { asOf, policy: 'exclude' }))).toBe('ticket');
  expect(codeOf(() => mergeTickets(source as never, { asOf, policy: 'exclude' }))).toBe('rows');
});
