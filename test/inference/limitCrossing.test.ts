import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kaplanMeier, type SurvivalCurve } from '../../src/inference/kaplanMeier.ts';
import { limitCrossing } from '../../src/inference/limitCrossing.ts';
import { type SurvivalLimits, survivalLimit } from '../../src/inference/survivalLimit.ts';

const kinds: readonly SurvivalLimits[] = ['logLog', 'log', 'plain'];
const curveOf = (counts: readonly (readonly [ended: number, left: number])[]): SurvivalCurve =>
  kaplanMeier({
    time: counts.map((_, row) => row),
    events: counts.map(([ended]) => ended),
    censored: counts.map(([, left]) => left),
  });

/** The slow way: every row with an event, from the first. */
function rowByRow({ events, survival, greenwood }: SurvivalCurve, share: number, z: number, limits: SurvivalLimits) {
  for (let row = 0; row < events.length; row++) {
    if (events[row] === 0) continue;
    const limit = survivalLimit(survival[row] as number, greenwood[row] as number, z, limits);
    if (limit !== null && limit <= share) return row;
  }
  return events.length;
}

test('law: the row is the first one that a walk through all rows finds, for every kind of limit', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(2), fc.nat(2)), { maxLength: 60 }),
      fc.double({ min: 0, max: 1.1, noNaN: true }),
      fc.constantFrom(-4, -2, -0.1, 0.1, 2, 4),
      fc.constantFrom(...kinds),
      (counts, share, z, limits) => {
        const curve = curveOf(counts);
        expect(limitCrossing(curve, share, z, limits)).toBe(rowByRow(curve, share, z, limits));
      },
    ),
    { numRuns: 3000 },
  );
});

test('a lower limit that rises again is not passed over', () => {
  // One of ten ends early: the log-log limit starts low, and rises while more end.
  const curve = curveOf(Array.from({ length: 10 }, () => [1, 0] as const));
  const lower = Array.from(curve.survival, (share, row) =>
    survivalLimit(share, curve.greenwood[row] as number, 3, 'logLog'),
  );
  expect(lower[1]).toBeGreaterThan(lower[0] as number);
  const between = ((lower[0] as number) + (lower[1] as number)) / 2;
  expect(limitCrossing(curve, between, 3, 'logLog')).toBe(0);
  expect(limitCrossing(curve, (lower[0] as number) / 2, 3, 'logLog')).toBe(
    rowByRow(curve, (lower[0] as number) / 2, 3, 'logLog'),
  );
});

test('where nothing has ended, and where no limit comes down so far, there is no row', () => {
  expect(limitCrossing(curveOf([]), 0.5, 2, 'logLog')).toBe(0);
  expect(limitCrossing(curveOf([[0, 3]]), 0.5, 2, 'logLog')).toBe(1);
  expect(limitCrossing(curveOf([[1, 30]]), 0.5, 2, 'logLog')).toBe(1);
  expect(limitCrossing(curveOf([[3, 0]]), 0.5, 2, 'logLog')).toBe(1);
});
