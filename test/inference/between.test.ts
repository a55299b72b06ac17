import fc from 'fast-check';
import { expect, test } from 'vitest';
import { between } from '../../src/inference/between.ts';

test('it is the point on the line', () => {
  expect([between(2, 6, 0), between(2, 6, 0.25), between(2, 6, 1)]).toEqual([2, 3, 6]);
});

test('where the difference would overflow, it does not', () => {
  expect(between(-Number.MAX_VALUE, Number.MAX_VALUE, 0.5)).toBe(0);
});

test('at 1 it is the second value, even where the difference has lost its last digits', () => {
  expect(between(-1e16, 1, 1)).toBe(1);
});

test('it is never -0', () => {
  expect([between(-0, -0, 0.5), between(-1, -0, 1)]).toEqual([0, 0]);
});

test('law: it lies between the two', () => {
  const value = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.double({ min: -1e3, max: 1e3, noNaN: true }),
  );
  const nearlyOne = fc.integer({ min: 1, max: 4 }).map((steps) => 1 - steps * 2 ** -53);
  fc.assert(
    fc.property(value, value, fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), nearlyOne), (one, other, weight) => {
      const [below, above] = [Math.min(one, other), Math.max(one, other)];
      const point = between(below, above, weight);
      expect(point).toBeGreaterThanOrEqual(below);
      expect(point).toBeLessThanOrEqual(above);
    }),
  );
});
