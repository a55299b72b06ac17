import { checkProbability } from './checkProbability.ts';
import { density, fromMiddle, millsRatio } from './normalSurvival.ts';

const middle = 0.477;
const steps = 9;

/**
 * Below which standard normal value does this share lie?
 *
 * Formula: Φ⁻¹(p), solved by Newton's method where the curve is nearly straight: on the area from 0 in the middle, on the
 * logarithm of the tail outside. Accurate to about 15 digits from 1e-300 to 1 − 1e-16.
 *
 * @param probability - From 0 to 1.
 * @returns The value, −Infinity for 0 and Infinity for 1.
 * @throws RangeError for a probability off 0 to 1.
 * @example
 * ```ts
 * import { normalQuantile } from 'cx-metrics/inference';
 *
 * normalQuantile(0.975).toFixed(12); // => '1.959963984540'
 * normalQuantile(1e-100).toFixed(10); // => '-21.2734535610'
 * normalQuantile(0.5); // => 0
 * normalQuantile(95); // throws RangeError
 * ```
 * @category inference
 */
export function normalQuantile(probability: number): number {
  checkProbability(probability);
  const distance = normalDistance(Math.min(probability, 1 - probability), Math.abs(probability - 0.5));
  return probability < 0.5 ? -distance : distance;
}

/** How far from 0 a point lies that leaves this tail outside, and this area between 0 and itself; they add up to 1/2. */
export function normalDistance(tail: number, area: number): number {
  if (tail === 0) return Infinity;
  let x = 0;
  if (area < middle) {
    for (let step = 0; step < steps; step++) x += (area - fromMiddle(x)) / density(x);
    return x;
  }
  // The tail is at most half of exp(−x²/2): so the first step starts outside, and every next one comes nearer.
  x = Math.sqrt(-2 * Math.log(2 * tail));
  for (let step = 0; step < steps; step++) {
    x += (Math.log(millsRatio(x) * density(0)) - Math.log(tail) - (x * x) / 2) * millsRatio(x);
  }
  return x;
}
