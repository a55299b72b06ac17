import { meanScore, tally, valence } from 'cx-metrics';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsOf } from '../../src/journey/columnsOf.ts';
import { type CurvePoints, curvePoints, type CurveStages } from '../../src/journey/curvePoints.ts';
import { readValences } from '../../src/journey/readValences.ts';
import { refusal } from '../refusal.ts';
import { type Felt, feltJourneys, inTime, valenceOf } from './feltJourneys.ts';

type Given = Parameters<typeof columnsOf<Felt>>[0];
const settings = { level: 0.95, minimumAnswers: 1, invalid: 'throw' as const };
function pointsOf(journeys: Given, stages?: CurveStages<Felt>, invalid: 'throw' | 'count' = 'throw'): CurvePoints {
  const columns = columnsOf(journeys);
  return curvePoints(columns, readValences(columns, valenceOf, invalid), stages, { ...settings, invalid });
}
const stages = (...order: readonly string[]): CurveStages<Felt> => ({ of: ({ channel }) => channel, order });
const journey = (...channels: readonly string[]): Given => [
  { customerId: 'anna', touchpoints: channels.map((channel, at) => ({ at, channel, valence: at / 8 })) },
];
const total = (points: CurvePoints['points']): number =>
  points.reduce((sum, { reading }) => sum + reading.n + reading.leftOut.skipped + reading.leftOut.dismissed, 0);

test('law: without stages a point is the mean of the first, second and so on touchpoint of every journey', () => {
  fc.assert(
    fc.property(feltJourneys, (all) => {
      const ways = all.map(inTime);
      const longest = Math.max(0, ...ways.map((way) => way.length));
      const { points, withoutStage } = pointsOf(all);
      expect(withoutStage).toBe(0);
      expect(points.map(({ point }) => point)).toEqual(Array.from({ length: longest }, (_, at) => String(at + 1)));
      points.forEach(({ reading }, at) => {
        const there = ways.flatMap((way) => way[at] ?? []);
        expect(reading).toEqual(meanScore(tally(there, valenceOf), { scale: valence, name: 'valence' }));
      });
    }),
  );
});

test('law: with stages a point is the mean of all touchpoints of a stage, and each touchpoint is on one point or on none', () => {
  fc.assert(
    fc.property(feltJourneys, fc.uniqueArray(fc.string({ maxLength: 2 }), { maxLength: 4 }), (all, order) => {
      const touchpoints = all.flatMap((each) => each.touchpoints);
      const { points, withoutStage } = pointsOf(all, stages(...order), 'count');
      expect(points.map(({ point }) => point)).toEqual(order);
      points.forEach(({ point, reading }) => {
        const there = touchpoints.filter(({ channel }) => channel === point);
        expect(reading).toEqual(meanScore(tally(there, valenceOf), { scale: valence, name: 'valence' }));
      });
      expect(total(points) + withoutStage).toBe(touchpoints.length);
    }),
  );
});

test('stages stand in the order that was given, also one that nobody came to', () => {
  const { points } = pointsOf(journey('after', 'before'), stages('before', 'during', 'after'));
  expect(points.map(({ point, reading }) => [point, reading.value])).toEqual([
    ['before', 0.125],
    ['during', null],
    ['after', 0],
  ]);
});

test('a touchpoint in no stage is on no point, and counted', () => {
  const found = pointsOf(journey('web', 'web'), { of: () => null, order: ['web'] });
  expect([found.withoutStage, found.points[0]?.reading.n]).toEqual([2, 0]);
});

test('names of stages are ordinary', () => {
  const names = ['__proto__', '7', '', 'constructor'];
  const { points } = pointsOf(journey(...names), stages(...names));
  expect(points.map(({ point, reading }) => [point, reading.n])).toEqual(names.map((name) => [name, 1]));
});

test('a stage that is none of them, one named twice and stages that are none are refused', () => {
  expect(refusal(() => pointsOf(journey('before', 'later'), stages('before', 'after')))).toBe(
    'RangeError unknownStage: Expected a stage of before, after, got "later" at position 1',
  );
  expect(pointsOf(journey('before', 'later'), stages('before'), 'count').withoutStage).toBe(1);
  expect(refusal(() => pointsOf(journey(), stages('before', 'after', 'before')))).toBe(
    'RangeError stages: Expected each stage once, got "before" at position 2',
  );
  expect(refusal(() => pointsOf(journey(), { of: () => '', order: [5 as never] }))).toBe(
    'TypeError stages: Expected a stage of text, got 5 at position 0',
  );
  expect(() => pointsOf(journey(), { of: () => '', order: 'before' as never })).toThrow(TypeError);
  expect(() => pointsOf(journey(), { of: 'stage' as never, order: [] })).toThrow(
    expect.objectContaining({ code: 'callback' }),
  );
});
