import { betaParts } from './betaCdf.ts';

/**
 * How likely is a beta value above this one?
 *
 * Formula: 1 − I_x(a, b), with its digits where it is near 0. Range: 0 to 1.
 *
 * @param x - A share, 0 to 1.
 * @param a - First shape, above 0.
 * @param b - Second shape, above 0.
 * @returns The probability above x.
 * @throws RangeError for a point off 0 to 1 and for shapes that are not above 0.
 * @example
 * ```ts
 * import { betaSurvival } from 'cx-metrics/inference';
 *
 * betaSurvival(0.99, 3, 4).toExponential(4); // => '1.4761e-7'
 * betaSurvival(2, 3, 4); // throws RangeError
 * ```
 * @category inference
 */
export function betaSurvival(x: number, a: number, b: number): number {
  return betaParts(x, a, b).upper;
}
