import { merge, tally } from 'cx-metrics';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bin } from '../../src/tally/bin.ts';

const duration = fc.oneof(
  fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
  fc.double({ min: 0, max: 1e12, noNaN: true }),
  fc.integer({ min: 0, max: 2 ** 31 - 1 }),
);

test('128 buckets to an octave: from 1024 on they are 8 wide and their middle stands for them', () => {
  expect([1024, 1027, 1031.9, 1032, 1039].map(bin)).toEqual([1028, 1028, 1028, 1036, 1036]);
  expect([2040, 2047.99, 2048, 2063, 2064].map(bin)).toEqual([2044, 2044, 2056, 2056, 2072]);
});

test('the edges of an octave: 1 begins a bucket, and the number before it ends another', () => {
  expect([1, 1 - 2 ** -53].map(bin)).toEqual([257 / 256, 511 / 512]);
  expect(bin(0.5)).toBe(257 / 512);
  expect(bin(Number.MAX_VALUE)).toBe(2 ** 1023 * (511 / 256));
});

test('0 stays 0, and so does -0', () => {
  expect([bin(0), bin(-0)]).toEqual([0, 0]);
});

test('below 2^-1022, where a number has fewer bits, it stays as it is', () => {
  expect([2 ** -1074, 3 * 2 ** -1074, 2 ** -1023].map(bin)).toEqual([2 ** -1074, 3 * 2 ** -1074, 2 ** -1023]);
  expect(bin(2 ** -1022)).toBeCloseTo((257 / 256) * 2 ** -1022, 320);
});

test('a negative duration, NaN and infinity throw a RangeError; another kind a TypeError', () => {
  for (const ms of [-1, -Number.MIN_VALUE, NaN, Infinity, -Infinity]) expect(() => bin(ms)).toThrow(RangeError);
  for (const ms of ['1000', null, undefined, true, new Date(5)]) expect(() => bin(ms as never)).toThrow(TypeError);
  expect(() => bin(-1)).toThrow('Expected a duration of 0 or more, got -1');
});

test('law: at most 1/256 away from the duration, less than 0.4 percent', () => {
  fc.assert(
    fc.property(duration, (ms) => {
      expect(Math.abs(bin(ms) - ms)).toBeLessThanOrEqual(ms / 256);
    }),
  );
});

test('law: binning twice is binning once', () => {
  fc.assert(
    fc.property(duration, (ms) => {
      expect(bin(bin(ms))).toBe(bin(ms));
    }),
  );
});

test('law: a longer duration never has a smaller result', () => {
  fc.assert(
    fc.property(duration, duration, (one, other) => {
      expect(bin(Math.min(one, other))).toBeLessThanOrEqual(bin(Math.max(one, other)));
    }),
  );
  for (let ms = 1; ms < 20_000; ms++) expect(bin(ms)).toBeLessThanOrEqual(bin(ms + 1));
});

test('law: it is the formula with a logarithm, for whole milliseconds up to 2200 years, edges of octaves included', () => {
  const byLogarithm = (ms: number): number => {
    if (ms === 0) return 0;
    const octave = 2 ** Math.floor(Math.log2(ms));
    return ((Math.floor((128 * ms) / octave) + 0.5) * octave) / 128;
  };
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 46 }), (ms) => {
      expect(bin(ms)).toBe(byLogarithm(ms));
    }),
  );
  for (let exponent = 0; exponent <= 46; exponent++) {
    for (const ms of [2 ** exponent - 1, 2 ** exponent]) expect(bin(ms)).toBe(byLogarithm(ms));
  }
});

test('law: the middle of a bucket is a key of a tally that is read back exactly', () => {
  fc.assert(
    fc.property(duration, (ms) => {
      expect(Object.keys(tally([bin(ms)]))).toEqual([String(bin(ms))]);
      expect(Number(String(bin(ms)))).toBe(bin(ms));
    }),
  );
});

test('law: tallies of parts merge to the tally of all, in any order', () => {
  fc.assert(
    fc.property(fc.array(duration), fc.array(duration), (some, others) => {
      const [one, other] = [some, others].map((part) => tally(part, (ms) => bin(ms))) as [object, object];
      const all = tally([...some, ...others], (ms) => bin(ms));
      expect(merge(one, other)).toEqual(all);
      expect(merge(other, one)).toEqual(all);
    }),
  );
});

test('every millisecond below 2^19, nearly nine minutes: 0, 127 below 2^7 and 128 in each of 12 octaves', () => {
  const results = Array.from({ length: 2 ** 19 }, (_, ms) => bin(ms));
  expect(new Set(results).size).toBe(1 + 127 + 12 * 128);
});
