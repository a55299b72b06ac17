import fc from 'fast-check';
import { expect, test } from 'vitest';
import { zeroBetween } from '../../src/inference/zeroBetween.ts';

/** The ends, and how often the function was asked. */
function searched(valueAt: (x: number) => number, from: number, to: number, width = 1e-11) {
  let calls = 0;
  const ends = zeroBetween(
    (x) => {
      calls++;
      return valueAt(x);
    },
    [from, valueAt(from)],
    [to, valueAt(to)],
    width,
  );
  return { ...ends, calls };
}

test('the ends lie on both sides of the root, and close together', () => {
  const { above, below } = searched((x) => 2 - x * x, 0, 8);
  expect(2 - above * above).toBeGreaterThan(0);
  expect(2 - below * below).toBeLessThanOrEqual(0);
  expect(below - above).toBeGreaterThan(0);
  expect(below - above).toBeLessThanOrEqual(1e-11);
});

test('a straight line and a smooth curve take a few calls', () => {
  expect(searched((x) => 3 - x, 0, 8).calls).toBeLessThanOrEqual(5);
  expect(searched((x) => 3 - x - 0.1 * x * x, 0, 8).calls).toBeLessThanOrEqual(10);
  expect(searched((x) => Math.exp(-x) - 0.001, 0, 8).calls).toBeLessThanOrEqual(14);
});

test('a root at the end is found', () => {
  const { above, below } = searched((x) => 8 - x, 0, 8);
  expect([above < 8, below]).toEqual([true, 8]);
});

test('a function that jumps, or is infinite, takes as many calls as halving', () => {
  for (const high of [1, 1000, Infinity]) {
    const { above, below, calls } = searched((x) => (x < Math.PI ? high : -1), 0, 8);
    expect(above < Math.PI && below >= Math.PI && below - above <= 1e-11).toBe(true);
    expect(calls).toBeLessThanOrEqual(Math.log2(8 / 1e-11) + 2);
  }
  expect(searched((x) => (x < 5 ? 1 : -Infinity), 0, 8).below).toBeCloseTo(5, 10);
});

test('law: whatever falls, smooth or in steps, the two ends enclose where it comes through 0', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.001, max: 7.999, noNaN: true }),
      fc.integer({ min: 1, max: 200 }),
      fc.double({ min: 0.2, max: 5, noNaN: true }),
      (root, stepsPerUnit, power) => {
        const smooth = (x: number): number => Math.sign(root - x) * Math.abs(root - x) ** power;
        const inSteps = (x: number): number => smooth(Math.floor(x * stepsPerUnit) / stepsPerUnit);
        for (const valueAt of [smooth, inSteps]) {
          if (!(valueAt(0) > 0 && valueAt(8) <= 0)) continue;
          const { above, below, calls } = searched(valueAt, 0, 8);
          expect(valueAt(above) > 0 && valueAt(below) <= 0).toBe(true);
          expect(below - above).toBeLessThanOrEqual(1e-11);
          expect(calls).toBeLessThan(100);
        }
      },
    ),
  );
});

test('it ends even where no number lies between the ends', () => {
  const { above, below } = searched((x) => 1 - x, 0, 8, 0);
  expect(above < 1 && below >= 1).toBe(true);
});
