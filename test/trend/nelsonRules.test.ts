import { nelsonRules, xmr } from 'cx-metrics';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newNoise, someSeries, someValue, withoutGaps } from '../inference/someSeries.ts';

const all = [1, 2, 3, 4, 5, 6, 7, 8] as const;

test('rules 1 and 2 are read unless told', () => {
  const series = [9, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1.2, 1.4, 1.6];
  expect(nelsonRules(series, { center: 0, sigma: 2 })).toEqual(
    nelsonRules(series, { center: 0, sigma: 2, rules: [1, 2] }),
  );
  expect(nelsonRules(series, { center: 0, sigma: 2, rules: [3] })).toEqual([]);
});

test('centre and sigma come from the moving ranges, of the baseline where there is one', () => {
  const series = newNoise(3)(40).map((value, index) => (index < 25 ? value : value + 4));
  for (const options of [{}, { baseline: 25 }]) {
    const { center, sigma } = xmr(series, options) as { center: number; sigma: number };
    expect(nelsonRules(series, { ...options, rules: all })).toEqual(nelsonRules(series, { center, sigma, rules: all }));
  }
  expect(nelsonRules(series, { baseline: 25 }).some(({ index }) => index >= 25)).toBe(true);
});

test('law: a gap changes nothing but positions', () => {
  fc.assert(
    fc.property(someSeries, (series) => {
      const { values, positions } = withoutGaps(series);
      const moved = nelsonRules(values, { rules: all }).map(({ index, rules }) => ({ index: positions[index], rules }));
      expect(nelsonRules(series, { rules: all })).toEqual(moved);
    }),
  );
});

test('law: shifted and stretched with what judges them, values break the same rules', () => {
  fc.assert(
    fc.property(someSeries, someValue, fc.constantFrom(0.5, 4), (series, by, factor) => {
      const moved = series.map((value) => (value === null ? null : value * factor + by));
      const known = nelsonRules(series, { center: 1, sigma: 2.5, rules: all });
      expect(nelsonRules(moved, { center: factor + by, sigma: 2.5 * factor, rules: all })).toEqual(known);
    }),
  );
});

test('law: with a frozen baseline, what comes later never changes an earlier signal', () => {
  fc.assert(
    fc.property(someSeries, fc.integer({ min: 1, max: 12 }), fc.nat(24), (series, baseline, upTo) => {
      if (upTo < baseline) return;
      const known = nelsonRules(series, { baseline, rules: all }).filter(({ index }) => index < upTo);
      expect(nelsonRules(series.slice(0, upTo), { baseline, rules: all })).toEqual(known);
    }),
  );
});

test('nothing, one value and a row of gaps break no rule', () => {
  for (const series of [[], [7], [null, null]]) expect(nelsonRules(series, { rules: all })).toEqual([]);
});

test('options and series that are none are refused', () => {
  expect(() => nelsonRules([1], 3 as never)).toThrow(TypeError);
  expect(() => nelsonRules([NaN])).toThrow(RangeError);
  expect(() => nelsonRules([1], { rules: [9 as never] })).toThrow(RangeError);
});

test('without options they are rules 1 and 2 with the centre and spread of the series', () => {
  const series = Array.from({ length: 40 }, (_, index) => (index === 30 ? 60 : 40 + (index % 2)));
  expect(nelsonRules(series)).toEqual(nelsonRules(series, { rules: [1, 2] }));
  expect(nelsonRules(series).find(({ index }) => index === 30)).toEqual({ index: 30, rules: [1] });
});
