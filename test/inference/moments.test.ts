import { type Counted, moments } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const someValues: fc.Arbitrary<Counted> = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.nat(9)), {
  minLength: 1,
});
const listOf = (values: Counted): readonly number[] =>
  values.flatMap(([value, times]) => Array<number>(times).fill(value));

test('law: mean and variance are those of the list, by two plain passes', () => {
  fc.assert(
    fc.property(someValues, (values) => {
      const list = listOf(values);
      const { n, mean, variance, degreesOfFreedom } = moments(values);
      expect(n).toBe(list.length);
      if (mean === null) return;
      const plain = list.reduce((sum, value) => sum + value, 0) / n;
      expect(mean).toBeCloseTo(plain, 12);
      if (n > 1) {
        expect(variance).toBeCloseTo(list.reduce((sum, value) => sum + (value - plain) ** 2, 0) / (n - 1), 9);
        expect(degreesOfFreedom).toBe(n - 1);
      }
    }),
  );
});

test('law: moved, the spread stays; stretched, it stretches', () => {
  fc.assert(
    fc.property(someValues, fc.integer({ min: -9, max: 9 }), (values, by) => {
      const plain = moments(values);
      if (plain.standardDeviation === null) return;
      expect(moments(values.map(([value, times]) => [value + by, times])).variance).toBeCloseTo(
        plain.variance as number,
        9,
      );
      const stretched = moments(values.map(([value, times]) => [value * by, times]));
      expect(stretched.standardDeviation).toBeCloseTo(Math.abs(by) * plain.standardDeviation, 9);
    }),
  );
});

test('law: equal values have themselves as their mean, to the bit, and no spread: tenths too', () => {
  const value = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((drawn) => drawn + 0);
  fc.assert(
    fc.property(value, fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1 }), (equal, counts) => {
      const { mean, populationVariance } = moments(counts.map((times) => [equal, times]));
      expect([mean, populationVariance]).toEqual([equal, 0]);
    }),
  );
  expect(moments([[0.1, 3]])).toMatchObject({ mean: 0.1, variance: 0 });
});

test('large values with a small spread keep their digits', () => {
  expect(
    moments([
      [1e9 + 1, 1],
      [1e9 + 2, 1],
      [1e9 + 4, 1],
    ]).variance,
  ).toBeCloseTo(7 / 3, 6);
});

test('one value has no spread, none has no mean', () => {
  expect(moments([[7, 1]])).toMatchObject({ mean: 7, variance: null, populationVariance: 0, degreesOfFreedom: null });
  expect(moments([[7, 0]])).toMatchObject({ n: 0, mean: null });
});

test('what is no number, not finite or counted wrongly is refused', () => {
  const error = (name: string, code: string): Error => expect.objectContaining({ name, code }) as Error;
  expect(() => moments([['7' as never, 1]])).toThrow(error('TypeError', 'value'));
  expect(() => moments([[NaN, 1]])).toThrow(error('RangeError', 'value'));
  expect(() => moments([[7, -1]])).toThrow(error('RangeError', 'count'));
  expect(() => moments([[7, '1' as never]])).toThrow(error('TypeError', 'count'));
});

test('2, 4, 4, 4, 5, 5, 7 and 9, by hand: mean 5, squares 32, so variances 4 and 32 / 7', () => {
  const ours = moments([
    [2, 1],
    [4, 3],
    [5, 2],
    [7, 1],
    [9, 1],
  ]);
  expect(ours).toEqual({
    n: 8,
    mean: 5,
    variance: 32 / 7,
    populationVariance: 4,
    standardDeviation: Math.sqrt(32 / 7),
    standardError: Math.sqrt(32 / 7 / 8),
    degreesOfFreedom: 7,
  });
});

test('one value has a mean, and no spread of any kind but that of itself', () => {
  expect(moments([[7, 1]])).toEqual({
    n: 1,
    mean: 7,
    variance: null,
    populationVariance: 0,
    standardDeviation: null,
    standardError: null,
    degreesOfFreedom: null,
  });
});
