import fc from 'fast-check';
import { expect, test } from 'vitest';
import { businessTime } from '../../src/calendar/businessTime.ts';
import { openingHours, type OpeningHours } from '../../src/calendar/openingHours.ts';
import { codeOf, someEpoch, someZone } from './oracle.ts';
import { alwaysOpen, closeEpochs, someHours, somePauses, weekdaysOf } from './someHours.ts';

const hour = 3_600_000;
const office = openingHours({ zone: 'Europe/Warsaw', week: weekdaysOf([['09:00', '17:00']]) });

/** The schedules of worked example 13: one that runs past midnight all week, one from 15:00 to 00:30 on weekdays. */
const long: OpeningHours = openingHours({
  zone: 'UTC',
  week: { ...weekdaysOf([['12:00', '02:00']]), sat: [['12:00', '02:00']], sun: [['12:00', '02:00']] },
});
const late: OpeningHours = openingHours({ zone: 'UTC', week: weekdaysOf([['15:00', '00:30']]) });
const created = '2020-09-29T17:01:38Z';
const movedAt = '2020-09-30T19:01:25Z';
const repliedAt = '2020-09-30T19:01:46Z';

/** The schedule of worked examples 14 and 15. */
const biz = openingHours({
  zone: 'UTC',
  week: {
    mon: [['09:00', '17:00']],
    tue: [['10:00', '16:00']],
    wed: [['09:00', '17:00']],
    thu: [['10:00', '16:00']],
    fri: [['09:00', '17:00']],
    sat: [['11:00', '14:30']],
  },
});

test('worked example 13: each schedule for its own span gives 57 608 s', () => {
  const each = [{ hours: long }, { from: movedAt, hours: late }];
  expect(businessTime(each, created, repliedAt)).toBe(57_608_000);
  expect(businessTime([{ from: created, hours: long }, each[1] as never], created, repliedAt)).toBe(57_608_000);
});

test('worked example 13: the last schedule alone gives 41 408 s', () => {
  expect(businessTime(late, created, repliedAt)).toBe(41_408_000);
  expect(businessTime([{ hours: late }], created, repliedAt)).toBe(41_408_000);
});

test('worked example 14: a week has 39.5 hours, a day from noon to noon 7, and reversed or equal ends give 0', () => {
  expect(businessTime(biz, '2006-01-01T00:00Z', '2006-01-08T00:00Z')).toBe(39.5 * hour);
  expect(businessTime(biz, '2006-01-05T12:00Z', '2006-01-06T12:00Z')).toBe(7 * hour);
  expect(businessTime(biz, '2006-01-06T12:00Z', '2006-01-05T12:00Z')).toBe(0);
  expect(businessTime(biz, '2006-01-05T12:00Z', '2006-01-05T12:00Z')).toBe(0);
});

test('worked example 17: time on hold does not count', () => {
  const minute = 60_000;
  const pauses = [[90 * minute, 120 * minute]] as const;
  expect(businessTime(alwaysOpen('UTC'), 0, 120 * minute, { pauses })).toBe(90 * minute);
  expect(businessTime(alwaysOpen('UTC'), 30 * minute, 120 * minute, { pauses })).toBe(60 * minute);
  expect(businessTime(alwaysOpen('UTC'), 0, 30 * minute, { pauses })).toBe(30 * minute);
});

test('spans are half-open: the first millisecond counts, the last instant does not', () => {
  expect(businessTime(office, '2026-03-27T08:59:59.999+01:00', '2026-03-27T09:00:00.001+01:00')).toBe(1);
  expect(businessTime(office, '2026-03-27T16:59:59.999+01:00', '2026-03-27T17:00:00.001+01:00')).toBe(1);
});

test('a fraction of a millisecond counts', () => {
  expect(businessTime(alwaysOpen('UTC'), 0.25, 1.5)).toBe(1.25);
});

test.each([
  ['spring, 23 hours', '2026-03-29T00:00:00+01:00', '2026-03-30T00:00:00+02:00', 23],
  ['autumn, 25 hours', '2026-10-25T00:00:00+02:00', '2026-10-26T00:00:00+01:00', 25],
])('always open is elapsed time over a change of clocks: %s', (_name, from, to, hours) => {
  expect(businessTime(alwaysOpen('Europe/Warsaw'), from, to)).toBe(hours * hour);
});

