import {
  csat,
  day,
  delta,
  mapGroups,
  merge,
  type Metric,
  month,
  nps,
  quarter,
  type Reading,
  tally,
  type Tally,
  tallyBy,
  trend,
  ttr,
  week,
} from 'cx-metrics';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const monthly = month('Europe/Warsaw');
const mapValues = <From, To>(
  groups: Readonly<Record<string, From>>,
  to: (key: string, group: From) => To,
): Record<string, To> => Object.fromEntries(Object.entries(groups).map(([key, group]) => [key, to(key, group)]));
const byMonth = { '2026-01': { 10: 400, 3: 600 }, '2026-02': { 10: 700, 3: 300 }, '2026-04': { 10: 690, 3: 310 } };

test('every period from the first to the last is there, also one without answers', () => {
  const points = trend(byMonth, nps, monthly);
  expect(points.map(({ period }) => period)).toEqual(['2026-01', '2026-02', '2026-03', '2026-04']);
  expect(points.map(({ reading }) => reading.value)).toEqual([-20, 40, null, 38]);
});

test('the change is the delta from the period before, without its readings', () => {
  const [, february] = trend(byMonth, nps, monthly);
  const { before: _, after: __, ...change } = delta(byMonth['2026-01'], byMonth['2026-02'], nps);
  expect(february).toMatchObject({ against: '2026-01', change });
  expect(february?.change.verdict).toBe('better');
});

test('the first period has none before it; after a gap there is nothing to compare with', () => {
  const [january, , march, april] = trend(byMonth, nps, monthly);
  expect(january).toMatchObject({ against: null, change: { verdict: 'notComparable', reason: 'noEarlierPeriod' } });
  expect(march?.change.reason).toBe('noAnswers');
  expect(april?.change.reason).toBe('noAnswers');
});

test('from and to are instants with the offset of the zone, half-open', () => {
  const march = trend(byMonth, nps, monthly)[2];
  expect([march?.from, march?.to]).toEqual(['2026-03-01T00:00:00+01:00', '2026-04-01T00:00:00+02:00']);
});

test('the range can be given, and is filled', () => {
  const points = trend(byMonth, nps, monthly, { from: '2025-12', to: '2026-02' });
  expect(points.map(({ period }) => period)).toEqual(['2025-12', '2026-01', '2026-02']);
  expect(trend({}, nps, monthly, { from: '2026-01', to: '2026-03' })).toHaveLength(3);
  expect(trend({}, nps, monthly)).toEqual([]);
});

test('whether a period is complete is not known until asOf is given', () => {
  expect(trend(byMonth, nps, monthly).map(({ complete }) => complete)).toEqual([null, null, null, null]);
  const points = trend(byMonth, nps, monthly, { asOf: '2026-04-15T12:00:00+02:00' });
  expect(points.map(({ complete }) => complete)).toEqual([true, true, true, false]);
});

test('a period is complete from the very instant it ends', () => {
  const at = (asOf: string): boolean | null | undefined =>
    trend({ '2026-02': { 9: 1 } }, nps, monthly, { asOf, to: '2026-02' })[0]?.complete;
  expect(at('2026-02-28T23:59:59.999+01:00')).toBe(false);
  expect(at('2026-03-01T00:00:00+01:00')).toBe(true);
});

test('a change to an incomplete period is refused unless asked for', () => {
  const months = { '2026-01': { 10: 400, 3: 600 }, '2026-02': { 10: 700, 3: 300 } };
  const asOf = '2026-02-15T00:00:00+01:00';
  expect(trend(months, nps, monthly, { asOf })[1]?.change.reason).toBe('incompletePeriod');
  expect(trend(months, nps, monthly, { asOf, incomplete: 'compare' })[1]?.change.verdict).toBe('better');
});

test('the last period is the one asOf lies in, with data or without', () => {
  const points = trend({ '2026-01': { 9: 1 } }, nps, monthly, { asOf: '2026-03-10T00:00:00Z' });
  expect(points.map(({ period }) => period)).toEqual(['2026-01', '2026-02', '2026-03']);
});

test('options of the metric go on to it', () => {
  const points = trend({ '2026-01': { 5: 3 } }, csat, monthly, { level: 0.8, minimumAnswers: 5 });
  expect(points[0]?.reading.reason).toBe('tooFewAnswers');
});

