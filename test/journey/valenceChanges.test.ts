import {
  type Answer,
  delta,
  journeys,
  mapGroups,
  meanScore,
  merge,
  type Reading,
  type Tally,
  tallyBy,
  trend,
  month,
  valenceChanges,
  valenceStep,
} from 'cx-metrics';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { refusal } from '../refusal.ts';
import { type Felt, feltJourneys, inTime, numberOf, valenceOf } from './feltJourneys.ts';

const channelOf = ({ channel }: Felt): string => channel;
const oneJourney = (...valences: readonly Answer[]): { customerId: string; touchpoints: readonly Felt[] }[] => [
  { customerId: 'anna', touchpoints: valences.map((valence, at) => ({ at, channel: `step ${at}`, valence })) },
];
/** Mean change, as it goes through `delta` and `trend`. */
const meanChange = (steps: Tally, options?: { readonly level?: number }): Reading =>
  meanScore(steps, { ...options, scale: valenceStep, name: 'valenceChange' });

test('the change at a touchpoint is its valence less the one before it', () => {
  expect(valenceChanges(oneJourney(0.5, -0.5, 0.75), valenceOf, channelOf)).toEqual({
    'step 0': { notApplicable: 1 },
    'step 1': { '-1': 1 },
    'step 2': { 1.25: 1 },
  });
});

test('a touchpoint that says nothing is passed over: the next one is compared with the last that did', () => {
  expect(valenceChanges(oneJourney(0.5, null, 'dismissed', 1), valenceOf, channelOf)).toEqual({
    'step 0': { notApplicable: 1 },
    'step 1': { skipped: 1 },
    'step 2': { dismissed: 1 },
    'step 3': { 0.5: 1 },
  });
});

test('law: every touchpoint is counted once, with the change found by walking its journey', () => {
  fc.assert(
    fc.property(feltJourneys, (all) => {
      const rows = all.flatMap((journey) => {
        let before: number | null = null;
        return inTime(journey).map((touchpoint) => {
          const felt = numberOf(touchpoint);
          const change = felt === null ? touchpoint.valence : before === null ? 'notApplicable' : felt - before;
          before = felt ?? before;
          return { channel: touchpoint.channel, change: change as Answer };
        });
      });
      expect(valenceChanges(all, valenceOf, channelOf)).toEqual(
        tallyBy(rows, [(row) => row.channel], (row) => row.change),
      );
    }),
  );
});

test('law: within a journey the changes add up to the last valence less the first', () => {
  fc.assert(
    fc.property(feltJourneys, (all) => {
      for (const journey of all) {
        const felt = inTime(journey)
          .map(numberOf)
          .filter((valence) => valence !== null);
        const changes = merge({}, ...Object.values(valenceChanges([journey], valenceOf, channelOf)));
        const sum = Object.entries(changes)
          .filter(([change]) => !Number.isNaN(Number(change)))
          .reduce((total, [change, times]) => total + Number(change) * times, 0);
        expect(sum).toBe(felt.length === 0 ? 0 : (felt.at(-1) as number) - (felt[0] as number));
      }
    }),
  );
});

test('law: the changes of some journeys and of the others merge to those of all', () => {
  fc.assert(
    fc.property(feltJourneys, fc.nat(6), (all, cut) => {
      const [some, others] = [all.slice(0, cut), all.slice(cut)];
      const parts = [some, others].map((part) => valenceChanges(part, valenceOf, channelOf));
      expect(merge(...parts)).toEqual(valenceChanges(all, valenceOf, channelOf));
    }),
  );
});

test('delta, trend and mapGroups read the changes on their own scale, from −2 to 2', () => {
  const [before, after] = [
    { 0.5: 40, '-2': 60 },
    { 0.5: 60, 2: 40 },
  ];
  expect(delta(before, after, meanChange)).toMatchObject({ metric: 'valenceChange', verdict: 'better' });
  const byMonth = { '2026-01': before, '2026-02': after };
  expect(trend(byMonth, meanChange, month('UTC')).map((point) => point.reading.value)).toEqual([-1, 1.1]);
  const changes = valenceChanges(oneJourney(-1, 1), valenceOf, channelOf);
  expect(mapGroups(mapGroups(changes, meanChange), ({ value }) => value)).toEqual({ 'step 0': null, 'step 1': 2 });
});

test('journeys that were made from touchpoints are read like any others', () => {
  const rows = [
    { customerId: 'anna', at: 5, channel: 'phone', valence: -1 },
    { customerId: 'anna', at: 1, channel: 'web', valence: 1 },
    { customerId: 'anna', at: 900, channel: 'web', valence: 0 },
  ];
  const changes = valenceChanges(journeys(rows, { gapMs: 100 }), valenceOf, channelOf);
  expect(changes).toEqual({ phone: { '-2': 1 }, web: { notApplicable: 2 } });
});

test('no journeys have no changes, nor has one without touchpoints', () => {
  expect(valenceChanges([], valenceOf, channelOf)).toEqual({});
  expect(valenceChanges([{ customerId: 'anna', touchpoints: [] as Felt[] }], valenceOf, channelOf)).toEqual({});
});

test('a valence off its scale, a name that is none and callbacks that are missing are refused', () => {
  expect(refusal(() => valenceChanges(oneJourney(0, 2), valenceOf, channelOf))).toBe(
    'RangeError offScale: Expected a valence from -1 to 1, got 2 at position 1',
  );
  expect(valenceChanges(oneJourney(0, 2, 1), valenceOf, channelOf, { invalid: 'count' })).toEqual({
    'step 0': { notApplicable: 1 },
    'step 1': { invalid: 1 },
    'step 2': { 1: 1 },
  });
  expect(() => valenceChanges(oneJourney(0), valenceOf, () => null as never)).toThrow(
    expect.objectContaining({ code: 'groupKey' }),
  );
  expect(() => valenceChanges(oneJourney(0), valenceOf, null as never)).toThrow(
    expect.objectContaining({ code: 'callback' }),
  );
  expect(() => valenceChanges(5 as never, valenceOf, channelOf)).toThrow(expect.objectContaining({ code: 'journeys' }));
  expect(() => valenceChanges([], valenceOf, channelOf, { invalid: 'skip' as never })).toThrow(RangeError);
});
