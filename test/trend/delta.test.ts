import {
  ces,
  ces7,
  csat,
  csat5,
  delta,
  type Metric,
  netBinary,
  nps,
  nps10,
  nps5LocalClarity,
  type Reading,
  tally,
  ttr,
} from 'cx-metrics';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tallyOn } from '../arbitrary.ts';

const spring = { 10: 40, 8: 35, 3: 25 };
const autumn = { 10: 50, 8: 30, 3: 20 };

test('the change is after minus before, in the unit of the metric', () => {
  const change = delta(spring, autumn, nps);
  expect(change).toMatchObject({ metric: 'nps', unit: 'points', value: 15 });
  expect(change.before).toEqual(nps(spring));
  expect(change.after).toEqual(nps(autumn));
});

test('15 points between 100 and 100 answers are no clear change: -6.96 to 36.34, p 0.180 (R, square-and-add of score limits)', () => {
  const { interval, pValue, verdict } = delta(spring, autumn, nps);
  expect(interval?.low).toBeCloseTo(-6.958477357094223, 6);
  expect(interval?.high).toBeCloseTo(36.34359981426599, 6);
  expect(pValue).toBeCloseTo(0.18035665981362764, 6);
  expect(verdict).toBe('noClearChange');
});

test('three points up at n = 20 are no clear change', () => {
  expect(delta({ 10: 10, 8: 5, 0: 5 }, { 10: 11, 8: 4, 0: 5 }, nps).verdict).toBe('noClearChange');
});

test('a clear rise is better, a clear fall worse', () => {
  const low = { 10: 200, 8: 300, 0: 500 };
  const high = { 10: 500, 8: 300, 0: 200 };
  expect(delta(low, high, nps).verdict).toBe('better');
  expect(delta(high, low, nps).verdict).toBe('worse');
});

test('a metric without a better way goes higher or lower', () => {
  const neutral: Metric<Readonly<Record<string, number>>, Reading, { level?: number }> = (answers, options) => ({
    ...nps(answers, options),
    direction: null,
  });
  expect(delta({ 0: 300 }, { 10: 300 }, neutral).verdict).toBe('higher');
  expect(delta({ 10: 300 }, { 0: 300 }, neutral).verdict).toBe('lower');
});

test('the metric gets its own options: another scale, another method, another level', () => {
  const change = delta({ 5: 3, 1: 1 }, { 5: 1, 1: 3 }, nps, { scale: nps5LocalClarity, method: 'rocks', level: 0.9 });
  expect(change.before.scale).toBe('nps5LocalClarity');
  expect(change.before.interval?.method).toBe('rocks');
  expect(change.interval).toMatchObject({ level: 0.9, method: 'squareAndAdd' });
});

test('nothing to compare says why, and claims nothing', () => {
  const none = { value: null, interval: null, pValue: null, verdict: 'notComparable' };
  expect(delta({}, autumn, nps)).toMatchObject({ ...none, reason: 'noAnswers' });
  expect(delta(spring, {}, nps)).toMatchObject({ ...none, reason: 'noAnswers' });
  expect(delta(spring, { 10: 1 }, nps, { minimumAnswers: 5 })).toMatchObject({ ...none, reason: 'tooFewAnswers' });
});

test('two metrics and two scales do not compare', () => {
  const either: Metric<readonly (number | boolean)[], Reading, { level?: number }> = (answers, options) =>
    typeof answers[0] === 'boolean' ? netBinary(answers, options) : nps(answers, options);
  expect(delta([true], [10], either).reason).toBe('differentMetric');
  const byLength: Metric<readonly number[], Reading, { level?: number }> = (answers, options) =>
    answers.length > 1 ? nps(answers, options) : nps(answers, { ...options, scale: nps5LocalClarity });
  expect(delta([5], [5, 5], byLength).reason).toBe('differentScale');
});

test('a change of 0 is a change that is known, not a missing one', () => {
  const change = delta(spring, spring, nps);
  expect(change).toMatchObject({ value: 0, verdict: 'noClearChange' });
  expect(Object.is(change.value, 0)).toBe(true);
  expect(change.pValue).toBeCloseTo(1, 9);
});

test('a change can be known without its interval', () => {
  expect(delta([7], [6], ces)).toMatchObject({ value: -1, interval: null, pValue: null, verdict: 'noClearChange' });
});

test('a metric that ignores the level is refused: its p-value would be wrong', () => {
  const deaf: Metric<Readonly<Record<string, number>>, Reading, { level?: number }> = (answers) => nps(answers);
  expect(() => delta(spring, autumn, deaf, { level: 0.9 })).toThrow('Expected a metric that reads level 0.9');
  expect(() => delta(spring, autumn, deaf)).toThrow(expect.objectContaining({ code: 'levelIgnored' }));
});

