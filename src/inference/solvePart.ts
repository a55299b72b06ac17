import type { Parts } from './incompleteBeta.ts';

const steps = 200;

/**
 * The point above 0 that cuts a distribution into two parts.
 *
 * Solved against whichever part is smaller, by Newton's method on logarithms, where the tails are straight lines, kept inside
 * a bracket that every step narrows.
 *
 * @param target - Probability below and above the point; both above 0.
 * @param partsAt - Both parts at a point.
 * @param slopeAt - Density at a point, times the point.
 * @param start - Where to begin.
 * @param end - The largest point there can be.
 * @returns The point.
 * @category inference
 */
export function solvePart(
  target: Parts,
  partsAt: (x: number) => Parts,
  slopeAt: (x: number) => number,
  start: number,
  end: number,
): number {
  const onLower = target.lower < target.upper;
  let [least, most] = [Number.MIN_VALUE, end];
  let x = start;
  for (let step = 0; step < steps; step++) {
    const parts = partsAt(x);
    const slope = slopeAt(x);
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
