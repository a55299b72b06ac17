import {
  answersOf,
  ces,
  csat,
  delta,
  effort5,
  meanScore,
  type MeanScoreOptions,
  merge,
  type Metric,
  netBinary,
  nps,
  nps10,
  type PairedDelta,
  pairedDelta,
  quantile,
  type Reading,
  tally,
  type Tally,
  tallyBy,
  topBox,
  csat5,
  ces7,
  ttr,
} from 'cx-metrics';
import { pairedMeanDifference, tInterval, tTest } from 'cx-metrics/inference';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { groupName } from '../arbitrary.ts';

const people = [
  { before: 6, after: 9 },
  { before: 8, after: 9 },
  { before: 9, after: 10 },
  { before: 3, after: null },
  { before: null, after: 7 },
  { before: null, after: null },
] as const;
const pairs = tallyBy(people, [(person) => person.before ?? 'skipped'], (person) => person.after);

test('the change is that of those who answered both times; the others are counted apart', () => {
  const change = pairedDelta(pairs, nps);
  expect(change.before).toEqual(nps([6, 8, 9]));
  expect(change.after).toEqual(nps([9, 9, 10]));
  expect(change).toMatchObject({ metric: 'nps', unit: 'points', value: 100, onlyBefore: 1, onlyAfter: 1, neither: 1 });
});

interface Case {
  readonly name: string;
  readonly input: { readonly [field: string]: never };
  readonly expected: { readonly [method: string]: never };
}
const casesOf = (topic: string): readonly Case[] => {
  const text = readFileSync(new URL(`../reference/cases/${topic}.json`, import.meta.url), 'utf8');
  return (JSON.parse(text) as { readonly cases: readonly Case[] }).cases;
};
const near = (actual: number | null | undefined, wanted: number): void => {
  expect(Math.abs((actual ?? NaN) - wanted)).toBeLessThanOrEqual(1e-8 * Math.max(1, Math.abs(wanted)));
};

test.each(casesOf('nps-paired').map((each) => [each.name, each] as const))(
  'half an answer at each change of a net score, as others worked it out: %s',
  (_name, { input, expected }) => {
    const { table, confidence } = input as unknown as { table: readonly (readonly number[])[]; confidence: number };
    const wanted = expected as unknown as {
      nps1: number | null;
      nps2: number | null;
      delta: number | null;
      adjusted: { lower: number; upper: number };
    };
    const rated = ['10', '7', '0'];
    const counts = Object.fromEntries(
      table.map((row, first) => [rated[first], Object.fromEntries(row.map((times, then) => [rated[then], times]))]),
    ) as Record<string, Tally>;
    const { before, after, value, interval } = pairedDelta(counts, nps, { level: confidence });
    expect([before.value === null, value === null]).toEqual([wanted.nps1 === null, wanted.delta === null]);
    if (wanted.delta === null) return;
    near(before.value, wanted.nps1 as number);
    near(after.value, wanted.nps2 as number);
    near(value, wanted.delta);
    near(interval?.low, wanted.adjusted.lower);
    near(interval?.high, wanted.adjusted.upper);
    expect(interval?.method).toBe('pairedNetDifference');
  },
);

test.each(casesOf('proportion-difference-paired').map((each) => [each.name, each] as const))(
  "a share by Tango's limits and McNemar's mid-p, as others worked it out: %s",
  (_name, { input, expected }) => {
    const { bothYes, yesNo, noYes, bothNo, confidence } = input as unknown as Readonly<Record<string, number>>;
    const wanted = expected as unknown as {
      difference: number;
      tango: { lower: number; upper: number };
      mcnemarMidP: number;
    };
    // There, first minus second.
    const counts = { 5: { 5: bothYes, 2: noYes }, 2: { 5: yesNo, 2: bothNo } } as Record<string, Tally>;
    const { value, interval, pValue } = pairedDelta(counts, csat, { level: confidence as number });
    if (wanted.difference === null) expect(value).toBe(null);
    else near(value, 100 * wanted.difference);
    if (wanted.tango.lower === null) return;
    near(interval?.low, 100 * wanted.tango.lower);
    near(interval?.high, 100 * wanted.tango.upper);
    near(pValue, wanted.mcnemarMidP);
    expect(interval?.method).toBe('tango');
  },
);

