import { sampleQuantile } from 'cx-metrics/inference';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meanInAnyOrder, spreadOf } from '../../src/journey/spread.ts';
import { shuffled } from '../arbitrary.ts';

const someNumbers: fc.Arbitrary<readonly number[]> = fc.oneof(
  fc.array(fc.nat(1e6), { maxLength: 40 }),
  fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { maxLength: 40 }),
);

test('law: ends, mean and percentiles are those of the numbers in order', () => {
  fc.assert(
    fc.property(someNumbers, (numbers) => {
      const { n, min, max, mean, percentiles } = spreadOf(Float64Array.from(numbers));
      expect(n).toBe(numbers.length);
      if (n === 0) return;
      expect([min, max]).toEqual([Math.min(...numbers), Math.max(...numbers)]);
      expect(mean).toBeCloseTo(numbers.reduce((sum, number) => sum + number, 0) / n, 4);
      const counted = numbers.map((number): readonly [number, number] => [number, 1]);
      const each = { p50: 0.5, p75: 0.75, p90: 0.9, p95: 0.95, p99: 0.99 };
      for (const [name, probability] of Object.entries(each)) {
        expect(percentiles[name as 'p50']).toBeCloseTo(sampleQuantile(counted, probability) as number, 6);
      }
    }),
  );
});

test('law: the order of the numbers does not matter, to the bit', () => {
  fc.assert(
    fc.property(someNumbers, fc.nat(), (numbers, seed) => {
      expect(spreadOf(Float64Array.from(shuffled(numbers, seed)))).toEqual(spreadOf(Float64Array.from(numbers)));
    }),
  );
});

test('a mean of tenths is the same in any order, where a plain sum is not', () => {
  const [one, other] = [
    [0.1, 0.2, 0.3],
    [0.3, 0.2, 0.1],
  ] as const;
  const plain = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / 3;
  expect(plain(one)).not.toBe(plain(other));
  expect(meanInAnyOrder(Float64Array.from(one))).toBe(meanInAnyOrder(Float64Array.from(other)));
});

test('whole numbers whose sum is too large to be exact are added in order, too', () => {
  const large = [2 ** 53, 1, 1, 1];
  expect(meanInAnyOrder(Float64Array.from(large))).toBe(meanInAnyOrder(Float64Array.from([...large].reverse())));
});

test('a mean does not change its numbers', () => {
  const numbers = Float64Array.of(0.3, 0.1, 0.2);
  meanInAnyOrder(numbers);
  expect(Array.from(numbers)).toEqual([0.3, 0.1, 0.2]);
});

test('one number is all of them, equal ones are that number, and none is null', () => {
  expect(spreadOf(Float64Array.of(7))).toEqual({
    n: 1,
    min: 7,
    max: 7,
    mean: 7,
    percentiles: { p50: 7, p75: 7, p90: 7, p95: 7, p99: 7 },
  });
  expect(spreadOf(Float64Array.of(5, 5, 5))).toMatchObject({ n: 3, min: 5, max: 5, mean: 5 });
  expect(spreadOf(Float64Array.of())).toEqual({
    n: 0,
    min: null,
    max: null,
    mean: null,
    percentiles: { p50: null, p75: null, p90: null, p95: null, p99: null },
  });
});