test.each([
  ['an interval over the gap is an hour shorter', '2026-03-29', ['01:00', '04:00'], 2],
  ['an interval over the hour that comes twice is an hour longer', '2026-10-25', ['01:00', '04:00'], 4],
  ['a missing start moves forward by the gap: 02:30 is 03:30', '2026-03-29', ['02:30', '04:00'], 0.5],
  ['a missing end moves forward by the gap: 02:30 is 03:30', '2026-03-29', ['01:00', '02:30'], 1.5],
  ['missing ends both move', '2026-03-29', ['02:15', '02:45'], 0.5],
  ['a missing start that moves past its end opens nothing', '2026-03-29', ['02:45', '03:15'], 0],
  ['an ambiguous start is the first', '2026-10-25', ['02:30', '03:00'], 1.5],
  ['an ambiguous end is the first', '2026-10-25', ['01:00', '02:30'], 1.5],
] as const)('change of clocks in Warsaw: %s', (_name, date, [from, to], expected) => {
  const hours = openingHours({ zone: 'Europe/Warsaw', week: {}, exceptions: { [date]: [[from, to]] } });
  expect(businessTime(hours, `${date}T00:00:00+02:00`, `${date}T23:00:00+01:00`)).toBe(expected * hour);
});

test('two intervals that a gap pushes over each other count once', () => {
  const hours = openingHours({
    zone: 'Europe/Warsaw',
    week: {
      sun: [
        ['02:00', '02:50'],
        ['03:00', '04:00'],
      ],
    },
  });
  expect(businessTime(hours, '2026-03-29T00:00:00+01:00', '2026-03-29T12:00:00+02:00')).toBe(hour);
});

test('a shift past midnight belongs to the day it starts on, also before a holiday', () => {
  const hours = openingHours({
    zone: 'Europe/Warsaw',
    week: weekdaysOf([['22:00', '06:00']]),
    holidays: ['2026-12-25'],
  });
  expect(businessTime(hours, '2026-12-24T12:00:00+01:00', '2026-12-25T12:00:00+01:00')).toBe(8 * hour);
  expect(businessTime(hours, '2026-12-25T12:00:00+01:00', '2026-12-26T12:00:00+01:00')).toBe(0);
});

test('midnight is where the local date starts: Sao Paulo opens at 01:00 where there is no 00:00', () => {
  const hours = openingHours({ zone: 'America/Sao_Paulo', week: { sun: [['00:00', '24:00']] } });
  expect(businessTime(hours, '2018-11-03T00:00:00-03:00', '2018-11-06T00:00:00-02:00')).toBe(23 * hour);
});

test('a date starts after a gap over its midnight: Toronto, 1919-03-31, where 23:30 was followed by 00:30', () => {
  const sunday = openingHours({ zone: 'America/Toronto', week: { sun: [['22:00', '24:00']] } });
  const monday = openingHours({ zone: 'America/Toronto', week: { mon: [['00:00', '02:00']] } });
  const [from, to] = ['1919-03-30T12:00:00-05:00', '1919-03-31T12:00:00-04:00'];
  expect([businessTime(sunday, from, to), businessTime(monday, from, to)]).toEqual([1.5 * hour, 1.5 * hour]);
});

test('a date that a zone left out is never open: Apia, Friday 2011-12-30', () => {
  const hours = openingHours({ zone: 'Pacific/Apia', week: { fri: [['09:00', '17:00']] } });
  expect(businessTime(hours, '2011-12-29T12:00:00-10:00', '2012-01-01T12:00:00+14:00')).toBe(0);
});

test('24:00 closes at midnight, 23:59 a minute before', () => {
  const of = (to: string): number =>
    businessTime(
      openingHours({ zone: 'UTC', week: { mon: [['00:00', to]] } }),
      '2026-03-02T00:00Z',
      '2026-03-09T00:00Z',
    );
  expect([of('24:00'), of('23:59')]).toEqual([24 * hour, 24 * hour - 60_000]);
});

