import {
  compoundSuccess,
  delta,
  type Groups,
  journeySuccess,
  mapGroups,
  month,
  rate,
  type Tally,
  tallyBy,
  trend,
} from 'cx-metrics';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupName } from '../arbitrary.ts';
import { seeded } from '../random.ts';
import { refusal } from '../refusal.ts';

const someCounts: fc.Arbitrary<Groups<Tally>> = fc
  .uniqueArray(
    fc.tuple(
      groupName,
      fc.record({ 0: fc.nat(30), 1: fc.nat(60) }).filter((counts) => counts[0] + counts[1] > 0),
    ),
    { selector: ([name]) => name, minLength: 1, maxLength: 6 },
  )
  .map((touchpoints) => Object.fromEntries(touchpoints));
const often = { 0: 5, 1: 95 };
const six = { search: often, order: often, pay: often, wait: often, receive: often, use: often };

test('published: six touchpoints that go well at 95 percent go all well at 0.7351, about one in four has a bad one (McKinsey by way of Upstream Works; worked example 29)', () => {
  const { value } = compoundSuccess(six);
  expect(((value as number) / 100).toFixed(4)).toBe('0.7351');
  expect(value).toBeCloseTo(100 * 0.95 ** 6, 12);
  expect(Math.round(100 / (100 - (value as number)))).toBe(4);
});

test('law: the value is the product of the shares, within limits that a higher level widens', () => {
  fc.assert(
    fc.property(someCounts, (byTouchpoint) => {
      const narrow = compoundSuccess(byTouchpoint, { level: 0.8 });
      const wide = compoundSuccess(byTouchpoint);
      const shares = Object.values(byTouchpoint).map(
        (counts) => (counts[1] ?? 0) / ((counts[0] ?? 0) + (counts[1] ?? 0)),
      );
      const value = shares.reduce((product, share) => product * share, 1);
      expect(wide.value).toBeCloseTo(100 * value, 9);
      const limits = [wide, narrow].map(({ interval }) => [interval?.low as number, interval?.high as number]);
      const [[low, high], [lower, upper]] = limits as [[number, number], [number, number]];
      const order = [0, low, lower, wide.value as number, upper, high, 100];
      for (const [at, one] of order.slice(1).entries())
        expect(one).toBeGreaterThanOrEqual((order[at] as number) - 1e-9);
    }),
  );
});

test('law: it is never better than the worst touchpoint, and one that always succeeds leaves the value as it is', () => {
  fc.assert(
    fc.property(someCounts, (byTouchpoint) => {
      const { value, touchpoints } = compoundSuccess(byTouchpoint);
      const worst = Math.min(...Object.values(touchpoints).map((reading) => reading.value as number));
      expect(value).toBeLessThanOrEqual(worst + 1e-9);
      const more = compoundSuccess({ ...byTouchpoint, 'one that always succeeds': { 1: 1000 } });
      expect(more.value).toBeCloseTo(value as number, 9);
    }),
  );
});

test('law: a single touchpoint has the limits of its own rate', () => {
  fc.assert(
    fc.property(fc.nat(30), fc.integer({ min: 1, max: 60 }), (no, yes) => {
      const own = rate({ 0: no, 1: yes });
      const { value, interval } = compoundSuccess({ order: { 0: no, 1: yes } });
      expect(value).toBeCloseTo(own.value as number, 9);
      expect(interval?.low).toBeCloseTo(own.interval?.low as number, 9);
      expect(interval?.high).toBeCloseTo(own.interval?.high as number, 9);
    }),
  );
});

test('the limits hold the true product 19 times in 20, also of few answers', () => {
  const random = seeded(3);
  for (const [n, chances] of [
    [100, [0.95, 0.95, 0.95, 0.95, 0.95, 0.95]],
    [30, [0.9, 0.7, 0.95]],
    [400, [0.5, 0.99]],
  ] as const) {
    const truth = 100 * chances.reduce<number>((product, chance) => product * chance, 1);
    let held = 0;
    for (let run = 0; run < 2000; run++) {
      const counts = chances.map((chance) => {
        let yes = 0;
        for (let answer = 0; answer < n; answer++) if (random() < chance) yes++;
        return { 0: n - yes, 1: yes };
      });
      const { interval } = compoundSuccess(Object.fromEntries(counts.entries()));
      if ((interval?.low as number) <= truth && truth <= (interval?.high as number)) held++;
    }
    expect(Math.abs(held / 2000 - 0.95)).toBeLessThan(0.025);
  }
});

