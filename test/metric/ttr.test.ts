import { delta, merge, tally, tallyBy, ttr, type Ttr } from 'cx-metrics';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { whileKept } from '../../src/metric/kept.ts';

const hour = 3_600_000;
const someDurations = fc.array(fc.nat(200), { maxLength: 60 });

test('the value is the median: the middle duration, or the mean of the middle two', () => {
  expect(ttr([1, 2, 6]).value).toBe(2);
  expect(ttr([1, 2, 6, 9]).value).toBe(4);
  expect(ttr([1, 2]).unit).toBe('milliseconds');
  expect(ttr([1, 2]).direction).toBe('lowerIsBetter');
});

test('law: without open tickets percentiles are definition 2', () => {
  const definition2 = (sorted: readonly number[], p: number): number => {
    const position = sorted.length * p;
    const whole = Math.round(position);
    if (Math.abs(position - whole) > 1e-9) return sorted[Math.ceil(position) - 1] as number;
    return ((sorted[whole - 1] as number) + (sorted[Math.min(whole, sorted.length - 1)] as number)) / 2;
  };
  fc.assert(
    fc.property(
      someDurations.filter((durations) => durations.length > 0),
      (durations) => {
        const sorted = [...durations].sort((a, b) => a - b);
        const { value, percentiles } = ttr(durations);
        expect(value).toBe(definition2(sorted, 0.5));
        expect(percentiles.p75).toBe(definition2(sorted, 0.75));
        expect(percentiles.p90).toBe(definition2(sorted, 0.9));
      },
    ),
  );
});

test('law: durations, their tally, and { resolved, open: none } say the same', () => {
  fc.assert(
    fc.property(someDurations, (durations) => {
      const reading = ttr(durations, { targetMs: 50 });
      expect(ttr(tally(durations), { targetMs: 50 })).toEqual(reading);
      expect(ttr({ resolved: durations, open: [] }, { targetMs: 50 })).toEqual(reading);
    }),
  );
});

test('law: the whole is the reading of the merged parts, in any order', () => {
  fc.assert(
    fc.property(someDurations, someDurations, (some, others) => {
      expect(ttr(merge(tally(others), tally(some)))).toEqual(ttr([...some, ...others]));
    }),
  );
});

test('a reading survives JSON, and no part of it is NaN, infinite or minus zero', () => {
  fc.assert(
    fc.property(someDurations, someDurations, (resolved, open) => {
      const reading = ttr({ resolved, open }, { targetMs: 20 });
      expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
    }),
  );
});

test('within target: how many, and which percentage; at the target counts as within', () => {
  expect(ttr([1, 2, 6, 9], { targetMs: 6 }).withinTarget).toEqual({ count: 3, percent: 75 });
  expect(ttr([1, 2]).withinTarget).toBeNull();
  expect(ttr([], { targetMs: 6 }).withinTarget).toEqual({ count: 0, percent: null });
});

test('every percentile has its own interval, around it; a limit that is not reached is null', () => {
  const reading = ttr(Array.from({ length: 40 }, (_, index) => (index + 1) * hour));
  const { percentiles, percentileIntervals, interval } = reading;
  expect(percentileIntervals.p50).toEqual(interval);
  for (const name of ['p50', 'p75', 'p90'] as const) {
    expect(percentileIntervals[name]?.low).toBeLessThanOrEqual(percentiles[name] as number);
    expect(percentileIntervals[name]?.high ?? Infinity).toBeGreaterThanOrEqual(percentiles[name] as number);
    expect(percentileIntervals[name]).toMatchObject({ level: 0.95, method: 'kaplanMeierLogLog' });
  }
  expect(percentileIntervals.p99?.high).toBeNull();
  expect(ttr([hour]).percentileIntervals.p90).toBeNull();
  expect(ttr([1, 2, 3], { minimumAnswers: 5 }).percentileIntervals.p50).toBeNull();
});

test('open tickets are not forgotten: they make the median longer than that of the closed ones alone', () => {
  const reading = ttr({ resolved: [1 * hour, 2 * hour, 3 * hour], open: [2 * hour, 40 * hour, 50 * hour] });
  expect(reading.closedOnly.median).toBe(2 * hour);
  expect(reading.value).toBe(3 * hour);
  expect([reading.n, reading.resolved, reading.open, reading.mean]).toEqual([6, 3, 3, null]);
});

test('the mean up to a horizon counts open tickets, and is there where the median is not reached', () => {
  const tickets = { resolved: [1 * hour], open: [5 * hour, 9 * hour] };
  const { value, restrictedMean, mean } = ttr(tickets, { horizonMs: 5 * hour });
  expect([value, mean]).toEqual([null, null]);
  expect(restrictedMean).toMatchObject({ horizonMs: 5 * hour, interval: { method: 'restrictedMean', level: 0.95 } });
  expect(restrictedMean?.mean).toBeCloseTo((1 * hour + 2 * 5 * hour) / 3, 6);
  expect(ttr(tickets, { horizonMs: 10 * hour }).restrictedMean).toEqual({
    horizonMs: 10 * hour,
    mean: null,
    interval: null,
  });
  expect(ttr(tickets).restrictedMean).toBeNull();
});