test('pauses may overlap, lie outside the span or outside the hours, come in any order and go on', () => {
  const [from, to] = ['2026-03-26T09:00:00+01:00', '2026-03-27T17:00:00+01:00'];
  const at = (time: string): string => `2026-03-27T${time}:00+01:00`;
  expect(businessTime(office, from, to)).toBe(16 * hour);
  const pauses = [
    [at('12:00'), at('14:00')],
    [at('03:00'), at('10:00')],
    [at('13:00'), at('15:00')],
    ['2020-01-01T00:00:00Z', '2020-01-02T00:00:00Z'],
    [at('11:00'), at('11:00')],
  ] as const;
  expect(businessTime(office, from, to, { pauses })).toBe(12 * hour);
  expect(businessTime(office, from, to, { pauses: [[at('12:00'), null]] })).toBe(11 * hour);
  expect(businessTime(office, from, to, { pauses: [[at('12:00'), undefined]] })).toBe(11 * hour);
  expect(businessTime(office, from, to, { pauses: [] })).toBe(16 * hour);
});

test('a pause that ends before it starts is refused, as is what is no pair', () => {
  expect(codeOf(() => businessTime(office, 0, 1, { pauses: [[2, 1]] }))).toBe('pause');
  expect(() =>
    businessTime(office, 0, 1, {
      pauses: [
        [0, 1],
        [2, 1],
      ],
    }),
  ).toThrow('got 1 at position 1 of pauses');
  expect(() => businessTime(office, 0, 1, { pauses: [[1] as never] })).toThrow(TypeError);
  expect(() => businessTime(office, 0, 1, { pauses: 'none' as never })).toThrow(TypeError);
  expect(() => businessTime(office, 0, 1, { pauses: ['2026-03-27'] as never })).toThrow(TypeError);
});

test('hours that did not come from openingHours are refused', () => {
  const plain = JSON.parse(JSON.stringify(office)) as OpeningHours;
  expect(codeOf(() => businessTime(plain, 0, 1))).toBe('hours');
  expect(codeOf(() => businessTime(undefined as never, 0, 1))).toBe('hours');
  expect(codeOf(() => businessTime([{ hours: plain }], 0, 1))).toBe('hours');
  expect(businessTime(openingHours(plain), 0, 86_400_000)).toBe(8 * hour);
});

test('a list of hours is refused when empty, out of order, or without an instant past the first', () => {
  expect(codeOf(() => businessTime([], 0, 1))).toBe('hoursSince');
  const unordered = [
    { from: 10, hours: office },
    { from: 5, hours: late },
  ];
  expect(() => businessTime(unordered, 10, 11)).toThrow(RangeError);
  expect(codeOf(() => businessTime([{ hours: office }, { hours: late }], 0, 1))).toBe('hoursSince');
  expect(codeOf(() => businessTime([office] as never, 0, 1))).toBe('hours');
  expect(codeOf(() => businessTime([null] as never, 0, 1))).toBe('hours');
});

test('a moment before the first hours hold is refused, not counted as closed', () => {
  expect(codeOf(() => businessTime([{ from: 10, hours: office }], 9, 20))).toBe('hoursSince');
});

test('instants are of any kind, and text needs its offset', () => {
  const from = Date.parse('2026-03-27T16:00:00+01:00');
  expect(businessTime(office, new Date(from), { epochMilliseconds: from + hour })).toBe(hour);
  expect(codeOf(() => businessTime(office, '2026-03-27T16:00', from))).toBe('noOffset');
  expect(codeOf(() => businessTime(office, NaN, from))).toBe('instant');
  expect(() => businessTime(office, from, from, 'none' as never)).toThrow(TypeError);
});

test('moments far from today are answered year by year, and those outside the years 0000 to 9999 refused', () => {
  const always = alwaysOpen('Europe/Warsaw');
  const [first, last] = [Date.parse('1850-05-05T00:00Z'), Date.parse('2150-05-05T00:00Z')];
  expect(businessTime(always, first, last)).toBe(last - first);
  expect(businessTime(always, last, last + 5)).toBe(5);
  expect(businessTime(biz, '2250-01-01T00:00Z', '2650-01-01T00:00Z')).toBe((146_097 / 7) * 39.5 * hour);
  expect(codeOf(() => businessTime(always, '-000001-12-31T00:00:00Z', 0))).toBe('hoursRange');
  expect(codeOf(() => businessTime(always, 0, 8.64e15))).toBe('hoursRange');
});

