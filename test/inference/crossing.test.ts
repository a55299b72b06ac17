import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crossing } from '../../src/inference/crossing.ts';

test('law: it is the least number at which the condition fails', () => {
  fc.assert(
    fc.property(fc.double({ min: -1, max: 1, noNaN: true }), (edge) => {
      expect(crossing(-1, 1, (point) => point < edge)).toBe(edge === -1 ? expect.closeTo(-1, 15) : edge + 0);
    }),
  );
});

test('a root close to 0 keeps its digits', () => {
  expect(crossing(-1, 1, (point) => point < 1.25e-200)).toBe(1.25e-200);
  expect(crossing(-1, 1, (point) => point < -1.25e-200)).toBe(-1.25e-200);
});

test('a condition that never fails gives the end, one that never holds the next number after the start', () => {
  expect(crossing(0.25, 1, () => true)).toBe(1);
  expect(crossing(0.25, 1, () => false)).toBe(0.25 + 2 ** -54);
});

test('between equal ends nothing is looked at, and 0 is never -0', () => {
  const look = (): boolean => {
    throw new Error('looked');
  };
  expect(crossing(1, 1, look)).toBe(1);
  expect(Object.is(crossing(-0, -0, look), 0)).toBe(true);
});
