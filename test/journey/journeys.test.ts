import { type AnyTouchpoint, flow, journeys, type Touchpoint } from 'cx-metrics';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refusal } from '../refusal.ts';
import { type LogEntry, logOf, someLog } from './someLogs.ts';

const ways = (all: Iterable<{ readonly touchpoints: readonly LogEntry[] }>): readonly string[] =>
  Array.from(all, ({ touchpoints }) => touchpoints.map(({ activity }) => activity).join(' '));

test('touchpoints of all sources are put in order of time, customer by customer', () => {
  const [web, shop] = [logOf({ ben: 'order 3', anna: 'search 2' }), logOf({ anna: 'enter 1, buy 4' })];
  expect([...journeys([...web, ...shop], { gapMs: 100 })]).toEqual([
    { id: 'anna/1', customerId: 'anna', touchpoints: [shop[0], web[1], shop[1]] },
    { id: 'ben/1', customerId: 'ben', touchpoints: [web[0]] },
  ]);
});

test('a customer who was away for longer than the gap begins anew; the gap itself is not longer', () => {
  const all = journeys(logOf({ anna: 'a 0, b 10, c 21, d 31' }), { gapMs: 10 });
  expect(ways(all)).toEqual(['a b', 'c d']);
  expect([...all].map(({ id }) => id)).toEqual(['anna/1', 'anna/2']);
});

test('a gap is no length: a journey goes on as long as nobody is away', () => {
  const month = Array.from({ length: 60 }, (_, halfDay) => ({ customerId: 'anna', at: halfDay * 43_200_000 }));
  expect(journeys(month, { gapMs: 86_400_000 }).length).toBe(1);
});

test('with no limit to the gap each customer has one journey', () => {
  expect(journeys(logOf({ anna: 'a 0, b 8640000000000000' }), { gapMs: Infinity }).length).toBe(1);
});

test('touchpoints of the same time stay in the order in which they came', () => {
  const tied = logOf({ anna: 'c 5, a 5, b 5, z 0' });
  expect(ways(journeys(tied, { gapMs: 10 }))).toEqual(['z c a b']);
});

test('by name: a journey for each name that the records carry, apart for each customer', () => {
  const named = [
    { ...logOf({ anna: 'a 5' })[0], matter: 'M1' },
    { ...logOf({ anna: 'b 1' })[0], matter: 'M2' },
    { ...logOf({ anna: 'c 90' })[0], matter: 'M1' },
    { ...logOf({ ben: 'd 2' })[0], matter: 'M1' },
  ] as (LogEntry & { readonly matter: string })[];
  const expected = [
    { id: 'M2', customerId: 'anna', touchpoints: [named[1]] },
    { id: 'M1', customerId: 'anna', touchpoints: [named[0], named[2]] },
    { id: 'M1', customerId: 'ben', touchpoints: [named[3]] },
  ];
  expect([...journeys(named, { journey: (touchpoint) => touchpoint.matter })]).toEqual(expected);
  expect([...journeys(named, { journey: 'matter' })]).toEqual(expected);
});

test('a record named like one before is dropped, and counted once for each time it comes again', () => {
  const log = [
    { id: 'x', customerId: 'anna', at: 2, activity: 'first' },
    { id: null, customerId: 'anna', at: 3, activity: 'unnamed' },
    { id: 'x', customerId: 'ben', at: 1, activity: 'again' },
    { id: 'x', customerId: 'anna', at: 4, activity: 'and again' },
    { id: undefined, customerId: 'anna', at: 5, activity: 'unnamed' },
  ];
  const all = journeys(log, { gapMs: 10 });
  expect(ways(all as Iterable<never>)).toEqual(['first unnamed unnamed']);
  expect([all.touchpoints, all.customers, all.leftOut.duplicates]).toEqual([3, 1, 2]);
});

test('names that print alike are one, of records and of customers', () => {
  const all = journeys(
    [
      { id: 7, customerId: 7n, at: 0 },
      { id: '7', customerId: 7, at: 1 },
      { id: '8', customerId: '7', at: 1 },
    ],
    { gapMs: 1 },
  );
  expect([...all].map(({ customerId, touchpoints }) => [customerId, touchpoints.length])).toEqual([['7', 2]]);
  expect(all.leftOut.duplicates).toBe(1);
});

test('customers with several names are one, whatever the way from name to name', () => {
  const sameAs = new Map([
    ['cookie-7', 'app-3'],
    ['app-3', 'anna'],
  ]);
  const log = logOf({ 'cookie-7': 'a 0', 'app-3': 'b 1', anna: 'c 2', ben: 'd 3' });
  expect(ways(journeys(log, { gapMs: 10, sameAs }))).toEqual(['a b c', 'd']);
  const named = log.map((entry) => ({ ...entry, matter: 'M' }));
  expect(ways(journeys(named, { journey: 'matter', sameAs }))).toEqual(['a b c', 'd']);
});

