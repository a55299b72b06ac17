import fc from 'fast-check';
import { expect, test } from 'vitest';
import { solvePart } from '../../src/inference/solvePart.ts';

test('law: for an exponential distribution it is −ln of the upper part, from wherever it begins', () => {
  const partsAt = (x: number): { lower: number; upper: number } => ({ lower: -Math.expm1(-x), upper: Math.exp(-x) });
  fc.assert(
    fc.property(
      fc.double({ min: 1e-9, max: 600, noNaN: true }),
      fc.double({ min: 1e-3, max: 100, noNaN: true }),
      (x, start) => {
        const found = solvePart(partsAt(x), partsAt, (at) => at * Math.exp(-at), start, Number.MAX_VALUE);
        expect(found / x).toBeCloseTo(1, 9);
      },
    ),
  );
});
