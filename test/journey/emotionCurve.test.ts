import {
  type Arc,
  delta,
  emotionCurve,
  type EmotionCurve,
  journeys,
  mapGroups,
  meanScore,
  month,
  sentiment,
  tallyBy,
  trend,
  valence,
  valenceStep,
} from 'cx-metrics';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arcOf } from '../../src/journey/arcOf.ts';
import { shuffled } from '../arbitrary.ts';
import { type Felt, feltJourneys, inTime, numberOf, valenceOf } from './feltJourneys.ts';

const day = 86_400_000;
const figures = ['start', 'peak', 'trough', 'end', 'mean', 'peakEnd', 'slope'] as const;
const answered = ({ points }: EmotionCurve): number => points.reduce((sum, { reading }) => sum + reading.n, 0);

test('law: each arc is that of its journey, and each figure is the mean of those of the arcs', () => {
  fc.assert(
    fc.property(feltJourneys, (all) => {
      const curve = emotionCurve(all, valenceOf, { level: 0.9 });
      const wanted = all.flatMap((journey) => {
        const way = inTime(journey);
        const arc = arcOf(Float64Array.from(way, (touchpoint) => numberOf(touchpoint) ?? NaN));
        return arc === null
          ? []
          : [{ customerId: journey.customerId, at: new Date(way[0]?.at as number).toISOString(), ...arc }];
      });
      const text = (arcs: readonly Partial<Arc>[]): readonly string[] =>
        arcs.map(({ id: _, ...arc }) => JSON.stringify(Object.entries(arc).sort())).sort();
      expect(text(curve.arcs)).toEqual(text(wanted as unknown as readonly Arc[]));
      expect([curve.journeys, curve.skipped]).toEqual([wanted.length, all.length - wanted.length]);
      for (const figure of figures) {
        const scale = figure === 'slope' ? valenceStep : valence;
        expect(curve[figure]).toEqual(
          meanScore(
            wanted.map((arc) => arc[figure]),
            { scale, name: `emotionCurve.${figure}`, level: 0.9 },
          ),
        );
      }
    }),
  );
});

test('law: touchpoints with a valence, those left out and those of no stage are all touchpoints', () => {
  fc.assert(
    fc.property(feltJourneys, fc.boolean(), (all, hasStages) => {
      const stages = { of: ({ channel }: Felt) => channel, order: ['7', 'ß', ''] };
      const curve = emotionCurve(all, valenceOf, hasStages ? { stages, invalid: 'count' } : {});
      const { skipped, dismissed } = curve.leftOut;
      const touchpoints = all.reduce((sum, journey) => sum + journey.touchpoints.length, 0);
      expect(curve.arcs.reduce((sum, { n }) => sum + n, 0) + skipped + dismissed).toBe(touchpoints);
      if (!hasStages) expect(answered(curve) + skipped + dismissed).toBe(touchpoints);
    }),
  );
});

test('law: the order in which touchpoints of different times came does not matter', () => {
  const someTouchpoints = fc.uniqueArray(
    fc.record({
      customerId: fc.constantFrom('anna', 'ben', 'cleo'),
      at: fc.nat(50),
      valence: fc.double({ min: -1, max: 1, noNaN: true }),
    }),
    { selector: ({ at }) => at, maxLength: 12 },
  );
  fc.assert(
    fc.property(someTouchpoints, fc.nat(), (touchpoints, seed) => {
      const curveOf = (rows: typeof touchpoints): EmotionCurve =>
        emotionCurve(journeys(rows, { gapMs: 9 }), (touchpoint) => touchpoint.valence);
      expect(curveOf([...shuffled(touchpoints, seed)])).toEqual(curveOf(touchpoints));
    }),
  );
});

const months = ['2026-01', '2026-02'].map((text) => Date.parse(`${text}-10T00:00:00Z`));
const touchpoints = Array.from({ length: 80 }, (_, customer) => {
  const [first, second] = months as [number, number];
  const isLater = customer >= 40;
  const end = (isLater ? 0.75 : -0.75) + (customer % 2) / 8;
  return [0.5, 0, end].map((felt, step) => ({
    customerId: String(customer),
    at: (isLater ? second : first) + step * day,
    segment: customer % 2 === 0 ? 'new' : 'loyal',
    valence: felt,
  }));
}).flat();
const all = journeys(touchpoints, { gapMs: 3 * day });

