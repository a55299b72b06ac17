import { mannKendall, seasonalMannKendall, theilSen } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { someSeries, someValue } from './someSeries.ts';

const cycle = fc.integer({ min: 1, max: 6 });
const seasonOf = <Value>(series: readonly Value[], season: number, period: number): readonly Value[] =>
  series.filter((_, position) => position % period === season);

test('law: sums over the seasons, and the median of their slopes', () => {
  fc.assert(
    fc.property(someSeries, cycle, (series, period) => {
      const seasons = Array.from({ length: period }, (_, season) => seasonOf(series, season, period));
      const tests = seasons.map((season) => mannKendall(season));
      const found = seasonalMannKendall(series, period);
      expect(found.s).toBe(tests.reduce((sum, { s }) => sum + s, 0));
      expect(found.varianceS).toBeCloseTo(
        tests.reduce((sum, { varianceS }) => sum + varianceS, 0),
        9,
      );
      expect(found.n).toBe(tests.reduce((sum, { n }) => sum + n, 0));

      const slopes = seasons
        .flatMap((season) =>
          season.flatMap((later, to) =>
            season
              .slice(0, to)
              .flatMap((earlier, from) =>
                earlier === null || later === null ? [] : [(later - earlier) / (to - from)],
              ),
          ),
        )
        .sort((a, b) => a - b);
      if (slopes.length === 0) {
        expect([found.slopePerCycle, found.slopePerStep]).toEqual([null, null]);
      } else {
        const [below, above] = [slopes[(slopes.length - 1) >> 1] as number, slopes[slopes.length >> 1] as number];
        expect(found.slopePerCycle).toBeCloseTo((below + above) / 2, 12);
        expect(found.slopePerStep).toBe((found.slopePerCycle as number) / period);
      }
    }),
  );
});

test('law: with a cycle of one period it is the test without seasons', () => {
  fc.assert(
    fc.property(someSeries, (series) => {
      const { tauB: _, ...plain } = mannKendall(series);
      const { slope } = theilSen(series);
      expect(seasonalMannKendall(series, 1)).toEqual({ ...plain, slopePerCycle: slope, slopePerStep: slope });
    }),
  );
});

test('law: whatever a season always adds changes nothing', () => {
  fc.assert(
    fc.property(someSeries, cycle, fc.array(someValue, { minLength: 6, maxLength: 6 }), (series, period, adds) => {
      const shifted = series.map((value, position) =>
        value === null ? null : value + (adds[position % period] as number),
      );
      expect(seasonalMannKendall(shifted, period)).toEqual(seasonalMannKendall(series, period));
    }),
  );
});

test('a season hides a trend from the plain test, not from this one', () => {
  const summers = [40, 0, 40, 0, 41, 1, 41, 1, 42, 2, 42, 2, 43, 3, 43, 3];
  expect(mannKendall(summers).pValue).toBeGreaterThan(0.05);
  expect(seasonalMannKendall(summers, 2).pValue).toBeLessThan(0.001);
});

test('less than two cycles, and nothing, have no trend', () => {
  const none = { s: 0, varianceS: 0, z: 0, pValue: 1, slopePerCycle: null, slopePerStep: null };
  expect(seasonalMannKendall([20, 31, 25], 4)).toEqual({ n: 3, ...none });
  expect(seasonalMannKendall([], 12)).toEqual({ n: 0, ...none });
  expect(seasonalMannKendall([null, null], 1)).toEqual({ n: 0, ...none });
});

test('a cycle that is no whole number from 1 is refused', () => {
  const error = (name: string): Error => expect.objectContaining({ name, code: 'cycle' }) as Error;
  for (const bad of [0, -1, 1.5, NaN, Infinity]) {
    expect(() => seasonalMannKendall([1, 2], bad)).toThrow(error('RangeError'));
  }
  for (const bad of ['12', undefined, null])
    expect(() => seasonalMannKendall([1], bad as never)).toThrow(error('TypeError'));
});
