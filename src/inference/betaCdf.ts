import { checkProbability } from './checkProbability.ts';
import { checkShape } from './checkShape.ts';
import { incompleteBeta } from './incompleteBeta.ts';

/**
 * How likely is a beta value at or below this one?
 *
 * Formula: the regularised incomplete beta function I_x(a, b). Range: 0 to 1.
 *
 * Source: continued fraction of DiDonato and Morris (1992); for shapes above 3000 the area under the density.
 *
 * @param x - A share, 0 to 1.
 * @param a - First shape, above 0.
 * @param b - Second shape, above 0.
 * @returns The probability at or below x.
 * @throws RangeError for a point off 0 to 1 and for shapes that are not above 0.
 * @example
 * ```ts
 * import { betaCdf } from 'cx-metrics/inference';
 *
 * betaCdf(0.3, 2, 3).toFixed(10); // => '0.3483000000'
 * betaCdf(0.3, 0, 3); // throws RangeError
 * ```
 * @see {@link betaSurvival} for the upper tail, {@link betaQuantile} for the way back
 * @category inference
 */
export function betaCdf(x: number, a: number, b: number): number {
  return betaParts(x, a, b).lower;
}

/** Both parts, with the arguments checked. */
export function betaParts(x: number, a: number, b: number): ReturnType<typeof incompleteBeta> {
  checkProbability(x);
  checkShape(a, 'a first shape');
  checkShape(b, 'a second shape');
  return incompleteBeta(x, 1 - x, a, b);
}
