import { flow, journeys, journeyTimes } from 'cx-metrics';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { refusal } from '../refusal.ts';
import { someLog } from './someLogs.ts';

const timesOf = (spans: readonly (readonly [at: number, endedAt: number | null])[]) =>
  journeyTimes(
    journeys(
      spans.map(([at, endedAt]) => ({ customerId: 'anna', at, endedAt })),
      { gapMs: Infinity },
    ),
  );

test('throughput from the first beginning to the last end, whichever touchpoint ends last', () => {
  expect(
    timesOf([
      [0, 100],
      [10, 20],
    ]).throughput.mean,
  ).toBe(100);
});

test('processing is the sum of all touchpoints, so that an overlap counts twice; idle is when none is under way', () => {
  const { processing, idle, throughput } = timesOf([
    [0, 10],
    [5, 15],
    [20, 30],
    [35, null],
  ]);
  expect([throughput.mean, processing.mean, idle.mean]).toEqual([35, 30, 10]);
});

test('a touchpoint without an end takes no time', () => {
  const { processing, idle } = timesOf([
    [0, null],
    [7, null],
  ]);
  expect([processing.mean, idle.mean]).toEqual([0, 7]);
});

test('one that ends before it begins took no time, and is counted as invalid', () => {
  const { processing, idle, invalid } = timesOf([
    [5, 2],
    [9, 10],
  ]);
  expect([processing.mean, idle.mean, invalid]).toEqual([1, 4, 1]);
});

test('a journey without touchpoints has no times, and neither have no journeys', () => {
  expect(journeyTimes([{ customerId: 'anna', touchpoints: [] }]).throughput.n).toBe(0);
  expect(journeyTimes([]).idle.mean).toBeNull();
});

test('an end that is no time is refused', () => {
  const all = journeys([{ customerId: 'anna', at: 0, endedAt: 'soon' }], { gapMs: 1 });
  expect(refusal(() => journeyTimes(all))).toMatch(/^RangeError instant/);
});

test('law: without ends throughput is that of the flow, and all of it is idle', () => {
  fc.assert(
    fc.property(someLog, (log) => {
      const all = journeys(log, { gapMs: 4 });
      const { throughput, idle } = journeyTimes(all);
      expect(throughput).toEqual(flow(all, 'activity').throughput);
      expect(idle).toEqual(throughput);
    }),
  );
});

test('law: where no touchpoints overlap, processing and idle time are the throughput', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { minLength: 1, maxLength: 9 }), (steps) => {
      let clock = 0;
      const spans = steps.map(([wait, lasts]): readonly [number, number] => {
        const at = clock + wait;
        clock = at + lasts;
        return [at, clock];
      });
      const { throughput, processing, idle } = timesOf(spans);
      expect((processing.mean ?? NaN) + (idle.mean ?? NaN)).toBe(throughput.mean);
    }),
  );
});
