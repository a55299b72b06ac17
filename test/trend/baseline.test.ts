import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSeries } from '../../src/inference/series.ts';
import { baselineOf, lengthOfBaseline, meanOf, movingRanges, sigmaOf } from '../../src/trend/baseline.ts';
import { someSeries } from '../inference/someSeries.ts';

test('centre is the mean, sigma the mean distance of neighbours × √π / 2', () => {
  const { n, center, sigma, ranges } = baselineOf(readSeries([4, 6, null, 5]), undefined);
  expect([n, center, ranges]).toEqual([3, 5, [2, 1]]);
  expect(sigma).toBeCloseTo((1.5 * Math.sqrt(Math.PI)) / 2, 14);
});

test('law: a baseline is the series cut off there', () => {
  fc.assert(
    fc.property(someSeries, fc.integer({ min: 1, max: 30 }), (series, baseline) => {
      const cut = baselineOf(readSeries(series.slice(0, baseline)), undefined);
      expect(baselineOf(readSeries(series), { baseline })).toEqual(cut);
      expect(lengthOfBaseline(readSeries(series), baseline)).toBe(cut.n);
    }),
  );
});

test('what is known already stands in for what would be estimated', () => {
  const observed = readSeries([4, 6]);
  expect(baselineOf(observed, { center: 0, sigma: 3 })).toEqual({ n: 2, center: 0, sigma: 3, ranges: [2] });
  expect(baselineOf(observed, { sigma: 0 })).toMatchObject({ center: 5, sigma: 0 });
  expect(baselineOf(readSeries([]), { center: 1, sigma: 3 })).toMatchObject({ n: 0, center: 1, sigma: 3 });
});

test('one value has no spread, none has no centre', () => {
  expect(baselineOf(readSeries([7]), undefined)).toEqual({ n: 1, center: 7, sigma: null, ranges: [] });
  expect(baselineOf(readSeries([null]), undefined)).toEqual({ n: 0, center: null, sigma: null, ranges: [] });
  expect([meanOf([]), sigmaOf([]), movingRanges([])]).toEqual([null, null, []]);
});

test('law: the mean of equal values is that value, to the bit', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.integer({ min: 1, max: 50 }), (value, n) => {
      expect(meanOf(Array<number>(n).fill(value))).toBe(value + 0);
    }),
  );
  expect(
    Array<number>(10)
      .fill(0.1)
      .reduce((sum, value) => sum + value, 0) / 10,
  ).not.toBe(0.1);
});

test('a baseline, a centre and a sigma that are none are refused', () => {
  const error = (name: string, code: string): Error => expect.objectContaining({ name, code }) as Error;
  const read = (options: object): unknown => baselineOf(readSeries([1, 2]), options);
  for (const baseline of [0, -1, 2.5, NaN]) expect(() => read({ baseline })).toThrow(error('RangeError', 'baseline'));
  expect(() => read({ baseline: '3' })).toThrow(error('TypeError', 'baseline'));
  expect(() => read({ center: NaN })).toThrow(error('RangeError', 'center'));
  expect(() => read({ center: '3' })).toThrow(error('TypeError', 'center'));
  for (const sigma of [-1, Infinity]) expect(() => read({ sigma })).toThrow(error('RangeError', 'sigma'));
  expect(() => read({ sigma: null })).toThrow(error('TypeError', 'sigma'));
});
