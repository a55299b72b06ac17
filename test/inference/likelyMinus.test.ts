import fc from 'fast-check';
import { expect, test } from 'vitest';
import { likelyMinus } from '../../src/inference/likelyMinus.ts';

/** The share of minus with the largest likelihood, by trying many. */
function bestOnGrid(plus: number, zero: number, minus: number, score: number): number {
  const most = (1 - score) / 2;
  const steps = 20_000;
  const term = (count: number, share: number): number => (count === 0 ? 0 : count * Math.log(share));
  let [best, found] = [-Infinity, 0];
  for (let step = 0; step <= steps; step++) {
    const share = (most * step) / steps;
    const value = term(plus, share + score) + term(zero, 1 - score - 2 * share) + term(minus, share);
    if (value > best) [best, found] = [value, share];
  }
  return found;
}

test('law: no share of minus on a fine grid is more likely', () => {
  const counts = fc.tuple(fc.nat(30), fc.nat(30), fc.nat(30)).filter(([plus, zero, minus]) => plus + zero + minus > 0);
  fc.assert(
    fc.property(counts, fc.double({ min: 0, max: 0.99, noNaN: true }), ([plus, zero, minus], score) => {
      const found = likelyMinus(plus, minus, plus + zero + minus, score);
      expect(Math.abs(found - bestOnGrid(plus, zero, minus, score))).toBeLessThanOrEqual(2.6e-5);
    }),
    { numRuns: 60 },
  );
});

test('law: at the score seen it is the share seen', () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.nat(1000), fc.nat(1000), (more, zero, minus) => {
      const [plus, n] = [minus + more, 2 * minus + more + zero];
      if (n > 0) expect(likelyMinus(plus, minus, n, more / n)).toBeCloseTo(minus / n, 12);
    }),
  );
});

test('one minus in a thousand million keeps its digits', () => {
  expect(likelyMinus(5e8, 1, 1e9, (5e8 - 1) / 1e9) * 1e9).toBeCloseTo(1, 9);
});

test('without minus and without plus it is at the ends', () => {
  expect(likelyMinus(5, 0, 5, 0.5)).toBe(0.25);
  expect(likelyMinus(0, 0, 5, 0.5)).toBe(0);
  expect(likelyMinus(5, 0, 5, 1)).toBe(0);
});
