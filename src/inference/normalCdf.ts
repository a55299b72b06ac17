import { normalSurvival } from './normalSurvival.ts';

/**
 * How likely is a standard normal value at or below this one?
 *
 * Formula: Φ(x). Range: 0 to 1, with 12 digits in the lower tail down to x = −37.5.
 *
 * @param x - Any number, in standard deviations from the mean.
 * @returns The probability at or below x; NaN for NaN.
 * @example
 * ```ts
 * import { normalCdf } from 'cx-metrics/inference';
 *
 * normalCdf(0); // => 0.5
 * normalCdf(1.959963984540054).toFixed(12); // => '0.975000000000'
 * normalCdf(-10).toExponential(6); // => '7.619853e-24'
 * ```
 * @see {@link normalSurvival} for the upper tail
 * @category inference
 */
export function normalCdf(x: number): number {
  return normalSurvival(-x);
}