test('without customer, time or name of a journey nothing can be told: counted apart', () => {
  const log: (AnyTouchpoint & { readonly matter?: string | null })[] = [
    { customerId: null, at: 0, matter: 'M' },
    { customerId: undefined, at: 0, matter: 'M' },
    { customerId: 'anna', at: null, matter: 'M' },
    { customerId: 'anna', at: 0 },
    { customerId: 'anna', at: 0, matter: null },
    { customerId: 'anna', at: 0, matter: '' },
    { customerId: '', at: 0, matter: 'M' },
  ];
  expect(journeys(log, { gapMs: 1 }).leftOut).toEqual({
    duplicates: 0,
    withoutCustomer: 2,
    withoutTime: 1,
    withoutJourney: 0,
    invalid: 0,
  });
  const named = journeys(log, { journey: (touchpoint) => touchpoint.matter });
  expect(named.leftOut).toMatchObject({ withoutCustomer: 2, withoutTime: 1, withoutJourney: 2 });
  expect(named.touchpoints).toBe(2);
});

describe('what cannot be read throws with its position, or is counted', () => {
  const good = { customerId: 'anna', at: 0 };
  test.each([
    [
      'a time without offset',
      { ...good, at: '2026-03-01 10:00' },
      'TypeError noOffset',
      /got "2026-03-01 10:00" at position 1$/,
    ],
    ['no time', { ...good, at: 'soon' }, 'RangeError instant', /got "soon" at position 1$/],
    ['an invalid Date', { ...good, at: new Date(NaN) }, 'RangeError instant', /got NaN at position 1$/],
    ['an object as customer', { ...good, customerId: {} }, 'TypeError groupKey', /at position 1$/],
    ['an object as name', { ...good, id: {} }, 'TypeError groupKey', /at position 1$/],
  ])('%s', (_what, bad, code, message) => {
    const log = [good, bad as never, good];
    expect(refusal(() => journeys(log, { gapMs: 1 }))).toMatch(new RegExp(`^${code}: `));
    expect(refusal(() => journeys(log, { gapMs: 1 }))).toMatch(message);
    const counted = journeys(log, { gapMs: 1, invalid: 'count' });
    expect([counted.touchpoints, counted.leftOut.invalid]).toEqual([2, 1]);
  });

  test('what is no record at all always throws', () => {
    expect(refusal(() => journeys([good, null as never], { gapMs: 1, invalid: 'count' }))).toBe(
      'TypeError touchpoint: Expected a touchpoint with customerId and at, got null at position 1',
    );
  });

  test('what a callback throws is its own', () => {
    const own = Object.assign(new Error('mine'), { code: 'ENOENT' });
    const journey = (): string => {
      throw own;
    };
    expect(() => journeys([good], { journey, invalid: 'count' })).toThrow(own);
  });
});

test('a gap of 0 or less, both ways to tell journeys apart and neither are refused', () => {
  const refused = (options: object): string => refusal(() => journeys([], options as never));
  expect(refused({ gapMs: 0 })).toBe('RangeError gapMs: Expected gapMs above 0 milliseconds, got 0');
  expect(refused({ gapMs: NaN })).toMatch(/^RangeError gapMs/);
  expect(refused({ gapMs: '30' })).toMatch(/^TypeError gapMs/);
  expect(refused({})).toBe('TypeError journeysBy: Expected gapMs or journey, got "neither"');
  expect(refused({ gapMs: 1, journey: () => 'M' })).toBe('TypeError journeysBy: Expected gapMs or journey, got "both"');
  expect(refused({ journey: 7 })).toMatch(/^TypeError callback/);
  expect(refused({ gapMs: 1, invalid: 'skip' })).toMatch(/^RangeError invalid/);
  expect(refused(5 as never)).toMatch(/^TypeError options/);
  expect(refusal(() => journeys('text' as never, { gapMs: 1 }))).toMatch(/^TypeError/);
});

test('law: journeys partition the touchpoints, and neighbours are as far apart as the gap says', () => {
  fc.assert(
    fc.property(someLog, fc.integer({ min: 1, max: 8 }), (log, gapMs) => {
      const all = journeys(log, { gapMs });
      const listed = [...all];
      const entries = listed.flatMap(({ touchpoints }) => touchpoints);
      expect(new Set(entries).size).toBe(entries.length);
      expect(entries.length + all.leftOut.duplicates).toBe(log.length);
      expect([all.length, all.touchpoints]).toEqual([listed.length, entries.length]);
      for (const { customerId, touchpoints } of listed) {
        expect(new Set(touchpoints.map((one) => one.customerId))).toEqual(new Set([customerId]));
        for (const [index, { at }] of touchpoints.entries()) {
          if (index > 0) expect(at - (touchpoints[index - 1]?.at ?? NaN)).toBeLessThanOrEqual(gapMs);
        }
      }
      const ends = new Map<string, number>();
      for (const { customerId, touchpoints } of listed) {
        expect((touchpoints[0]?.at ?? NaN) - (ends.get(customerId) ?? -Infinity)).toBeGreaterThan(gapMs);
        ends.set(customerId, touchpoints.at(-1)?.at ?? NaN);
      }
    }),
  );
});

