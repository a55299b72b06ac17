import { chiSquareParts } from './chiSquareSurvival.ts';

/**
 * How likely is a chi-square value at or below this one?
 *
 * Formula: P(df / 2, x / 2), the lower incomplete gamma function. Range: 0 to 1.
 *
 * @param x - 0 or more.
 * @param degreesOfFreedom - Above 0; need not be whole.
 * @returns The probability at or below x.
 * @throws RangeError for a negative x and for degrees of freedom that are not above 0.
 * @example
 * ```ts
 * import { chiSquareCdf } from 'cx-metrics/inference';
 *
 * chiSquareCdf(2, 2).toFixed(10); // => '0.6321205588'
 * chiSquareCdf(2, 0); // throws RangeError
 * ```
 * @category inference
 */
export function chiSquareCdf(x: number, degreesOfFreedom: number): number {
  return chiSquareParts(x, degreesOfFreedom).lower;
}
