import { quantile } from 'cx-metrics';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shuffled } from '../arbitrary.ts';
import type { QuantileDefinition } from '../../src/inference/quantilePosition.ts';
import { sampleQuantile } from '../../src/inference/sampleQuantile.ts';

const definitions: readonly QuantileDefinition[] = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const counted = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 0, max: 4 })), { minLength: 1 });
const share = fc.oneof(fc.constantFrom(0, 0.25, 0.5, 0.9, 1), fc.double({ min: 0, max: 1, noNaN: true }));

test('15, 20, 35, 40 and 50 at 0.4 by the nine definitions, worked out by hand', () => {
  const values = [40, 15, 50, 20, 35].map((value): [number, number] => [value, 1]);
  const found = definitions.map((definition) => sampleQuantile(values, 0.4, definition));
  expect(found.map((value) => value?.toFixed(6))).toEqual(
    [20, 27.5, 20, 20, 27.5, 26, 29, 27, 27.125].map((value) => value.toFixed(6)),
  );
});

test('without values there is no quantile, nor with counts of 0 alone', () => {
  expect(sampleQuantile([], 0.5)).toBeNull();
  expect(sampleQuantile([[3, 0]], 0.5)).toBeNull();
});

test('a value counted 0 times is none', () => {
  expect(sampleQuantile([[1, 0], [2, 1], [9, 0]], 0)).toBe(2); // prettier-ignore
  expect(sampleQuantile([[1, 0], [2, 1], [9, 0]], 1)).toBe(2); // prettier-ignore
});

test('-0 is 0', () => {
  expect(sampleQuantile([[-0, 1]], 0.5)).toBe(0);
});

test('values that are not finite, counts that are not whole, shares and definitions off their range throw', () => {
  for (const value of [NaN, Infinity]) expect(() => sampleQuantile([[value, 1]], 0.5)).toThrow(RangeError);
  for (const times of [-1, 0.5, NaN]) expect(() => sampleQuantile([[1, times]], 0.5)).toThrow(RangeError);
  expect(() => sampleQuantile([['1' as never, 1]], 0.5)).toThrow(TypeError);
  expect(() => sampleQuantile([[1, '1' as never]], 0.5)).toThrow(TypeError);
  expect(() => sampleQuantile([], 50)).toThrow(RangeError);
  expect(() => sampleQuantile([], 0.5, 10 as never)).toThrow(RangeError);
});

test('two values too far apart for their difference have a point between them', () => {
  expect(sampleQuantile([[-Number.MAX_VALUE, 1], [Number.MAX_VALUE, 1]], 0.5)).toBe(0); // prettier-ignore
});

test('law: counts are the same as values that stand one by one, in any order', () => {
  fc.assert(
    fc.property(counted, share, fc.constantFrom(...definitions), fc.nat(), (values, p, definition, seed) => {
      const single = values.flatMap(([value, times]) => Array<[number, number]>(times).fill([value, 1]));
      expect(sampleQuantile(shuffled(single, seed), p, definition)).toBe(sampleQuantile(values, p, definition));
    }),
  );
});

test('law: definition 7 is that of a tally', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(
        counted.map(([first]) => first as [number, number]),
        { selector: ([value]) => value },
      ),
      share,
      (values, p) => {
        expect(sampleQuantile(values, p)).toBe(quantile(Object.fromEntries(values), p));
      },
    ),
  );
});

test('law: definition 1 is the inverse of the share at or below', () => {
  fc.assert(
    fc.property(counted, fc.integer({ min: 1, max: 999 }), (values, perMille) => {
      const n = values.reduce((sum, [, times]) => sum + times, 0);
      if (n === 0) return;
      const found = sampleQuantile(values, perMille / 1000, 1) as number;
      const upTo = (limit: (value: number) => boolean): number =>
        values.reduce((sum, [value, times]) => (limit(value) ? sum + times : sum), 0);
      expect(1000 * upTo((value) => value <= found)).toBeGreaterThanOrEqual(perMille * n);
      expect(1000 * upTo((value) => value < found)).toBeLessThan(perMille * n);
    }),
  );
});

test('law: a larger share never has a smaller quantile', () => {
  fc.assert(
    fc.property(counted, share, share, fc.constantFrom(...definitions), (values, one, other, definition) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      const atLow = sampleQuantile(values, low, definition) ?? 0;
      expect(atLow).toBeLessThanOrEqual((sampleQuantile(values, high, definition) ?? 0) + 1e-12);
    }),
  );
});

test('law: the median turns with the sign of the values by every definition that treats both sides alike', () => {
  fc.assert(
    fc.property(
      counted,
      fc.constantFrom(2, 5, 6, 7, 8, 9) as fc.Arbitrary<QuantileDefinition>,
      (values, definition) => {
        const turned = values.map(([value, times]): [number, number] => [-value, times]);
        expect(sampleQuantile(turned, 0.5, definition) ?? 0).toBeCloseTo(
          0 - (sampleQuantile(values, 0.5, definition) ?? 0),
          9,
        );
      },
    ),
  );
});
