import { bin, tally } from 'cx-metrics';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countBins } from '../../src/tally/countBins.ts';

const pairs = (durations: readonly number[]): [number, number][] | null => {
  const counted = countBins(Float64Array.from(durations));
  return counted && Array.from(counted.numbers, (number, at) => [number, counted.times[at] as number]);
};
const someDuration = fc.oneof(
  fc.constant(0),
  fc.nat(100_000),
  fc.double({ min: 2 ** -1022, max: 1e308, noNaN: true }),
  fc.nat(500).map((minutes) => minutes * 60_000),
);

test('law: a column is counted as bin and tally count one by one, for odd and even numbers of rows', () => {
  fc.assert(
    fc.property(fc.array(someDuration, { maxLength: 50 }), (durations) => {
      const oneByOne = tally(durations.map((ms) => bin(ms)));
      expect(Object.fromEntries(pairs(durations) ?? [])).toEqual(oneByOne);
    }),
  );
});

test('a column of durations by bin is counted the same, alone and in a record', () => {
  const durations = Float64Array.of(1000, 0, 1001, 5000, 0);
  const expected = { 0: 2, 1002: 2, 5008: 1 };
  expect(tally(durations, bin)).toEqual(expected);
  expect(tally({ durations }, ['durations', bin])).toEqual(expected);
});

test('law: merged bins are the bins of the whole, in any order', () => {
  fc.assert(
    fc.property(fc.array(someDuration), fc.nat(50), (durations, cut) => {
      const whole = tally(Float64Array.from(durations), bin);
      const parts = [durations.slice(cut), durations.slice(0, cut)].map((part) => tally(Float64Array.from(part), bin));
      const sum = (key: string): number => parts.reduce((total, part) => total + (part[key] ?? 0), 0);
      expect(Object.keys(whole).map((key) => [key, sum(key)])).toEqual(Object.entries(whole));
    }),
  );
});

test('what bin refuses or leaves as it is has no bucket, and is then read one by one', () => {
  for (const odd of [-1, -0, NaN, Infinity, 5e-324]) expect(pairs([1000, odd, 0])).toBeNull();
  expect(tally(Float64Array.of(5e-324, 1000), bin)).toEqual({ '5e-324': 1, 1002: 1 });
  // As many as there are zeros.
  expect(tally(Float64Array.of(1.5e-308, 0), bin)).toEqual({ 0: 1, '1.5e-308': 1 });
  expect(() => tally(Float64Array.of(1000, -1), bin)).toThrow(RangeError);
  expect(tally(Float64Array.of(-0, 0), bin)).toEqual({ 0: 2 });
});

test('a part of a larger array is counted alone', () => {
  const whole = Float64Array.of(5000, 1000, 1001, 5000);
  expect(countBins(whole.subarray(1, 3))).toEqual({ numbers: Float64Array.of(1002), times: Float64Array.of(2) });
});