test('days, weeks and quarters go over clock changes and years', () => {
  expect(trend({ '2026-03-28': { 9: 1 }, '2026-03-30': { 9: 1 } }, nps, day('Europe/Warsaw'))).toHaveLength(3);
  const weeks = trend({ '2026-W53': { 9: 1 }, '2027-W02': { 9: 1 } }, nps, week('Europe/Warsaw'));
  expect(weeks.map(({ period }) => period)).toEqual(['2026-W53', '2027-W01', '2027-W02']);
  expect(trend({ '2025-Q4': { 9: 1 }, '2026-Q1': { 9: 1 } }, nps, quarter('UTC'))[1]?.change.value).toBe(0);
});

test('a key that is no period, a range that ends before it begins and one too long are refused', () => {
  expect(() => trend({ January: { 9: 1 } }, nps, monthly)).toThrow(RangeError);
  expect(() => trend({ '2026-13': { 9: 1 } }, nps, monthly)).toThrow(RangeError);
  expect(() => trend(byMonth, nps, monthly, { from: '2026-05', to: '2026-01' })).toThrow(RangeError);
  expect(() => trend({}, nps, day('UTC'), { from: '1990-01-01', to: '2026-01-01' })).toThrow('at most 10000 periods');
});

test('options that are not offered are refused, not ignored', () => {
  expect(() => trend(byMonth, nps, monthly, { against: 'first' as never })).toThrow(RangeError);
  expect(() => trend(byMonth, nps, monthly, { trailing: 0 })).toThrow(RangeError);
  expect(() => trend(byMonth, nps, monthly, { incomplete: 'skip' as never })).toThrow(RangeError);
  expect(() => trend(byMonth, nps, monthly, 'previous' as never)).toThrow(TypeError);
});

test('rows become a trend in two calls, and every segment its own', () => {
  const rows = [
    { at: '2026-01-31T23:30:00Z', segment: 'a', nps: 9 },
    { at: '2026-01-31T22:30:00Z', segment: 'b', nps: 3 },
    { at: '2026-03-01T00:00:00Z', segment: 'a', nps: 10 },
  ];
  const bySegment = tallyBy(rows, [(row) => row.segment, (row) => monthly(row.at)], (row) => row.nps);
  const trends = mapGroups(bySegment, (months) => trend(months, nps, monthly));
  expect(trends['a']?.map(({ period }) => period)).toEqual(['2026-02', '2026-03']);
  expect(trends['b']?.map(({ period }) => period)).toEqual(['2026-01']);
});

test('a window is read from the pooled answers of its periods, never from their scores', () => {
  const points = trend(byMonth, nps, monthly, { trailing: 3 });
  expect(points.map(({ reading }) => reading)).toEqual([
    nps(byMonth['2026-01']),
    nps(merge(byMonth['2026-01'], byMonth['2026-02'])),
    nps(merge(byMonth['2026-01'], byMonth['2026-02'])),
    nps(merge(byMonth['2026-02'], byMonth['2026-04'])),
  ]);
  expect(points.map(({ from, to }) => [from.slice(0, 7), to.slice(0, 7)])).toEqual([
    ['2026-01', '2026-02'],
    ['2026-01', '2026-03'],
    ['2026-01', '2026-04'],
    ['2026-02', '2026-05'],
  ]);
});

/** A month for each of so many scores, from January 2024. */
const monthsOf = (...promoters: readonly number[]): Readonly<Record<string, Record<string, number>>> => {
  let key = '2023-12';
  return Object.fromEntries(promoters.map((times) => [(key = monthly.next(key)), { 10: times, 3: 100 - times }]));
};

test('a window is compared with the one that ends where it begins, never with one that shares its answers', () => {
  const months = monthsOf(50, 52, 54, 56, 58, 60, 62);
  const points = trend(months, nps, monthly, { trailing: 3 });
  expect(points.map(({ against }) => against)).toEqual([null, null, null, null, null, '2024-03', '2024-04']);
  expect(points.map(({ change }) => change.reason)).toEqual([
    ...Array<string>(5).fill('noEarlierPeriod'),
    undefined,
    undefined,
  ]);
  const window = (...keys: readonly string[]): Tally => merge(...keys.map((key) => months[key] ?? {}));
  const {
    before: _,
    after: __,
    ...change
  } = delta(window('2024-02', '2024-03', '2024-04'), window('2024-05', '2024-06', '2024-07'), nps);
  expect(points[6]?.change).toEqual(change);
});

test('a window is compared with the same one a year before', () => {
  const months = monthsOf(...Array.from({ length: 16 }, (_, month) => 40 + month));
  const points = trend(months, nps, monthly, { trailing: 3, against: 'yearBefore' });
  expect(points.map(({ against }) => against)).toEqual([...Array<null>(14).fill(null), '2024-03', '2024-04']);
  const {
    before: _,
    after: __,
    ...change
  } = delta(merge(...Object.values(months).slice(1, 4)), merge(...Object.values(months).slice(13, 16)), nps);
  expect(points.at(-1)?.change).toEqual(change);
  expect(trend(months, nps, monthly, { against: 'yearBefore' })[12]?.against).toBe('2024-01');
});

