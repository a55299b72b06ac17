import { type AnyJourney, delta, journeys, journeySuccess, mapGroups, merge, month, rate, trend } from 'cx-metrics';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { refusal } from '../refusal.ts';

interface Step {
  readonly at: number;
  readonly succeeded: boolean | null;
}
const succeededOf = ({ succeeded }: Step): boolean | null => succeeded;
const way = (...steps: readonly (boolean | null)[]): AnyJourney<Step> => ({
  customerId: 'anna',
  touchpoints: steps.map((succeeded, at) => ({ at, succeeded })),
});

test.each([
  [[true, true], { 1: 1 }],
  [[true, false], { 0: 1 }],
  [[true, null], { skipped: 1 }],
  [[null, false, true], { 0: 1 }],
  [[null], { skipped: 1 }],
  [[], { skipped: 1 }],
] as const)('a journey of %j is %j: one failure is enough, and what is not known is not well', (steps, wanted) => {
  expect(journeySuccess([way(...steps)], succeededOf)).toEqual(wanted);
});

test('law: journeys are counted one by one, and those of parts merge to those of all', () => {
  const someWays = fc.array(fc.array(fc.constantFrom(true, true, true, false, null), { maxLength: 5 }), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(someWays, fc.nat(8), (ways, cut) => {
      const counts = journeySuccess(
        ways.map((steps) => way(...steps)),
        succeededOf,
      );
      const failed = ways.filter((steps) => steps.includes(false)).length;
      const well = ways.filter((steps) => steps.length > 0 && steps.every((step) => step === true)).length;
      expect([counts[0] ?? 0, counts[1] ?? 0, counts['skipped'] ?? 0]).toEqual([
        failed,
        well,
        ways.length - failed - well,
      ]);
      const parts = [ways.slice(0, cut), ways.slice(cut)].map((part) =>
        journeySuccess(
          part.map((steps) => way(...steps)),
          succeededOf,
        ),
      );
      expect(merge(...parts)).toEqual(counts);
    }),
  );
});

test('its tally goes through rate, delta, trend and mapGroups', () => {
  const [bad, good] = [
    { 0: 90, 1: 10 },
    { 0: 10, 1: 90 },
  ];
  const name = { name: 'journeySuccess' };
  expect(delta(bad, good, rate, name)).toMatchObject({ metric: 'journeySuccess', value: 80, verdict: 'better' });
  const points = trend({ '2026-01': bad, '2026-02': good }, rate, month('UTC'), name);
  expect(points.map(({ reading }) => reading.value)).toEqual([10, 90]);
  const byStage = mapGroups({ web: [way(true)], shop: [way(true), way(false)] }, (ways) =>
    rate(journeySuccess(ways, succeededOf)),
  );
  expect(mapGroups(byStage, ({ value }) => value)).toEqual({ shop: 50, web: 100 });
});

test('nothing gives nothing', () => {
  expect(journeySuccess([], () => true)).toEqual({});
  expect(journeySuccess(journeys([], { gapMs: 1 }), () => true)).toEqual({});
});

test('what is neither true, false nor null is refused wherever it stands, and so is a callback that is none', () => {
  expect(refusal(() => journeySuccess([way(false, 'yes' as never)], succeededOf))).toBe(
    'TypeError succeeded: Expected true, false or null, got "yes" at position 1',
  );
  expect(() => journeySuccess([way(1 as never)], succeededOf)).toThrow(TypeError);
  expect(() => journeySuccess([], null as never)).toThrow(expect.objectContaining({ code: 'callback' }));
  expect(() => journeySuccess([5 as never], () => true)).toThrow(expect.objectContaining({ code: 'journey' }));
});
