import { betaDensityPart } from './betaDensityPart.ts';
import { incompleteBeta, type Parts } from './incompleteBeta.ts';
import { solvePart } from './solvePart.ts';

/** A point between 0 and 1 and what is left to 1; the smaller keeps all its digits. */
export interface BetaPoint {
  /** The point. */
  readonly x: number;
  /** 1 − x. */
  readonly y: number;
}

/**
 * The point that cuts a beta distribution into these two parts.
 *
 * Solved for whichever of x and 1 − x is smaller, so that it keeps its digits.
 *
 * @param parts - Probability below and above the point; they add up to 1.
 * @param a - First shape, above 0.
 * @param b - Second shape, above 0.
 * @returns The point.
 * @category inference
 */
export function betaPoint({ lower, upper }: Parts, a: number, b: number): BetaPoint {
  if (lower <= 0) return { x: 0, y: 1 };
  if (upper <= 0) return { x: 1, y: 0 };
  const half = incompleteBeta(0.5, 0.5, a, b);
  const isLeft = lower < upper ? lower <= half.lower : upper >= half.upper;
  if (isLeft) {
    const x = smallPoint({ lower, upper }, a, b);
    return { x, y: 1 - x };
  }
  const y = smallPoint({ lower: upper, upper: lower }, b, a);
  return { x: 1 - y, y };
}

/** The same, for a point that is known to be 0.5 or less. */
function smallPoint(target: Parts, a: number, b: number): number {
  return solvePart(
    target,
    (x) => incompleteBeta(x, 1 - x, a, b),
    (x) => betaDensityPart(x, 1 - x, a, b) / (1 - x),
    Math.min(0.5, a / (a + b)),
    0.5,
  );
}