test('raw answers change as their tallies do, and are counted once, not once for every level', () => {
  const passes = { before: 0, after: 0 };
  const watched = (name: 'before' | 'after', answers: readonly number[]): Iterable<number> => ({
    *[Symbol.iterator]() {
      passes[name]++;
      yield* answers;
    },
  });
  const before = [40, 70, 70, 200];
  const after = [50, 90, 30, 10];
  expect(delta(watched('before', before), watched('after', after), ttr)).toEqual(
    delta(tally(before), tally(after), ttr),
  );
  expect(passes).toEqual({ before: 1, after: 1 });
});

test('durations that a generator yields are read again as well, also inside { resolved, open }', () => {
  const once = function* (durations: readonly number[]): Generator<number> {
    yield* durations;
  };
  const change = delta(
    { resolved: once([40, 70, 200]), open: once([90]) },
    { resolved: once([40, 50]), open: {} },
    ttr,
  );
  expect(change).toEqual(delta({ resolved: [40, 70, 200], open: [90] }, { resolved: [40, 50], open: [] }, ttr));
  expect(change.before).toEqual(ttr({ resolved: [40, 70, 200], open: [90] }));
});

test('what is no metric, no options or no level is refused', () => {
  expect(() => delta(spring, autumn, 'nps' as never)).toThrow(TypeError);
  expect(() => delta(spring, autumn, nps, 0.9 as never)).toThrow(TypeError);
  expect(() => delta(spring, autumn, nps, { level: 95 })).toThrow(RangeError);
});

test('answers that can be read once are compared as well', () => {
  const once = function* (answers: readonly number[]): Generator<number> {
    yield* answers;
  };
  expect(delta(once([10, 9, 3]), once([9, 9, 3]), nps)).toEqual(delta([10, 9, 3], [9, 9, 3], nps));
});

const subjects = {
  nps: { scale: nps10, change: (a: object, b: object, level: number) => delta(a as never, b as never, nps, { level }) },
  csat: {
    scale: csat5,
    change: (a: object, b: object, level: number) => delta(a as never, b as never, csat, { level }),
  },
  ces: { scale: ces7, change: (a: object, b: object, level: number) => delta(a as never, b as never, ces, { level }) },
};

describe.each(Object.entries(subjects))('%s', (_name, { scale, change }) => {
  const level = fc.constantFrom(0.8, 0.9, 0.95, 0.99);

  test('law: turned around, the sign turns and nothing else', () => {
    fc.assert(
      fc.property(tallyOn(scale), tallyOn(scale), (before, after) => {
        const [there, back] = [change(before, after, 0.95), change(after, before, 0.95)];
        expect(back.value === null ? null : 0 - back.value).toEqual(there.value === null ? null : there.value + 0);
        expect(back.interval?.low === undefined ? undefined : -(back.interval.low as number)).toEqual(
          there.interval?.high,
        );
        expect(back.pValue).toEqual(there.pValue);
      }),
      { numRuns: 60 },
    );
  });

  test('law: p is below 1 - level exactly when the interval leaves out 0, and only then is a change clear', () => {
    fc.assert(
      fc.property(tallyOn(scale), tallyOn(scale), level, (before, after, at) => {
        const { interval, pValue, verdict } = change(before, after, at);
        if (interval === null || pValue === null) return;
        const leavesOut = (interval.low as number) > 0 || (interval.high as number) < 0;
        expect(pValue < 1 - at).toBe(leavesOut);
        expect(verdict !== 'noClearChange').toBe(leavesOut);
        expect(pValue).toBeGreaterThan(0);
        expect(pValue).toBeLessThanOrEqual(1);
      }),
      { numRuns: 100 },
    );
  });

  test('law: a change survives JSON, and its interval holds the value', () => {
    fc.assert(
      fc.property(tallyOn(scale), tallyOn(scale), (before, after) => {
        const there = change(before, after, 0.95);
        expect(JSON.parse(JSON.stringify(there))).toEqual(there);
        if (there.interval === null) return;
        expect(there.interval.low).toBeLessThanOrEqual(there.value as number);
        expect(there.interval.high).toBeGreaterThanOrEqual(there.value as number);
      }),
      { numRuns: 60 },
    );
  });
});

test('raw answers and their tally change alike', () => {
  const [before, after] = [
    [5, 4, 2, 1],
    [5, 5, 4, 1],
  ];
  expect(delta(before, after, csat)).toEqual(delta(tally(before), tally(after), csat));
});
