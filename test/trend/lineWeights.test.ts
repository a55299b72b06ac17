import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineWeights, slopeWeights } from '../../src/trend/lineWeights.ts';

const weighted = (weights: readonly number[], values: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * (values[index] as number), 0);
const times = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 2, maxLength: 20 });

test('law: of values on a line they give its height anywhere, and its slope', () => {
  const number = fc.integer({ min: -20, max: 20 });
  fc.assert(
    fc.property(times, number, number, number, (at, height, slope, where) => {
      const values = at.map((time) => height + slope * time);
      expect(weighted(lineWeights(at, where), values)).toBeCloseTo(height + slope * where, 8);
      expect(weighted(slopeWeights(at), values)).toBeCloseTo(slope, 8);
    }),
  );
});

test('law: they add up to 1, those of the slope to 0; in the middle of the times all are alike', () => {
  fc.assert(
    fc.property(times, (at) => {
      const middle = at.reduce((sum, time) => sum + time, 0) / at.length;
      const ones = at.map(() => 1);
      expect(weighted(lineWeights(at, 7), ones)).toBeCloseTo(1, 10);
      expect(weighted(slopeWeights(at), ones)).toBeCloseTo(0, 10);
      lineWeights(at, middle).forEach((weight) => expect(weight).toBeCloseTo(1 / at.length, 12));
    }),
  );
});

test('law: no other line comes nearer to the values', () => {
  const pairs = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: -50, max: 50 })), {
    minLength: 2,
    maxLength: 12,
    selector: ([time]) => time,
  });
  fc.assert(
    fc.property(pairs, fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 }), (points, up, steeper) => {
      const [at, values] = [points.map(([time]) => time), points.map(([, value]) => value)];
      const [height, slope] = [weighted(lineWeights(at, 0), values), weighted(slopeWeights(at), values)];
      const off = (a: number, b: number): number =>
        points.reduce((sum, [time, value]) => sum + (value - a - b * time) ** 2, 0);
      expect(off(height, slope)).toBeLessThanOrEqual(off(height + up / 10, slope + steeper / 100) + 1e-6);
    }),
  );
});
