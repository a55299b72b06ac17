import {
  ces,
  ces7,
  csat,
  csat5,
  csat7Formbricks,
  delta,
  effort5,
  type Groups,
  meanScore,
  merge,
  mixAndRate,
  month,
  netBinary,
  nps,
  nps10,
  quantile,
  type Reading,
  type Tally,
  tallyBy,
  topBox,
  ttr,
  yesNo,
} from 'cx-metrics';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupName, tallyOn } from '../arbitrary.ts';

const spring = { loyal: { 10: 72, 3: 18 }, new: { 10: 5, 3: 5 } };
const autumn = { loyal: { 10: 41, 3: 9 }, new: { 10: 26, 3: 24 } };

test('every segment gets better and the whole gets worse: all of the loss is mix', () => {
  const { change, mix, within, simpson, bySegment } = mixAndRate(spring, autumn, nps);
  expect(change).toBe(34 - 54);
  expect(within).toBeCloseTo(0.7 * 4 + 0.3 * 4, 12);
  expect(mix).toBeCloseTo(-24, 12);
  expect(simpson).toBe(true);
  expect(bySegment['loyal']).toEqual({
    before: { n: 90, share: 0.9, value: 60 },
    after: { n: 50, share: 0.5, value: 64 },
    mix: expect.closeTo(-0.4 * (62 - 44), 12) as number,
    within: expect.closeTo(2.8, 12) as number,
  });
  // Its score is above 0, but below the whole: that it grew is a loss.
  expect(bySegment['new']?.mix).toBeCloseTo(0.4 * (2 - 44), 12);
});

test('a new and a vanished segment are there, with an n of 0 where they are not, and only add by mix', () => {
  const { bySegment } = mixAndRate(
    { old: { 10: 1 }, stays: { 10: 1, 3: 1 } },
    { fresh: { 3: 2 }, stays: { 10: 2 } },
    nps,
  );
  expect(Object.keys(bySegment)).toEqual(['fresh', 'old', 'stays']);
  expect(bySegment['fresh']).toMatchObject({
    before: { n: 0, share: 0, value: null },
    after: { n: 2, value: -100 },
    within: 0,
  });
  expect(bySegment['old']).toMatchObject({
    before: { n: 1, value: 100 },
    after: { n: 0, share: 0, value: null },
    within: 0,
  });
  expect(bySegment['stays']?.within).toBeGreaterThan(0);
});

const subjects = {
  nps: { scale: nps10, read: nps },
  csat: { scale: csat5, read: csat },
  ces: { scale: ces7, read: ces },
  netBinary: { scale: yesNo, read: netBinary },
  meanScore: {
    scale: effort5,
    read: (answers: Tally, options?: { level?: number }): Reading => meanScore(answers, { scale: effort5, ...options }),
  },
};

describe.each(Object.entries(subjects))('%s', (_name, { scale, read }) => {
  const metric = read as (answers: Tally) => Reading;
  const period = fc.dictionary(groupName, tallyOn(scale), { maxKeys: 6 });

  test('law: mix and within add up to the change, and to the segments, to 13 digits of the largest score', () => {
    fc.assert(
      fc.property(period, period, (before, after) => {
        const { change, mix, within, bySegment, threeFold } = mixAndRate(before, after, metric);
        const segments = Object.values(bySegment);
        if (change === null) {
          expect([mix, within, threeFold.mix]).toEqual([null, null, null]);
          expect(segments.every((segment) => segment.mix === null && segment.within === null)).toBe(true);
          return;
        }
        const scores = segments.flatMap((segment) => [segment.before.value ?? 0, segment.after.value ?? 0]);
        const rounding = 1e-13 * Math.max(...scores.map(Math.abs));
        const sum = (part: (segment: (typeof segments)[number]) => number | null): number =>
          segments.reduce((total, segment) => total + (part(segment) as number), 0);
        expect(Math.abs((mix as number) + (within as number) - change)).toBeLessThanOrEqual(rounding);
        expect(Math.abs(sum((segment) => segment.mix) - (mix as number))).toBeLessThanOrEqual(rounding);
        expect(Math.abs(sum((segment) => segment.within) - (within as number))).toBeLessThanOrEqual(rounding);
        expect(sum((segment) => segment.before.share)).toBeCloseTo(1, 12);
        expect(sum((segment) => segment.after.share)).toBeCloseTo(1, 12);
      }),
    );
  });

  test('law: the change is that of delta on the merged segments, to the bit, with both wholes', () => {
    fc.assert(
      fc.property(period, period, (before, after) => {
        const split = mixAndRate(before, after, metric);
        const [first, second] = [merge(...Object.values(before)), merge(...Object.values(after))];
        const whole = delta(first, second, read as never);
        expect([split.change, split.reason]).toEqual([whole.value, whole.reason]);
        expect([split.before, split.after]).toEqual([metric(first), metric(second)]);
      }),
      { numRuns: 40 },
    );
  });

  test('law: every name of a segment is kept, in the order of its code units, and the result survives JSON', () => {
    fc.assert(
      fc.property(period, period, (before, after) => {
        const split = mixAndRate(before, after, metric);
        const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
        expect(Object.keys(split.bySegment).sort()).toEqual(names);
        expect(JSON.stringify(JSON.parse(JSON.stringify(split)))).toBe(JSON.stringify(split));
      }),
    );
  });

  test('law: segments with the same scores only add by mix, with the same shares only within', () => {
    fc.assert(
      fc.property(period, fc.integer({ min: 2, max: 9 }), (before, times) => {
        const names = Object.keys(before);
        const each = (change: (tally: Tally, index: number) => Tally): Groups<Tally> =>
          Object.fromEntries(names.map((name, index) => [name, change(before[name] as Tally, index)]));
        const repeated = (tally: Tally, factor: number): Tally =>
          Object.fromEntries(Object.entries(tally).map(([answer, count]) => [answer, count * factor]));
        const grown = mixAndRate(
          before,
          each((tally, index) => repeated(tally, index === 0 ? times : 1)),
          metric,
        );
        if (grown.change === null) return;
        expect(grown.within).toBeCloseTo(0, 10);
        const alike = mixAndRate(
          before,
          each((tally) => repeated(tally, times)),
          metric,
        );
        expect(alike.change).toBeCloseTo(0, 10);
        expect(alike.mix).toBeCloseTo(0, 10);
      }),
    );
  });
});

