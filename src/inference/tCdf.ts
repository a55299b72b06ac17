import { tSurvival } from './tSurvival.ts';

/**
 * How likely is a value of Student's t at or below this one?
 *
 * Range: 0 to 1, with its digits in the lower tail.
 *
 * @param t - Any number.
 * @param degreesOfFreedom - Above 0; need not be whole.
 * @returns The probability at or below t; NaN for NaN.
 * @throws RangeError for degrees of freedom that are not above 0.
 * @example
 * ```ts
 * import { tCdf } from 'cx-metrics/inference';
 *
 * tCdf(1, 1).toFixed(12); // => '0.750000000000'
 * tCdf(1, NaN); // throws RangeError
 * ```
 * @category inference
 */
export function tCdf(t: number, degreesOfFreedom: number): number {
  return tSurvival(-t, degreesOfFreedom);
}