test('where touchpoints go well independently, it is what counting journeys one by one gives', () => {
  const random = seeded(12);
  const names = ['search', 'order', 'receive'];
  const ways = Array.from({ length: 5000 }, (_, customerId) => ({
    customerId,
    touchpoints: names.map((name, at) => ({ at, name, succeeded: random() < 0.9 })),
  }));
  const rows = ways.flatMap(({ touchpoints }) => touchpoints);
  const expected = compoundSuccess(tallyBy(rows, [(row) => row.name], (row) => row.succeeded));
  const counted = rate(journeySuccess(ways, (touchpoint) => touchpoint.succeeded));
  expect(Math.abs((expected.value as number) - (counted.value as number))).toBeLessThan(1);
});

test('where they do not, it is not: failures that come together spoil fewer journeys', () => {
  const ways = Array.from({ length: 10 }, (_, customerId) => ({
    customerId,
    touchpoints: ['order', 'receive'].map((name, at) => ({ at, name, succeeded: customerId > 0 })),
  }));
  const rows = ways.flatMap(({ touchpoints }) => touchpoints);
  expect(compoundSuccess(tallyBy(rows, [(row) => row.name], (row) => row.succeeded)).value).toBeCloseTo(81, 9);
  expect(rate(journeySuccess(ways, (touchpoint) => touchpoint.succeeded)).value).toBe(90);
});

test('a touchpoint that never succeeds makes it 0, up to the lowest upper limit', () => {
  const { value, interval, touchpoints } = compoundSuccess({ order: often, receive: { 0: 40 } });
  expect([value, interval?.low]).toEqual([0, 0]);
  expect(interval?.high).toBe(touchpoints['receive']?.interval?.high);
});

test('one touchpoint without answers, or with too few, leaves all without a value, and the reason says why', () => {
  expect(compoundSuccess({ order: often, receive: { skipped: 3 } })).toMatchObject({
    value: null,
    interval: null,
    n: 100,
    reason: 'noAnswers',
    leftOut: { skipped: 3 },
    touchpoints: { order: { value: 95 }, receive: { value: null } },
  });
  expect(compoundSuccess({ order: often, receive: { 1: 9 } }, { minimumAnswers: 10 }).reason).toBe('tooFewAnswers');
  expect(compoundSuccess({})).toMatchObject({ metric: 'compoundSuccess', value: null, n: 0, reason: 'noAnswers' });
});

test('delta, trend and mapGroups take it', () => {
  const rare = { 0: 50, 1: 50 };
  const change = delta({ order: often, receive: rare }, { order: often, receive: often }, compoundSuccess);
  expect(compoundSuccess(six).interval?.method).toBe('squareAndAddLog');
  expect(compoundSuccess(six).touchpoints['pay']).toEqual(rate(often, { name: 'success' }));
  expect(change).toMatchObject({ metric: 'compoundSuccess', unit: 'percent', verdict: 'better' });
  expect(change.value).toBeCloseTo(95 * 0.95 - 95 * 0.5, 9);
  const byMonth = { '2026-01': { order: rare }, '2026-02': { order: often } };
  const points = trend(byMonth, compoundSuccess, month('UTC'));
  expect(points.map(({ reading, change: { verdict } }) => [reading.value, verdict])).toEqual([
    [50, 'notComparable'],
    [95, 'better'],
  ]);
  const bySegment = { loyal: { order: often }, new: { order: rare } };
  expect(mapGroups(mapGroups(bySegment, compoundSuccess), ({ value }) => value)).toEqual({ loyal: 95, new: 50 });
});

test('the result is plain data', () => {
  expect(JSON.parse(JSON.stringify(compoundSuccess(six)))).toEqual(compoundSuccess(six));
});

test('anything but yes and no, groups and options that are none are refused', () => {
  expect(refusal(() => compoundSuccess({ order: { 5: 1 } }))).toBe(
    'RangeError offScale: Expected a rating from 0 to 1 (whole), got 5 at key "5" on scale yesNo',
  );
  expect(compoundSuccess({ order: { 1: 2, 5: 1 } }, { invalid: 'count' })).toMatchObject({
    value: 100,
    leftOut: { invalid: 1 },
  });
  expect(() => compoundSuccess([often] as never)).toThrow(expect.objectContaining({ code: 'groups' }));
  expect(() => compoundSuccess({}, 0.95 as never)).toThrow(expect.objectContaining({ code: 'options' }));
  expect(() => compoundSuccess({}, { level: 95 })).toThrow(RangeError);
});