const ratedTwice = { 7: { 7: 9, 6: 2 }, 5: { 6: 4, 7: 1, skipped: 2 }, 3: { 5: 2 } };
const differences = [
  [-1, 2],
  [0, 9],
  [1, 4],
  [2, 3],
] as const;

const withScale: Metric<Tally, Reading, MeanScoreOptions> = (answers, options) =>
  meanScore(answers, options ?? { scale: csat5 });

test('a mean is guarded by the ends of its scale: its own, those of the options', () => {
  const { low, high, pValue } = pairedMeanDifference(differences, ces7, 0.95);
  const change = pairedDelta(ratedTwice, ces);
  expect(change).toMatchObject({ interval: { low, high, method: 'pairedMeanDifference' }, pValue, onlyBefore: 2 });
  expect(pairedDelta(ratedTwice, withScale, { scale: ces7 }).interval).toEqual(change.interval);
});

test('a mean without known ends goes by the paired t test', () => {
  const ownMean: Metric<Tally, Reading, { level?: number }> = (answers, options) =>
    meanScore(answers, { ...options, scale: ces7, name: 'own' });
  const { low, high } = tInterval(differences, 0.9);
  expect(pairedDelta(ratedTwice, ownMean, { level: 0.9 })).toMatchObject({
    interval: { low, high, level: 0.9, method: 'pairedT' },
    pValue: tTest(differences).pValue,
  });
});

test('without known ends, all changed alike says nothing: there is no spread to judge by', () => {
  const ownMean: Metric<Tally, Reading, { level?: number }> = (answers, options) =>
    meanScore(answers, { ...options, scale: ces7 });
  expect(pairedDelta({ 3: { 4: 2 }, 5: { 6: 1 } }, ownMean)).toMatchObject({
    interval: null,
    pValue: null,
    verdict: 'noClearChange',
  });
});

test('ends of the scale mean nothing where an answer is not worth itself', () => {
  const asPercent: Metric<Tally, Reading, { level?: number }> = (answers, options) => {
    const reading = meanScore(answers, { ...options, scale: csat5 });
    return { ...reading, value: reading.value === null ? null : 25 * (reading.value - 1), unit: 'percent' };
  };
  const counts = { 2: { 3: 5, 4: 1 }, 4: { 4: 3, 5: 2 } };
  const { low, high } = pairedMeanDifference(
    [
      [25, 7],
      [50, 1],
      [0, 3],
    ],
    { min: 0, max: 100 },
    0.95,
  );
  expect(pairedDelta(counts, asPercent).interval).toEqual({ low, high, level: 0.95, method: 'pairedMeanDifference' });
  const asPoints: typeof asPercent = (answers, options) => ({ ...asPercent(answers, options), unit: 'points' });
  expect(pairedDelta(counts, asPoints).interval?.low).toBe(
    pairedMeanDifference(
      [
        [25, 7],
        [50, 1],
        [0, 3],
      ],
      { min: -100, max: 100 },
      0.95,
    ).low,
  );
  const shifted: typeof asPercent = (answers, options) => {
    const reading = ces(answers, options);
    return { ...reading, value: reading.value === null ? null : 10 * reading.value };
  };
  expect(pairedDelta(counts, shifted).interval?.method).toBe('pairedT');
  const capped: typeof asPercent = (answers, options) =>
    ces(
      tally(answersOf(answers), ([rating, times]) => [Math.min(rating, 4), times]),
      options,
    );
  expect(pairedDelta(counts, capped).interval?.method).toBe('pairedT');
});

test('the same answers of different people are less clear', () => {
  const many = { 6: { 6: 40, 8: 9 }, 8: { 6: 1, 8: 50 }, 9: { 9: 60 } };
  expect(pairedDelta(many, nps).verdict).toBe('better');
  expect(delta({ 6: 49, 8: 51, 9: 60 }, { 6: 41, 8: 59, 9: 60 }, nps).verdict).toBe('noClearChange');
});