test('the metric gets its own options', () => {
  const [before, after] = [{ a: { 7: 3, 1: 1 } }, { a: { 7: 1, 5: 3 } }];
  const split = mixAndRate(before, after, csat, { scale: csat7Formbricks, level: 0.9 });
  expect(split).toMatchObject({ metric: 'csat', unit: 'percent', change: -50, within: -50, mix: 0 });
  expect(split.after).toMatchObject({ scale: csat7Formbricks.name, interval: { level: 0.9 } });
});

test('your own metric is one line, and splits like the rest', () => {
  const delighted = (answers: Tally, options?: { level?: number }): Reading =>
    topBox(answers, { scale: nps10, name: 'delighted', ...options });
  expect(mixAndRate(spring, autumn, delighted)).toMatchObject({ metric: 'delighted', unit: 'percent', simpson: true });
});

test('a change of 0 is 0, not -0, also for a metric that is careless about it', () => {
  const careless = (answers: Tally): Reading => ({ ...nps(answers), value: answers['10'] === undefined ? -0 : 0 });
  expect(Object.is(mixAndRate({ a: { 10: 1, 0: 1 } }, { a: { 8: 1 } }, careless).change, 0)).toBe(true);
});

test('periods of rows go straight in, as tallyBy groups them', () => {
  const rows = [
    { at: '2026-01-10T00:00:00Z', language: 'en', rating: 10 },
    { at: '2026-01-11T00:00:00Z', language: 'es', rating: 3 },
    { at: '2026-02-10T00:00:00Z', language: 'en', rating: 10 },
  ];
  const monthly = month('UTC');
  const months = tallyBy(rows, [(row) => monthly(row.at), (row) => row.language], (row) => row.rating);
  const split = mixAndRate(months['2026-01'] ?? {}, months['2026-02'] ?? {}, nps);
  expect(split).toMatchObject({ change: 100, mix: 100, within: 0 });
});

test('without answers, or too few, there is no change, and the segments are still told', () => {
  const none = {
    change: null,
    mix: null,
    within: null,
    simpson: false,
    threeFold: { mix: null, within: null, interaction: null },
  };
  expect(mixAndRate({}, {}, nps)).toMatchObject({ ...none, reason: 'noAnswers', bySegment: {} });
  const oneSided = mixAndRate(spring, { loyal: { skipped: 3 } }, nps);
  expect(oneSided).toMatchObject({ ...none, reason: 'noAnswers' });
  expect(oneSided.bySegment['loyal']).toEqual({
    before: { n: 90, share: 0.9, value: 60 },
    after: { n: 0, share: null, value: null },
    mix: null,
    within: null,
  });
  expect(mixAndRate(spring, autumn, nps, { minimumAnswers: 101 })).toMatchObject({ ...none, reason: 'tooFewAnswers' });
  expect(mixAndRate(spring, autumn, nps, { minimumAnswers: 100 }).change).toBe(-20);
});

test('a time to resolution is refused: medians do not split', () => {
  const error = expect.objectContaining({ name: 'TypeError', code: 'notDecomposable' }) as Error;
  expect(() => mixAndRate({ a: { 5: 1 } }, { a: { 6: 1 } }, ttr)).toThrow(error);
  expect(() => mixAndRate({}, {}, ttr)).toThrow(error);
  const withTarget = (answers: Tally): Reading => ttr(answers, { targetMs: 5 });
  expect(() => mixAndRate({ a: { 5: 1 } }, { a: { 6: 1 } }, withTarget)).toThrow(error);
});

test('any other metric is refused as soon as its segments do not make the whole', () => {
  const median = (answers: Tally): Reading => ({ ...nps(answers), metric: 'median', value: quantile(answers, 0.5) });
  const error = expect.objectContaining({ name: 'TypeError', code: 'notDecomposable' }) as Error;
  expect(() => mixAndRate(spring, autumn, median)).toThrow(error);
  expect(() => mixAndRate({ a: { 10: 1 } }, spring, median)).toThrow('got "median"');
});

test('what is no metric, no options, no groups and no tally is refused', () => {
  const error = (code: string): Error => expect.objectContaining({ name: 'TypeError', code }) as Error;
  expect(() => mixAndRate(spring, autumn, 'nps' as never)).toThrow(error('metric'));
  expect(() => mixAndRate(spring, autumn, nps, 0.9 as never)).toThrow(error('options'));
  expect(() => mixAndRate([spring] as never, autumn, nps)).toThrow(error('groups'));
  expect(() => mixAndRate(spring, null as never, nps)).toThrow(error('groups'));
  expect(() => mixAndRate({ a: [9, 10] } as never, autumn, nps)).toThrow(error('mergePart'));
  expect(() => mixAndRate({ a: { 11: 1 } }, autumn, nps)).toThrow(RangeError);
});

test('a split that is one has no reason, not even an undefined one', () => {
  const split = mixAndRate({ a: { 10: 3, 3: 1 } }, { a: { 10: 4, 3: 1 } }, nps);
  expect(Object.hasOwn(split, 'reason')).toBe(false);
});