test('a window may be as long as the year it is compared across, and no longer', () => {
  const against = 'yearBefore';
  const [whole, more] = [monthsOf(...Array<number>(24).fill(50)), { trailing: 13, against } as const];
  expect(trend(whole, nps, monthly, { trailing: 12, against }).at(-1)?.against).toBe('2024-12');
  expect(() => trend(whole, nps, monthly, more)).toThrow('at most a year: 12 months, got 13');
  expect(() => trend({}, nps, day('UTC'), { trailing: 366, against })).toThrow(RangeError);
  expect(() => trend({}, nps, week('UTC'), { trailing: 53, against })).toThrow(RangeError);
  expect(trend(whole, nps, monthly, { trailing: 13 })).toHaveLength(24);
});

test('a leap day and a week 53 are compared with the ones before them', () => {
  const days = { '2023-02-28': { 9: 1 }, '2024-02-28': { 9: 1 }, '2024-02-29': { 9: 1 } };
  expect(
    trend(days, nps, day('Europe/Warsaw'), { from: '2024-02-28', against: 'yearBefore' }).map(({ against }) => against),
  ).toEqual(['2023-02-28', '2023-02-28']);
  const weeks = { '2025-W52': { 9: 1 }, '2026-W53': { 9: 1 } };
  expect(trend(weeks, nps, week('Europe/Warsaw'), { against: 'yearBefore' }).at(-1)?.against).toBe('2025-W52');
});

test('answers from before the range stand behind its windows and comparisons', () => {
  const months = monthsOf(50, 52, 54, 56, 58, 60, 62);
  const points = trend(months, nps, monthly, { trailing: 3, from: '2024-07' });
  expect(points).toEqual(trend(months, nps, monthly, { trailing: 3 }).slice(6));
  expect(trend(months, nps, monthly, { from: '2024-02', to: '2024-02' })[0]?.against).toBe('2024-01');
});

test('a range that begins before the data says that nobody answered then', () => {
  const points = trend(monthsOf(50), nps, monthly, { trailing: 1, from: '2023-11' });
  expect(points.map(({ against, change }) => [against, change.reason])).toEqual([
    [null, 'noEarlierPeriod'],
    ['2023-11', 'noAnswers'],
    ['2023-12', 'noAnswers'],
  ]);
});

test('a window that holds an incomplete period is incomplete, and is not compared unless asked for', () => {
  const months = monthsOf(50, 52, 54, 56, 58, 60, 62);
  const asOf = '2024-07-15T00:00:00+02:00';
  const points = trend(months, nps, monthly, { trailing: 3, asOf });
  expect(points.map(({ complete }) => complete)).toEqual([true, true, true, true, true, true, false]);
  expect(points.map(({ change }) => change.reason).slice(5)).toEqual([undefined, 'incompletePeriod']);
  expect(points[6]?.against).toBe('2024-04');
  expect(trend(months, nps, monthly, { trailing: 3, asOf, incomplete: 'compare' })[6]?.change.reason).toBe(undefined);
});

test('answers later than asOf are not dropped: their periods are there, and incomplete', () => {
  const points = trend(monthsOf(50, 52, 54), nps, monthly, { asOf: '2024-02-10T00:00:00Z' });
  expect(points.map(({ complete }) => complete)).toEqual([true, false, false]);
  expect(points[2]?.change.reason).toBe('incompletePeriod');
});

test('a gap shortens a window by nothing: its periods are counted, also those without answers', () => {
  const months = { '2024-01': { 10: 5 }, '2024-05': { 3: 5 } };
  const points = trend(months, nps, monthly, { trailing: 2 });
  expect(points.map(({ reading }) => reading.value)).toEqual([100, 100, null, null, -100]);
  expect(points.map(({ against }) => against)).toEqual([null, null, null, '2024-02', '2024-03']);
});

