import { outOfRange } from '../misuse/outOfRange.ts';
import { checkShape } from './checkShape.ts';
import type { Parts } from './incompleteBeta.ts';
import { incompleteGamma } from './incompleteGamma.ts';

/**
 * How likely is a chi-square value above this one?
 *
 * Formula: Q(df / 2, x / 2), the upper incomplete gamma function. Range: 0 to 1, with its digits where it is near 0.
 *
 * @param x - 0 or more.
 * @param degreesOfFreedom - Above 0; need not be whole.
 * @returns The probability above x.
 * @throws RangeError for a negative x and for degrees of freedom that are not above 0.
 * @example
 * ```ts
 * import { chiSquareSurvival } from 'cx-metrics/inference';
 *
 * chiSquareSurvival(3.841458820694124, 1).toFixed(12); // => '0.050000000000'
 * chiSquareSurvival(-1, 1); // throws RangeError
 * ```
 * @category inference
 */
export function chiSquareSurvival(x: number, degreesOfFreedom: number): number {
  return chiSquareParts(x, degreesOfFreedom).upper;
}

/** Both parts, with the arguments checked. */
export function chiSquareParts(x: number, degreesOfFreedom: number): Parts {
  checkShape(degreesOfFreedom, 'degrees of freedom');
  if (!(x >= 0)) throw outOfRange('value', 'a value of 0 or more', x);
  return incompleteGamma(x / 2, degreesOfFreedom / 2);
}
