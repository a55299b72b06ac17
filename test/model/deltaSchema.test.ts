import {
  ces,
  csat,
  delta,
  effort5,
  type Metric,
  type MetricOptions,
  nps,
  nps10,
  type Reading,
  type Tally,
  ttr,
} from 'cx-metrics';
import { deltaSchema, readRecords } from 'cx-metrics/model';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { tallyOn } from '../arbitrary.ts';

const rise = delta({ 9: 20, 3: 80 }, { 9: 80, 3: 20 }, nps);
const pathsOf = (value: unknown): readonly string[] =>
  (deltaSchema.safeParse(value).error?.issues ?? []).map(({ path }) => path.join('.'));

test('law: every change of every metric passes, as JSON too', () => {
  fc.assert(
    fc.property(tallyOn(nps10), tallyOn(nps10), (before, after) => {
      for (const metric of [nps, csat, ces, ttr] as Metric<Tally, Reading, MetricOptions>[]) {
        const change = delta(before, after, metric, { invalid: 'count' });
        expect(deltaSchema.parse(JSON.parse(JSON.stringify(change)))).toEqual(change);
      }
    }),
    { numRuns: 50 },
  );
  const lower = delta({ 5: 90, 1: 10 }, { 5: 10, 1: 90 }, ces, { scale: effort5 });
  expect([lower.verdict, pathsOf(lower)]).toEqual(['better', []]);
});

test('its value is after minus before', () => {
  expect(pathsOf({ ...rise, value: -120 })).toEqual(['value']);
  expect(pathsOf({ ...rise, value: null })).toEqual(['value']);
});

test('it is better or worse only where the interval leaves out 0, on that side', () => {
  const none = { ...rise, interval: { ...rise.interval, low: -1 } };
  expect(rise.verdict).toBe('better');
  for (const verdict of ['worse', 'lower']) expect(pathsOf({ ...rise, verdict })).toEqual(['verdict']);
  for (const verdict of ['better', 'worse', 'higher', 'lower'])
    expect(pathsOf({ ...none, verdict })).toEqual(['verdict']);
  expect(pathsOf({ ...rise, interval: null, pValue: null })).toEqual(['verdict']);
  expect(pathsOf({ ...none, verdict: 'noClearChange' })).toEqual([]);
});

test('two that do not compare have a reason and no value, two that do have none', () => {
  const none = delta({}, { 9: 1 }, nps);
  const { reason: _reason, ...unexplained } = none;
  expect([pathsOf(none), pathsOf(unexplained), pathsOf({ ...none, value: 0 })]).toEqual([[], ['reason'], ['value']]);
  expect(pathsOf({ ...rise, reason: 'noAnswers' })).toEqual(['reason']);
  expect(pathsOf({ ...rise, verdict: 'notComparable' })).toEqual(['value', 'reason']);
  expect(pathsOf({ ...none, verdict: 'noClearChange', value: 1 })).toEqual(['reason', 'verdict']);
});

test('both readings are of one metric, unit, scale and direction, and the change is too', () => {
  expect(pathsOf({ ...rise, metric: 'csat' })).toEqual(['metric']);
  expect(pathsOf({ ...rise, unit: 'percent' })).toEqual(['unit']);
  for (const [field, other] of [
    ['scale', 'csat5'],
    ['direction', null],
  ] as const) {
    expect(pathsOf({ ...rise, before: { ...rise.before, [field]: other } })).toEqual([`before.${field}`]);
  }
});

test('a reading in it is held to what readings are', () => {
  expect(pathsOf({ ...rise, after: { ...rise.after, n: 7 } })).toEqual(['after.n', 'after.n']);
});

test('changes are read in bulk like records, and have a JSON Schema', () => {
  expect(readRecords([rise, { ...rise, pValue: 2 }], deltaSchema)).toMatchObject({ records: [rise], refused: 1 });
  expect(z.toJSONSchema(deltaSchema, { io: 'input' })).toMatchObject({ type: 'object' });
});
