import { checkProbability } from './checkProbability.ts';
import { checkShape } from './checkShape.ts';
import { gammaPoint } from './gammaPoint.ts';

/**
 * Below which chi-square value does this probability lie?
 *
 * Formula: the x with P(df / 2, x / 2) = p. Range: 0 to Infinity.
 *
 * @param probability - From 0 to 1.
 * @param degreesOfFreedom - Above 0; need not be whole.
 * @returns The value.
 * @throws RangeError for a probability off 0 to 1 and for degrees of freedom that are not above 0.
 * @example
 * ```ts
 * import { chiSquareQuantile } from 'cx-metrics/inference';
 *
 * chiSquareQuantile(0.95, 1).toFixed(6); // => '3.841459'
 * chiSquareQuantile(95, 1); // throws RangeError
 * ```
 * @category inference
 */
export function chiSquareQuantile(probability: number, degreesOfFreedom: number): number {
  checkProbability(probability);
  checkShape(degreesOfFreedom, 'degrees of freedom');
  return 2 * gammaPoint({ lower: probability, upper: 1 - probability }, degreesOfFreedom / 2);
}
