import type { Parts } from './incompleteBeta.ts';
import { gammaDensityPart, incompleteGamma } from './incompleteGamma.ts';

const steps = 200;

/**
 * The point that cuts a gamma distribution of scale 1 into these two parts.
 *
 * Solved against whichever part is smaller, by Newton's method on logarithms, kept inside a bracket that every step narrows.
 *
 * @param parts - Probability below and above the point; they add up to 1.
 * @param shape - Above 0.
 * @returns The point, 0 or more.
 * @category inference
 */
export function gammaPoint({ lower, upper }: Parts, shape: number): number {
  if (lower <= 0) return 0;
  if (upper <= 0) return Infinity;
  let [least, most] = [Number.MIN_VALUE, Number.MAX_VALUE];
  let x = shape;
  for (let step = 0; step < steps; step++) {
    const parts = incompleteGamma(x, shape);
    const slope = gammaDensityPart(x, shape);
    if (parts.lower <= lower && parts.upper >= upper) least = x;
    else most = x;
    const move =
      lower < upper
        ? (Math.log(lower / parts.lower) * parts.lower) / slope
        : (Math.log(parts.upper / upper) * parts.upper) / slope;
    let next = x * Math.exp(move);
    if (!(next >= least && next <= most)) next = Math.sqrt(least) * Math.sqrt(most);
    if (Math.abs(next - x) <= 4.5e-16 * x) return next;
    x = next;
  }
  return x;
}
