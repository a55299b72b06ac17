import { betaDensityPart } from './betaDensityPart.ts';
import { incompleteBeta, type Parts } from './incompleteBeta.ts';

const steps = 200;

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
 * Solved for whichever of x and 1 − x is smaller, against whichever part is smaller, by Newton's method on logarithms,
 * where the tails are straight lines, kept inside a bracket that every step narrows.
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
  const onLower = target.lower < target.upper;
  let [least, most] = [Number.MIN_VALUE, 0.5];
  let x = Math.min(0.5, a / (a + b));
  for (let step = 0; step < steps; step++) {
    const parts = incompleteBeta(x, 1 - x, a, b);
    const slope = betaDensityPart(x, 1 - x, a, b) / (1 - x);
    if (parts.lower <= target.lower && parts.upper >= target.upper) least = x;
    else most = x;
    const move = onLower
      ? (Math.log(target.lower / parts.lower) * parts.lower) / slope
      : (Math.log(parts.upper / target.upper) * parts.upper) / slope;
    let next = x * Math.exp(move);
    if (!(next >= least && next <= most)) next = Math.sqrt(least) * Math.sqrt(most);
    if (Math.abs(next - x) <= 4.5e-16 * x) return next;
    x = next;
  }
  return x;
}
