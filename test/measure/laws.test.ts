import {
  agentWait,
  agentWork,
  firstResolution,
  fullResolution,
  merge,
  nextReplies,
  requesterWait,
  resolutionCycles,
  solveTime,
  type Ticket,
  ticketAsOf,
  ticketTime,
  ticketTimes,
  timeIn,
  ttr,
} from 'cx-metrics';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alwaysOpen, someHours } from '../calendar/someHours.ts';
import { clocks, everything } from './clocks.ts';
import { dirtyTicket, someInstant, someTicket } from './someTickets.ts';

const anyTicket = fc.oneof(someTicket, dirtyTicket);
const policy = fc.constantFrom('ownSpan' as const, 'atEvent' as const);
const someStates = fc.subarray(['new', 'open', 'pending', 'hold', 'solved', 'closed'] as const);
const isTime = (value: unknown): value is number => typeof value === 'number';

test('a ticket cut at any instant gives the same clocks as the whole ticket seen as of that instant', () => {
  fc.assert(
    fc.property(anyTicket, someInstant, (ticket, asOf) => {
      const cut = ticketAsOf(ticket, asOf);
      const whole = everything(ticket, { asOf });
      if (cut === null) expect(whole).toEqual(everything({ ...ticket, events: [] }, { asOf }));
      else expect(everything(cut, { asOf })).toEqual(whole);
    }),
  );
});

test('a clock is null, invalid, or a time of 0 or more: with hours, states left out and dirt', () => {
  fc.assert(
    fc.property(anyTicket, someInstant, someHours, policy, someStates, (ticket, asOf, hours, schedule, without) => {
      const options = { asOf, hours, schedule, without };
      for (const clock of Object.values(clocks)) {
        const value = clock(ticket, options);
        if (isTime(value)) expect(value).toBeGreaterThanOrEqual(0);
        else expect([null, 'invalid']).toContain(value);
      }
      for (const wait of nextReplies(ticket, options)) if (isTime(wait)) expect(wait).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('full resolution is never before the first', () => {
  fc.assert(
    fc.property(someTicket, someInstant, (ticket, asOf) => {
      const [first, full] = [firstResolution(ticket, { asOf }), fullResolution(ticket, { asOf })];
      if (isTime(full)) expect(first).toBeLessThanOrEqual(full);
    }),
  );
});

test('requester wait, agent wait and the time solved make up the time from the opening to asOf', () => {
  fc.assert(
    fc.property(someTicket, someInstant, (ticket, asOf) => {
      const parts = [
        requesterWait(ticket, { asOf }),
        agentWait(ticket, { asOf }),
        timeIn(ticket, ['solved', 'closed'], { asOf }),
      ];
      const elapsed = asOf.getTime() - ticket.createdAt.getTime();
      if (elapsed < 0) expect(parts).toEqual([null, null, null]);
      else expect(parts.filter(isTime).reduce((sum, part) => sum + part, 0)).toBe(elapsed);
    }),
  );
});

test('of a resolved ticket, solve time is full resolution without the time solved, and agent work that without pauses too', () => {
  fc.assert(
    fc.property(someTicket, someInstant, someHours, (ticket, asOf, hours) => {
      const options = { asOf, hours };
      if (fullResolution(ticket, options) === null) return;
      const solved = ['solved', 'closed'] as const;
      expect(fullResolution(ticket, { ...options, without: solved })).toBe(solveTime(ticket, options));
      expect(fullResolution(ticket, { ...options, without: [...solved, 'pending', 'hold'] })).toBe(
        agentWork(ticket, options),
      );
    }),
  );
});

test('the cycles of a resolved ticket add up to its solve time', () => {
  fc.assert(
    fc.property(someTicket, someInstant, someHours, (ticket, asOf, hours) => {
      if (fullResolution(ticket, { asOf }) === null) return;
      const cycles = resolutionCycles(ticket, { asOf, hours }).map(({ ms }) => ms);
      expect(cycles.filter(isTime).reduce((sum, ms) => sum + ms, 0)).toBe(solveTime(ticket, { asOf, hours }));
      expect(cycles.length).toBe(((clocks['reopens'] as (typeof clocks)[string])(ticket, { asOf }) as number) + 1);
    }),
  );
});

test('with hours that are always open, every clock is that without hours', () => {
  fc.assert(
    fc.property(
      someTicket,
      someInstant,
      fc.constantFrom('UTC', 'Europe/Warsaw'),
      policy,
      (ticket, asOf, zone, schedule) => {
        expect(everything(ticket, { asOf, hours: alwaysOpen(zone), schedule })).toEqual(everything(ticket, { asOf }));
      },
    ),
  );
});

test('both policies agree where one set of hours holds all the time', () => {
  fc.assert(
    fc.property(someTicket, someInstant, someHours, someStates, (ticket, asOf, hours, without) => {
      const own = everything(ticket, { asOf, hours, without, schedule: 'ownSpan' });
      expect(everything(ticket, { asOf, hours, without, schedule: 'atEvent' })).toEqual(own);
      expect(everything(ticket, { asOf, hours: [{ hours }], without })).toEqual(own);
    }),
  );
});

const someClock = fc.constantFrom(
  'firstReply',
  'firstReplyAfterBot',
  'firstResolution',
  'fullResolution',
  'requesterWait',
  'agentWork',
  'solveTime',
) as fc.Arbitrary<'firstReply' | 'requesterWait'>;

test('a clock that has stopped shows the same as the clock of its name', () => {
  fc.assert(
    fc.property(anyTicket, someInstant, someClock, (ticket, asOf, clock) => {
      const { state, ms } = ticketTime(ticket, { asOf, clock });
      const value = clocks[clock]?.(ticket, { asOf });
      if (state === 'resolved') expect(ms).toBe(value);
      else expect(value === null || value === ms).toBe(true);
    }),
  );
});

test('the times of some tickets and of others, merged, are the times of all, in any order', () => {
  fc.assert(
    fc.property(fc.array(anyTicket), fc.array(anyTicket), someInstant, someClock, (some, others, asOf, clock) => {
      const of = (tickets: readonly Ticket[]): ReturnType<typeof ticketTimes> => ticketTimes(tickets, { asOf, clock });
      const all = of([...some, ...others]);
      expect(merge(of(some), of(others))).toEqual(all);
      expect(of([...others, ...some])).toEqual(all);
      const { n, leftOut } = ttr(all);
      expect(n + leftOut.invalid + leftOut.notApplicable).toBe(some.length + others.length);
      expect(JSON.parse(JSON.stringify(all))).toEqual(all);
    }),
  );
});

test('no ticket is changed', () => {
  fc.assert(
    fc.property(someTicket, someInstant, (ticket, asOf) => {
      const before = structuredClone(ticket);
      Object.freeze(ticket);
      Object.freeze(ticket.events);
      everything(ticket, { asOf });
      ticketTimes([ticket], { asOf });
      expect(ticket).toEqual(before);
    }),
  );
});