test('the same as grouping, sorting and cutting by hand', () => {
  fc.assert(
    fc.property(someLog, fc.integer({ min: 1, max: 8 }), (log, gapMs) => {
      const ids = new Set<string>();
      const kept = log.filter(({ id }) => {
        if (id === null || id === undefined) return true;
        const isNew = !ids.has(id);
        ids.add(id);
        return isNew;
      });
      const expected = [...new Set(kept.map(({ customerId }) => customerId))].sort().flatMap((customerId) => {
        const own = kept.filter((entry) => entry.customerId === customerId).sort((one, other) => one.at - other.at);
        const cuts = own.flatMap(({ at }, index) =>
          index === 0 || at - (own[index - 1]?.at ?? 0) > gapMs ? [index] : [],
        );
        return cuts.map((from, index) => own.slice(from, cuts[index + 1]));
      });
      expect(Array.from(journeys(log, { gapMs }), ({ touchpoints }) => touchpoints)).toEqual(expected);
    }),
  );
});

test('law: columns give the journeys that their rows give', () => {
  fc.assert(
    fc.property(someLog, fc.boolean(), (log, isCoded) => {
      const names = [...new Set(log.map(({ customerId }) => customerId)), 'nobody', 'nobody'];
      const columns = {
        customerId: isCoded
          ? { codes: log.map(({ customerId }) => names.indexOf(customerId)), names }
          : log.map(({ customerId }) => customerId),
        at: Float64Array.from(log, ({ at }) => at),
        activity: log.map(({ activity }) => activity),
        id: log.map(({ id }) => id),
      };
      const { id: _, ...withoutId } = columns;
      const rowsWithoutId = log.map(({ id: __, ...rest }) => rest);
      for (const options of [{ gapMs: 4 }, { journey: 'activity' as const }]) {
        expect([...journeys(columns, options)]).toEqual([...journeys(log, options)]);
        expect([...journeys(withoutId, options)]).toEqual([...journeys(rowsWithoutId, options)]);
      }
      expect(flow(journeys(columns, { gapMs: 4 }), 'activity')).toEqual(
        flow(journeys(log, { gapMs: 4 }), (touchpoint) => touchpoint.activity),
      );
    }),
  );
});

test('columns: what is not there is counted, a journey may go by a callback over its row', () => {
  const columns = {
    customerId: ['anna', null, 'ben', 'ben'],
    at: { values: Float64Array.of(0, 1, 2, 3), valid: Uint8Array.of(0b1011) },
    matter: ['M', 'M', 'M', null],
  };
  expect(journeys(columns, { gapMs: 9 }).leftOut).toMatchObject({ withoutCustomer: 1, withoutTime: 1 });
  const named = journeys(columns, { journey: (touchpoint) => touchpoint.matter });
  expect(named.leftOut).toMatchObject({ withoutCustomer: 1, withoutTime: 1, withoutJourney: 1 });
  expect([...named]).toEqual([
    { id: 'M', customerId: 'anna', touchpoints: [{ customerId: 'anna', at: 0, matter: 'M' }] },
  ]);
});

test('columns: one that is missing, too short or cannot be read is refused', () => {
  const [customerId, at] = [['anna'], Float64Array.of(0)];
  expect(refusal(() => journeys({ customerId }, { gapMs: 1 }))).toMatch(/^TypeError columnName/);
  expect(refusal(() => journeys({ customerId, at: [1, 2] }, { gapMs: 1 }))).toMatch(/^RangeError columns/);
  expect(refusal(() => journeys({ customerId, at: [NaN] }, { gapMs: 1 }))).toMatch(/at position 0$/);
  expect(refusal(() => journeys({ customerId, at }, { journey: 'matter' as never }))).toMatch(/^TypeError columnName/);
  const coded = { codes: [1], names: ['anna'] };
  expect(refusal(() => journeys({ customerId: coded, at }, { gapMs: 1 }))).toMatch(/^RangeError column: .*position 0$/);
});

test('as JSON they are a plain list of journeys, which counts the same', () => {
  const all = journeys(logOf({ anna: 'a 0, b 1', ben: 'a 5' }), { gapMs: 3 });
  const plain = JSON.parse(JSON.stringify(all)) as { customerId: string; touchpoints: LogEntry[] }[];
  expect(plain).toEqual([...all]);
  expect(flow(plain, (touchpoint) => touchpoint.activity)).toEqual(flow(all, (touchpoint) => touchpoint.activity));
});

test('the list given may change afterwards: the journeys do not', () => {
  const log = [...logOf({ anna: 'a 0' })];
  const all = journeys(log, { gapMs: 1 });
  log.length = 0;
  expect([...all]).toHaveLength(1);
});

test('any iterable is read once, and records of the model are touchpoints', () => {
  const call: Touchpoint = { customerId: 'anna', at: new Date(0), channel: 'phone', medium: 'offline', stage: 'after' };
  function* twoCalls(): Generator<Touchpoint> {
    yield call;
    yield { ...call, at: new Date(1) };
  }
  expect(journeys(twoCalls(), { gapMs: 1 }).touchpoints).toBe(2);
  expect([...journeys([], { gapMs: 1 })]).toEqual([]);
});