test('raw answers, tickets and records are pooled as well', () => {
  const raw = { '2024-01': [10, 3], '2024-02': new Uint8Array([9]), '2024-03': { 8: 2 } };
  expect(trend(raw, nps, monthly, { trailing: 3 }).map(({ reading }) => reading)).toEqual([
    nps([10, 3]),
    nps([10, 3, 9]),
    nps([10, 3, 9, 8, 8]),
  ]);
  const tickets = {
    '2024-01': { resolved: [3000, 1000], open: { skipped: 2 } },
    '2024-02': { resolved: [5000].values(), open: {} },
  };
  expect(trend(tickets, ttr, monthly, { trailing: 2 })[1]?.reading).toEqual(
    ttr({ resolved: [3000, 1000, 5000], open: { skipped: 2 } }),
  );
  const ofRows: Metric<readonly { rating: number }[], Reading, { level?: number }> = (rows, options) =>
    nps(
      rows.map((row) => row.rating),
      options,
    );
  const rows = { '2024-01': [{ rating: 10 }], '2024-03': [{ rating: 3 }] };
  expect(trend(rows, ofRows, monthly, { trailing: 2 }).map(({ reading }) => reading.value)).toEqual([100, 100, -100]);
});

test('raw durations are counted once for a reading and once for each change they stand in, not once for every level', () => {
  const passes: Record<string, number> = {};
  const watched = (key: string, answers: readonly number[]): Iterable<number> => ({
    *[Symbol.iterator]() {
      passes[key] = (passes[key] ?? 0) + 1;
      yield* answers;
    },
  });
  const durations = (factor: number): readonly number[] =>
    Array.from({ length: 20 }, (_, row) => factor * (1 + ((row * row) % 17)));
  const raw = { '2024-01': durations(3), '2024-02': durations(4), '2024-03': durations(5) };
  const points = trend(mapValues(raw, watched), ttr, monthly);
  expect(points).toEqual(trend(raw, ttr, monthly));
  expect(passes).toEqual({ '2024-01': 2, '2024-02': 3, '2024-03': 2 });
});

test('groups are brought onto one range by the whole', () => {
  const bySegment = { a: { '2024-02': { 9: 4 } }, b: { '2024-01': { 3: 4 }, '2024-03': { 10: 2 } } };
  const whole = trend(merge(...Object.values(bySegment)), nps, monthly);
  const range = { from: whole[0]?.period ?? '', to: whole.at(-1)?.period ?? '' };
  const trends = mapGroups(bySegment, (months) => trend(months, nps, monthly, range));
  for (const points of Object.values(trends)) {
    expect(points.map(({ period }) => period)).toEqual(['2024-01', '2024-02', '2024-03']);
  }
});

test('law: a window that trails is what the same answers say in one period', () => {
  const row = fc.record({ month: fc.integer({ min: 1, max: 9 }), nps: fc.integer({ min: 0, max: 10 }) });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), fc.integer({ min: 1, max: 5 }), (rows, trailing) => {
      const months = tallyBy(rows, [({ month: of }) => `2024-0${of}`], ({ nps: rating }) => rating);
      const numbers = rows.map(({ month: of }) => of);
      const first = Math.min(...numbers);
      trend(months, nps, monthly, { trailing, from: '2024-01', to: '2024-09' }).forEach((point, index) => {
        const within = rows.filter(({ month: of }) => of > index + 1 - trailing && of <= index + 1);
        expect(point.reading).toEqual(nps(within.map(({ nps: rating }) => rating)));
      });
      trend(months, nps, monthly, { trailing }).forEach((point) => {
        const at = Number(point.period.slice(-1));
        expect(point.against).toBe(at - 2 * trailing + 1 >= first ? `2024-0${at - trailing}` : null);
      });
    }),
  );
});

test('law: merged, the periods say what the whole says', () => {
  const row = fc.record({ at: fc.integer({ min: 0, max: 400 }), nps: fc.integer({ min: 0, max: 10 }) });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), (rows) => {
      const days = tallyBy(rows, [({ at }) => monthly(at * 86_400_000)], ({ nps: rating }) => rating);
      const points = trend(days, nps, monthly);
      expect(nps(merge(...Object.values(days)))).toEqual(nps(tally(rows, ({ nps: rating }) => rating)));
      expect(points.reduce((n, { reading }) => n + reading.n, 0)).toBe(rows.length);
    }),
  );
});

test('without data there is a range only where both of its ends are told', () => {
  const monthly = month('Europe/Warsaw');
  expect(trend({}, nps, monthly, { from: '2026-01' })).toEqual([]);
  expect(trend({}, nps, monthly, { to: '2026-02' })).toEqual([]);
  expect(trend({}, nps, monthly, { asOf: '2026-02-10T00:00:00Z' })).toEqual([]);
  const points = trend({}, nps, monthly, { from: '2026-01', asOf: '2026-02-10T00:00:00Z' });
  expect(points.map(({ period, complete }) => [period, complete])).toEqual([
    ['2026-01', true],
    ['2026-02', false],
  ]);
});
