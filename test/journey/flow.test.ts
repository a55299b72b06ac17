import { flow, journeys } from 'cx-metrics';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { refusal } from '../refusal.ts';
import { type LogEntry, logOf, someLog } from './someLogs.ts';

const flowOf = (log: readonly LogEntry[], gapMs = Infinity) => flow(journeys(log, { gapMs }), 'activity');

test('directly-follows counts, with mean and median time between the beginnings', () => {
  const { follows } = flowOf(logOf({ anna: 'a 0, b 2, a 3, b 7', ben: 'a 0, b 9' }));
  expect(follows).toEqual([
    { from: 'a', to: 'b', count: 3, meanMs: 5, medianMs: 4 },
    { from: 'b', to: 'a', count: 1, meanMs: 1, medianMs: 1 },
  ]);
});

test('an activity that is repeated at once follows itself', () => {
  const { follows, activities } = flowOf(logOf({ anna: 'a 0, a 4' }));
  expect(follows).toEqual([{ from: 'a', to: 'a', count: 1, meanMs: 4, medianMs: 4 }]);
  expect(activities).toEqual([{ activity: 'a', count: 2, journeys: 1, starts: 1, ends: 1, repeats: 1 }]);
});

test('nothing follows across journeys', () => {
  expect(flowOf(logOf({ anna: 'a 0, b 100', ben: 'a 200' }), 10).follows).toEqual([]);
});

test('variants with shares, the most frequent first; of equals the one that comes first by code units', () => {
  const { variants } = flowOf(
    logOf({ anna: 'b 0, a 1', ben: 'b 0, a 1', cleo: 'a 0, b 1', dora: 'a 0', eve: 'Z 0, a 1' }),
  );
  expect(variants).toEqual([
    { path: ['b', 'a'], count: 2, share: 0.4 },
    { path: ['Z', 'a'], count: 1, share: 0.2 },
    { path: ['a'], count: 1, share: 0.2 },
    { path: ['a', 'b'], count: 1, share: 0.2 },
  ]);
});

test('where times tie, the order in which touchpoints came is their order', () => {
  expect(flowOf(logOf({ anna: 'c 1, a 1, b 1' })).variants[0]?.path).toEqual(['c', 'a', 'b']);
});

test('where journeys begin and end, and what is done again', () => {
  const { activities, rework } = flowOf(logOf({ anna: 'a 0, b 1, a 2', ben: 'a 0, b 1', cleo: 'b 0' }));
  expect(activities).toEqual([
    { activity: 'a', count: 3, journeys: 2, starts: 2, ends: 1, repeats: 1 },
    { activity: 'b', count: 3, journeys: 3, starts: 1, ends: 2, repeats: 0 },
  ]);
  expect(rework).toEqual({ count: 1, percent: 100 / 3 });
});

test('throughput is the time from the first touchpoint to the last, of every journey', () => {
  const { throughput } = flowOf(logOf({ anna: 'a 5, b 15', ben: 'a 0', cleo: 'a 0, b 2, c 4' }));
  expect(throughput).toMatchObject({ n: 3, min: 0, max: 10, mean: 14 / 3, percentiles: { p50: 4 } });
});

test('activities come from a callback, or from a field by its name', () => {
  const all = journeys(logOf({ anna: 'a 0, b 1' }), { gapMs: 9 });
  expect(flow(all, (touchpoint) => touchpoint.activity.toUpperCase()).variants[0]?.path).toEqual(['A', 'B']);
  expect(flow(all, 'activity')).toEqual(flow(all, (touchpoint) => touchpoint.activity));
});

test('without journeys lists are empty, and times null', () => {
  const { activities, follows, variants, throughput, rework } = flow([], () => '');
  expect([activities, follows, variants, throughput.n, throughput.mean, rework.percent]).toEqual([
    [],
    [],
    [],
    0,
    null,
    null,
  ]);
});

test('a touchpoint without an activity is refused with its position', () => {
  const all = journeys([{ customerId: 'anna', at: 0, activity: null }], { gapMs: 1 });
  expect(refusal(() => flow(all, 'activity' as never))).toMatch(/^TypeError groupKey: .* got null at position 0$/);
  expect(refusal(() => flow(all, 5 as never))).toMatch(/^TypeError callback/);
});

test('law: touchpoints, journeys and shares add up', () => {
  fc.assert(
    fc.property(someLog, (log) => {
      const ways = flowOf(log, 4);
      const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
      expect(sum(ways.activities.map(({ count }) => count))).toBe(ways.touchpoints);
      expect(sum(ways.activities.map(({ starts }) => starts))).toBe(ways.journeys);
      expect(sum(ways.activities.map(({ ends }) => ends))).toBe(ways.journeys);
      expect(sum(ways.variants.map(({ count }) => count))).toBe(ways.journeys);
      expect(sum(ways.follows.map(({ count }) => count))).toBe(ways.touchpoints - ways.journeys);
      if (ways.journeys > 0) expect(sum(ways.variants.map(({ share }) => share))).toBeCloseTo(1, 12);
    }),
  );
});

test('law: the order of customers does not matter, and the flow survives JSON unchanged', () => {
  fc.assert(
    fc.property(someLog, (log) => {
      const ways = flowOf(log, 4);
      const named = log.map((entry) => ({ ...entry, id: null }));
      const byCustomer = [...named].sort((one, other) =>
        one.customerId === other.customerId ? 0 : one.customerId > other.customerId ? 1 : -1,
      );
      expect(flowOf(byCustomer, 4)).toEqual(flowOf(named, 4));
      expect(JSON.parse(JSON.stringify(ways))).toEqual(ways);
    }),
  );
});