test("a verdict of a share needs both: where Tango's limits leave out 0 and McNemar's mid-p does not agree, it is not clear", () => {
  const clear = pairedDelta({ 5: { 5: 20, 1: 1 }, 1: { 5: 9, 1: 9 } }, csat);
  expect([(clear.interval?.low ?? 0) > 0, (clear.pValue ?? 1) < 0.05, clear.verdict]).toEqual([true, true, 'better']);
  const unclear = pairedDelta({ 5: { 5: 10 }, 1: { 5: 4, 1: 10 } }, csat);
  expect([(unclear.interval?.low ?? 0) > 0, unclear.pValue, unclear.verdict]).toEqual([true, 0.0625, 'noClearChange']);
});

test('less effort is better', () => {
  const counts = { 5: { 2: 30 }, 2: { 2: 10 } };
  expect(pairedDelta(counts, ces, { scale: effort5 })).toMatchObject({ verdict: 'better', value: -2.25 });
});

test('yes and no are pairs too, also as tallyBy names their groups', () => {
  const asked = [...Array<[boolean, boolean]>(9).fill([false, true]), [true, true], [true, false]] as const;
  const counts = tallyBy(asked, [([first]) => first], ([, second]) => second);
  expect(Object.keys(counts)).toEqual(['false', 'true']);
  const change = pairedDelta(counts, netBinary);
  expect(change.before).toEqual(netBinary({ 0: 9, 1: 2 }));
  expect(change.value).toBeCloseTo((100 * 16) / 11, 10);
});

test('what is off the scale throws, or is no answer where that is asked for', () => {
  const counts = { 9: { 10: 3, 11: 2 }, 12: { 9: 4, 13: 1 } };
  expect(() => pairedDelta(counts, nps)).toThrow(RangeError);
  const change = pairedDelta(counts, nps, { invalid: 'count' });
  expect([change.before.n, change.onlyBefore, change.onlyAfter, change.neither]).toEqual([3, 2, 4, 1]);
  expect(change.before.leftOut.invalid).toBe(0);
});

test('nobody who answered twice, or too few, is not comparable', () => {
  const none = { value: null, interval: null, pValue: null, verdict: 'notComparable' };
  expect(pairedDelta({}, nps)).toMatchObject({ ...none, reason: 'noAnswers', neither: 0 });
  expect(pairedDelta({ 9: { skipped: 4 } }, nps)).toMatchObject({ ...none, reason: 'noAnswers', onlyBefore: 4 });
  expect(pairedDelta(pairs, nps, { minimumAnswers: 4 })).toMatchObject({ ...none, reason: 'tooFewAnswers' });
});

test('one who answered twice is a change that is known, and not a clear one', () => {
  expect(pairedDelta({ 1: { 7: 1 } }, ces)).toMatchObject({ value: 6, interval: null, verdict: 'noClearChange' });
  expect(pairedDelta({ 0: { 10: 1 } }, nps)).toMatchObject({ value: 200, verdict: 'noClearChange' });
});

test('a metric without a paired method is refused, whatever the answers', () => {
  const refused = expect.objectContaining({ name: 'TypeError', code: 'notPaired' });
  expect(() => pairedDelta({ 3000: { 1000: 2 } }, ttr)).toThrow(refused);
  expect(() => pairedDelta({}, ttr)).toThrow(refused);
  const median: Metric<Tally, Reading, { level?: number }> = (answers, options) => ({
    ...meanScore(answers, { ...options, scale: ces7 }),
    value: quantile(answers, 0.5),
  });
  expect(() => pairedDelta({ 3: { 4: 2 }, 5: { 4: 1 } }, median)).toThrow(refused);
});

test('what is no metric, no level, no pairs and a metric that ignores its level are refused', () => {
  expect(() => pairedDelta(pairs, 'nps' as never)).toThrow(TypeError);
  expect(() => pairedDelta(pairs, nps, { level: 95 })).toThrow(RangeError);
  expect(() => pairedDelta([[9, 10]] as never, nps)).toThrow(TypeError);
  expect(() => pairedDelta({ nine: { 9: 1 } }, nps)).toThrow(TypeError);
  expect(() => pairedDelta({ 9: { 9: -1 } }, nps)).toThrow(RangeError);
  const deaf: Metric<Tally, Reading, { level?: number }> = (answers) => nps(answers);
  expect(() => pairedDelta(pairs, deaf, { level: 0.9 })).toThrow(expect.objectContaining({ code: 'levelIgnored' }));
});