test('the part within the target has its own interval, around its percentage', () => {
  const { withinTarget, withinTargetInterval } = ttr([1, 2, 6, 9], { targetMs: 6 });
  expect(withinTargetInterval?.low).toBeLessThan(withinTarget?.percent as number);
  expect(withinTargetInterval?.high).toBeGreaterThan(withinTarget?.percent as number);
  expect(ttr([1, 2]).withinTargetInterval).toBeNull();
  expect(ttr([1, 2], { targetMs: 9 }).withinTargetInterval).toBeNull();
});

test('the limits can be those of the logarithm, as R gives them by default', () => {
  const durations = Array.from({ length: 30 }, (_, index) => (index + 1) * hour);
  const [logLog, log] = [ttr(durations), ttr(durations, { method: 'log' })];
  expect([logLog.interval?.method, log.interval?.method]).toEqual(['kaplanMeierLogLog', 'kaplanMeierLog']);
  expect(log.value).toBe(logLog.value);
  expect(log.interval?.low).not.toBe(logLog.interval?.low);
  expect(() => ttr([1], { method: 'plain' as never })).toThrow('a method of logLog, log');
});

test('what has not been reached is null with its reason, never a guess', () => {
  const reading = ttr({ resolved: [hour], open: [5 * hour, 9 * hour] });
  expect([reading.value, reading.reason, reading.percentiles.p90]).toEqual([null, 'notReached', null]);
});

test('resolved and open tickets by segment come out of tallyBy', () => {
  const tickets = [
    { segment: 'a', isOpen: false, ms: 5 },
    { segment: 'a', isOpen: true, ms: 9 },
  ];
  const groups = tallyBy(tickets, [(t) => t.segment, (t) => (t.isOpen ? 'open' : 'resolved')], (t) => t.ms);
  expect(ttr(groups['a'] ?? {}).open).toBe(1);
});

test('an array is never turned into an object, a tally never into { resolved, open }', () => {
  expect(ttr([]).n).toBe(0);
  expect(ttr({}).n).toBe(0);
  expect(ttr({ 5: 2 }).n).toBe(2);
});

test('0 is a duration, null is a ticket that has none yet', () => {
  expect(ttr([0, null]).value).toBe(0);
  expect(ttr([0, null]).leftOut.skipped).toBe(1);
});

test('negative durations, text and a bad target are refused', () => {
  expect(() => ttr([5, -1])).toThrow('Expected a duration of 0 milliseconds or more, got -1 at position 1');
  expect(() => ttr(['5'] as never)).toThrow(TypeError);
  expect(() => ttr([5], { targetMs: -1 })).toThrow(RangeError);
  expect(() => ttr([5], { targetMs: '1h' as never })).toThrow(TypeError);
  expect(() => ttr([5], { horizonMs: -1 })).toThrow(RangeError);
  expect(ttr([5, -1], { invalid: 'count' }).leftOut.invalid).toBe(1);
});

test('too few tickets withhold value, mean and percentiles, not the counts', () => {
  const reading: Ttr = ttr([1, 2], { minimumAnswers: 3, targetMs: 1 });
  expect(reading).toMatchObject({ value: null, mean: null, reason: 'tooFewAnswers', resolved: 2 });
  expect(reading.withinTarget).toEqual({ count: 1, percent: null });
  expect(reading.percentiles.p99).toBeNull();
});

test('a change for the shorter is better', () => {
  const slow = Array.from({ length: 60 }, (_, index) => 100 + index);
  const fast = Array.from({ length: 60 }, (_, index) => 10 + index);
  expect(delta(slow, fast, ttr).verdict).toBe('better');
  expect(delta(fast, slow, ttr).verdict).toBe('worse');
});

test('the mean is there while no ticket is open, and is withheld with the value', () => {
  expect(ttr([1, 2, 6]).mean).toBe(3);
  expect(ttr({ resolved: [1, 2, 6], open: [1] }).mean).toBe(null);
  expect(ttr([1, 2, 6], { minimumAnswers: 5 }).mean).toBe(null);
});

test('target and horizon are told as they were given, 0 too; what they ask for is withheld with the value', () => {
  expect(ttr([0, 5], { targetMs: 0 })).toMatchObject({ targetMs: 0, withinTarget: { count: 1, percent: 50 } });
  expect(ttr([1, 5], { targetMs: 5 }).targetMs).toBe(5);
  expect(ttr([1]).targetMs).toBe(null);
  const few = ttr([1, 5], { targetMs: 5, horizonMs: 4, minimumAnswers: 3 });
  expect(few.withinTarget).toEqual({ count: 2, percent: null });
  expect(few.restrictedMean).toEqual({ horizonMs: 4, mean: null, interval: null });
});

test('what is kept of durations depends on the target, and on what is done with invalid ones', () => {
  const durations = [1, 5, 9];
  const read = () => [1, 5].map((targetMs) => ttr(durations, { targetMs }));
  expect(whileKept([durations], read)).toEqual(read());
  const dirty = [1, -5];
  whileKept([dirty], () => {
    expect(ttr(dirty, { invalid: 'count' }).leftOut.invalid).toBe(1);
    expect(() => ttr(dirty)).toThrow(RangeError);
  });
});
