import { expect, test } from 'vitest';
import { integrate } from '../../src/inference/integrate.ts';

test('areas that are known: a straight line, a bell, a curve that is infinite at both ends', () => {
  expect(integrate((x) => 3 * x * x, 2)).toBeCloseTo(8, 12);
  expect(integrate((x) => Math.exp(-x * x), 6)).toBeCloseTo(Math.sqrt(Math.PI) / 2, 12);
  expect(integrate((x, left) => 1 / Math.sqrt(x * left), 1)).toBeCloseTo(Math.PI, 10);
});

test('what is given are the distances from both ends', () => {
  expect(integrate((x, left) => x + left, 5)).toBeCloseTo(25, 10);
});

test('nothing to go over has no area', () => {
  expect([integrate(() => 1, 0), integrate(() => 1, -1), integrate(() => 1, NaN)]).toEqual([0, 0, 0]);
});