const subjects = {
  nps: {
    scale: nps10,
    change: (counts: Readonly<Record<string, Tally>>, level: number) => pairedDelta(counts, nps, { level }),
  },
  csat: {
    scale: csat5,
    change: (counts: Readonly<Record<string, Tally>>, level: number) => pairedDelta(counts, csat, { level }),
  },
  ces: {
    scale: ces7,
    change: (counts: Readonly<Record<string, Tally>>, level: number) => pairedDelta(counts, ces, { level }),
  },
  topBox: {
    scale: effort5,
    change: (counts: Readonly<Record<string, Tally>>, level: number) =>
      pairedDelta(
        counts,
        (answers: Tally, options?: { level?: number }) => topBox(answers, { ...options, scale: effort5 }),
        { level },
      ),
  },
};

describe.each(Object.entries(subjects))('%s', (name, { scale, change }) => {
  const answer = fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: scale.min, max: scale.max }) },
    { weight: 1, arbitrary: fc.constantFrom('skipped' as const, 'dismissed' as const, 'notApplicable' as const) },
  );
  const asked = fc.array(fc.record({ before: answer, after: answer, times: fc.integer({ min: 1, max: 40 }) }), {
    maxLength: 12,
  });
  type Asked = typeof asked extends fc.Arbitrary<infer People> ? People : never;
  const pairsOf = (all: Asked): Readonly<Record<string, Tally>> =>
    tallyBy(all, [({ before }) => before], ({ after, times }) => [after, times]);
  const level = fc.constantFrom(0.9, 0.95, 0.99);

  test('law: with first and second exchanged the sign turns and nothing else', () => {
    fc.assert(
      fc.property(asked, (all) => {
        const there = change(pairsOf(all), 0.95);
        const back = change(
          pairsOf(all.map(({ before, after, times }) => ({ before: after, after: before, times }))),
          0.95,
        );
        const turned = (number: number | null | undefined): number | null => (number == null ? null : 0 - number);
        expect([back.before, back.after]).toEqual([there.after, there.before]);
        expect([back.onlyBefore, back.onlyAfter, back.neither]).toEqual([
          there.onlyAfter,
          there.onlyBefore,
          there.neither,
        ]);
        expect(back.value).toBe(turned(there.value));
        near(back.interval?.low ?? 0, turned(there.interval?.high) ?? 0);
        near(back.pValue ?? 0, there.pValue ?? 0);
      }),
    );
  });

  test('law: the interval holds the change; clear means that it leaves out 0 and p is below 1 - level', () => {
    fc.assert(
      fc.property(asked, level, (all, at) => {
        const { value, interval, pValue, verdict }: PairedDelta<Reading> = change(pairsOf(all), at);
        if (interval === null || value === null || pValue === null) return;
        const { low, high } = interval as { low: number; high: number };
        expect(low - 1e-9 <= value && value <= high + 1e-9).toBe(true);
        const leavesOut = low > 0 || high < 0;
        expect(['better', 'worse'].includes(verdict)).toBe(leavesOut && pValue < 1 - at);
        if (name === 'nps' || name === 'ces') expect(pValue < 1 - at).toBe(leavesOut);
      }),
    );
  });

  test('law: pairs merge, and none is lost', () => {
    fc.assert(
      fc.property(asked, fc.integer({ min: 1, max: 3 }), (all, parts) => {
        const split = Array.from({ length: parts }, (_, part) =>
          pairsOf(all.filter((__, row) => row % parts === part)),
        );
        const whole = change(merge(...split), 0.95);
        expect(whole).toEqual(change(pairsOf(all), 0.95));
        expect(whole.before.n).toBe(whole.after.n);
        expect(whole.before.n + whole.onlyBefore + whole.onlyAfter + whole.neither).toBe(
          all.reduce((sum, { times }) => sum + times, 0),
        );
        expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
      }),
    );
  });
});

test('a name that is no answer is refused, whatever it is', () => {
  const answers = new Set(['skipped', 'dismissed', 'notApplicable', 'invalid', 'true', 'false']);
  fc.assert(
    fc.property(
      groupName.filter((name) => !answers.has(name) && !/^-?\d/.test(name)),
      (name) => {
        expect(() => pairedDelta(Object.fromEntries([[name, { 9: 1 }]]), nps)).toThrow(TypeError);
      },
    ),
  );
});
