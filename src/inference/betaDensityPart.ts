import { deviance } from './deviance.ts';
import { stirlingError } from './stirlingError.ts';

/**
 * x^a × y^b / B(a, b), which the beta density and its distribution function have in common, without the loss of digits
 * that logarithms of large gamma functions bring.
 *
 * Source: Loader (2000), the saddle-point form: the exponent is the deviance of the point from the mean, and is small
 * where the density is not.
 *
 * @param x - The point, between 0 and 1.
 * @param y - 1 − x.
 * @param a - First shape, above 0.
 * @param b - Second shape, above 0.
 * @returns The product, 0 or more.
 * @category inference
 */
export function betaDensityPart(x: number, y: number, a: number, b: number): number {
  const both = a + b;
  const exponent =
    stirlingError(both) - stirlingError(a) - stirlingError(b) - deviance(a, both * x) - deviance(b, both * y);
  return Math.sqrt((a / both) * (b / (2 * Math.PI))) * Math.exp(exponent);
}
