import { betaPoint } from './betaPoint.ts';
import { checkProbability } from './checkProbability.ts';
import { checkShape } from './checkShape.ts';

/**
 * Below which beta value does this probability lie?
 *
 * Formula: the x with I_x(a, b) = p. Range: 0 to 1.
 *
 * @param probability - From 0 to 1.
 * @param a - First shape, above 0.
 * @param b - Second shape, above 0.
 * @returns The share.
 * @throws RangeError for a probability off 0 to 1 and for shapes that are not above 0.
 * @example
 * ```ts
 * import { betaQuantile } from 'cx-metrics/inference';
 *
 * betaQuantile(0.025, 1, 10).toFixed(10); // => '0.0025285785'
 * betaQuantile(0.5, 1, -1); // throws RangeError
 * ```
 * @category inference
 */
export function betaQuantile(probability: number, a: number, b: number): number {
  checkProbability(probability);
  checkShape(a, 'a first shape');
  checkShape(b, 'a second shape');
  return betaPoint({ lower: probability, upper: 1 - probability }, a, b).x;
}
