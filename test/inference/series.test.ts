import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inPlace, readSeries } from '../../src/inference/series.ts';
import { someSeries, withoutGaps } from './someSeries.ts';

test('gaps are left out, and every value keeps its position', () => {
  expect(readSeries([null, 3, null, 0, 5])).toEqual({ length: 5, values: [3, 0, 5], positions: [1, 3, 4] });
  expect(readSeries([])).toEqual({ length: 0, values: [], positions: [] });
  expect(readSeries([null, null])).toEqual({ length: 2, values: [], positions: [] });
});

test('typed arrays are read too, and -0 is 0', () => {
  expect(readSeries(Float64Array.of(1.5, 2)).values).toEqual([1.5, 2]);
  expect(readSeries([-0]).values).toEqual([0]);
});

const error = (name: string, code: string): Error => expect.objectContaining({ name, code }) as Error;

test('NaN and infinity are refused, with their position', () => {
  for (const bad of [NaN, Infinity, -Infinity]) {
    expect(() => readSeries([1, null, bad])).toThrow(`Expected a finite value or null, got ${bad} at position 2`);
    expect(() => readSeries([bad])).toThrow(error('RangeError', 'value'));
  }
});

test('text, undefined and holes are no values, and what is no array is no series', () => {
  for (const bad of [['1'], [undefined], [, 1], [1n], [new Date()]]) {
    expect(() => readSeries(bad as never)).toThrow(
      bad[0] === 1n ? error('RangeError', 'value') : error('TypeError', 'value'),
    );
  }
  for (const bad of ['123', null, undefined, 5, { 0: 1, length: 1 }, new Set([1]), new DataView(new ArrayBuffer(8))]) {
    expect(() => readSeries(bad as never)).toThrow(error('TypeError', 'series'));
  }
});

test('law: put in place, the values are the series again', () => {
  fc.assert(
    fc.property(someSeries, (series) => {
      const observed = readSeries(series);
      expect(observed).toMatchObject(withoutGaps(series));
      expect(inPlace(observed, observed.values)).toEqual(series);
    }),
  );
});

test('results of which there are none leave null everywhere', () => {
  expect(inPlace(readSeries([1, null, 2]), [])).toEqual([null, null, null]);
});