test('figures of arcs are answers: grouped by the month in which a journey began, they have a trend', () => {
  const { arcs } = emotionCurve(all, (touchpoint) => touchpoint.valence);
  const monthly = month('UTC');
  const ends = tallyBy(arcs, [(arc) => monthly(arc.at)], (arc) => arc.end);
  const points = trend(ends, sentiment, monthly);
  expect(points.map(({ period, reading }) => [period, reading.value])).toEqual([
    ['2026-01', -0.6875],
    ['2026-02', 0.8125],
  ]);
  expect(points[1]?.change.verdict).toBe('better');
  expect(delta(ends['2026-01'] ?? {}, ends['2026-02'] ?? {}, sentiment).value).toBe(1.5);
});

test('groups of journeys have a curve each', () => {
  const listed = [...all];
  const of = (segment: string): typeof listed =>
    listed.filter((journey) => journey.touchpoints[0]?.segment === segment);
  const curves = mapGroups({ loyal: of('loyal'), new: of('new') }, (some) =>
    emotionCurve(some, (touchpoint) => touchpoint.valence),
  );
  expect(mapGroups(curves, ({ journeys: n, start }) => [n, start.value])).toEqual({ loyal: [40, 0.5], new: [40, 0.5] });
});

test('level and fewest answers reach every reading', () => {
  const curve = emotionCurve(all, (touchpoint) => touchpoint.valence, { level: 0.8, minimumAnswers: 81 });
  expect(figures.map((figure) => curve[figure].reason)).toEqual(figures.map(() => 'tooFewAnswers'));
  const wide = emotionCurve(all, (touchpoint) => touchpoint.valence, { level: 0.8 });
  expect(figures.map((figure) => wide[figure].interval?.level)).toEqual(figures.map(() => 0.8));
  expect(wide.points[0]?.reading.interval?.level).toBe(0.8);
});

test('nothing, and journeys of which nobody says how they felt, have no figures', () => {
  for (const none of [
    [],
    [{ customerId: 'anna', touchpoints: [{ at: 0 }] }],
    [{ customerId: 'ben', touchpoints: [] }],
  ]) {
    const curve = emotionCurve(none, () => null);
    expect([curve.journeys, curve.skipped, curve.arcs]).toEqual([0, none.length, []]);
    expect(figures.map((figure) => curve[figure].reason)).toEqual(figures.map(() => 'noAnswers'));
  }
});

test('one journey has figures and no interval, one touchpoint no rise', () => {
  const curve = emotionCurve(
    [{ id: 'J', customerId: 'anna', touchpoints: [{ at: '1970-01-01T01:00:00+01:00' }] }],
    () => 1,
  );
  expect(curve.arcs).toMatchObject([
    { id: 'J', customerId: 'anna', at: '1970-01-01T00:00:00.000Z', n: 1, slope: null },
  ]);
  expect(curve.end).toMatchObject({ metric: 'emotionCurve.end', value: 1, n: 1, interval: null, scale: 'valence' });
  expect(curve.slope).toMatchObject({
    value: null,
    reason: 'noAnswers',
    leftOut: { skipped: 1 },
    scale: 'valenceStep',
  });
});

test('the result is plain data', () => {
  const curve = emotionCurve(all, (touchpoint) => touchpoint.valence);
  expect(JSON.parse(JSON.stringify(curve))).toEqual(curve);
});

test('a valence off its scale throws or is counted, a stage that is none throws, and so do options and callbacks that are none', () => {
  const one = [{ customerId: 'anna', touchpoints: [{ at: 0 }, { at: 1 }] }];
  const stages = { of: () => 'later', order: ['before'] };
  const error = (name: string, code: string): Error => expect.objectContaining({ name, code }) as Error;
  expect(() => emotionCurve(one, ({ at }) => 2 * at)).toThrow('Expected a valence from -1 to 1, got 2 at position 1');
  const counted = emotionCurve(one, ({ at }) => 2 * at, { invalid: 'count' });
  expect([counted.leftOut.invalid, counted.end.value, counted.points[1]?.reading.leftOut.invalid]).toEqual([1, 0, 1]);
  expect(() => emotionCurve(one, () => 0, { stages })).toThrow(error('RangeError', 'unknownStage'));
  expect(emotionCurve(one, () => 0, { stages, invalid: 'count' }).withoutStage).toBe(2);
  expect(() => emotionCurve(one, () => 0, { stages: 'before' as never })).toThrow(TypeError);
  expect(() => emotionCurve(one, () => 0, { level: 95 })).toThrow(error('RangeError', 'level'));
  expect(() => emotionCurve(one, 'valence' as never)).toThrow(error('TypeError', 'callback'));
  expect(() => emotionCurve(null as never, () => 0)).toThrow(error('TypeError', 'journeys'));
});
