import { csat, day, delta, mapGroups, merge, month, nps, quarter, tally, tallyBy, trend, week } from 'cx-metrics';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const monthly = month('Europe/Warsaw');
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
  expect(() => trend(byMonth, nps, monthly, { against: 'yearBefore' as never })).toThrow(RangeError);
  expect(() => trend(byMonth, nps, monthly, { trailing: 3 } as never)).toThrow(RangeError);
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