test('law: always open is elapsed time, in every zone', () => {
  fc.assert(
    fc.property(someZone, someEpoch, someEpoch, (zone, a, b) => {
      expect(businessTime(alwaysOpen(zone), a, b)).toBe(Math.max(0, b - a));
    }),
  );
});

const law = { numRuns: 100 };

test('law: two spans that meet add up, and no span is longer than elapsed time', () => {
  fc.assert(
    fc.property(someHours, somePauses, closeEpochs(3), (hours, pauses, epochs) => {
      const [a, b, c] = epochs as [number, number, number];
      const of = (from: number, to: number): number => businessTime(hours, from, to, { pauses });
      expect(of(a, b) + of(b, c)).toBe(of(a, c));
      expect(of(a, c)).toBeGreaterThanOrEqual(0);
      expect(of(a, c)).toBeLessThanOrEqual(c - a);
    }),
    law,
  );
});

test('law: a pause takes out exactly the business time in it', () => {
  fc.assert(
    fc.property(someHours, closeEpochs(4), (hours, epochs) => {
      const [a, b, c, d] = epochs as [number, number, number, number];
      const cut = businessTime(hours, a, d, { pauses: [[b, c]] });
      expect(cut).toBe(businessTime(hours, a, d) - businessTime(hours, b, c));
      expect(businessTime(hours, a, d, { pauses: [[a, d]] })).toBe(0);
    }),
    law,
  );
});

test('law: hours in a list add up from the spans in which each holds', () => {
  fc.assert(
    fc.property(someHours, someHours, closeEpochs(3), (one, other, epochs) => {
      const [a, b, c] = epochs as [number, number, number];
      const list = [{ hours: one }, { from: b, hours: other }];
      expect(businessTime(list, a, c)).toBe(businessTime(one, a, b) + businessTime(other, b, c));
    }),
    law,
  );
});

test('law: two columns give a column, row by row the same, with pauses and changing hours too', () => {
  fc.assert(
    fc.property(someHours, fc.option(someHours), closeEpochs(8), somePauses, (hours, others, epochs, pauses) => {
      const [from, to] = [epochs.slice(0, 4), epochs.slice(4)];
      // One row is turned round.
      [from[0], to[0]] = [to[0] as number, from[0] as number];
      const inForce = others === null ? hours : [{ hours }, { from: epochs[5], hours: others }];
      for (const options of [undefined, { pauses }]) {
        const wanted = from.map((start, row) => businessTime(inForce, start, to[row] as number, options));
        const column = businessTime(inForce, Float64Array.from(from), Float64Array.from(to), options);
        expect(Array.from(column)).toEqual(wanted);
      }
    }),
  );
});

test('a column may be an array of any kind of instants', () => {
  const from = ['2026-03-27T16:00:00+01:00', new Date('2026-03-27T15:00:00Z')];
  const column = businessTime(office, from, Float64Array.of(Date.UTC(2026, 2, 30, 8), Date.UTC(2026, 2, 30, 9)));
  expect([...column]).toEqual([2 * hour, 3 * hour]);
  expect(businessTime(office, [], [])).toHaveLength(0);
});

test('columns of different length, one column alone and a bad instant in one are refused', () => {
  const column = Float64Array.of(0, 0);
  expect(codeOf(() => businessTime(office, column, Float64Array.of(0)))).toBe('columns');
  expect(codeOf(() => businessTime(office, column, 5 as never))).toBe('times');
  expect(codeOf(() => businessTime(office, 5, column as never))).toBe('instantKind');
  expect(() => businessTime(office, column, Float64Array.of(1, NaN))).toThrow(/got NaN at position 1$/);
  expect(() => businessTime(office, ['2026-03-27T16:00'], [0])).toThrow(/at position 0$/);
});

test('years outside the table are counted in columns too', () => {
  const from = Float64Array.of(Date.UTC(1850, 0, 1), Date.UTC(2026, 0, 1), Date.UTC(2200, 0, 1));
  const to = from.map((start) => start + 1000 * hour);
  const wanted = Array.from(from, (start, row) => businessTime(office, start, to[row] as number));
  expect(Array.from(businessTime(office, from, to))).toEqual(wanted);
});
