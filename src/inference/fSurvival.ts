import { outOfRange } from '../misuse/outOfRange.ts';
import { checkShape } from './checkShape.ts';
import { incompleteBeta, type Parts } from './incompleteBeta.ts';

/**
 * How likely is a value of the F distribution above this one?
 *
 * Formula: the part of Beta(df₁ / 2, df₂ / 2) above df₁ x / (df₁ x + df₂). Range: 0 to 1, with its digits where it is near 0.
 *
 * @param x - 0 or more.
 * @param above - Degrees of freedom above the line, above 0.
 * @param below - Degrees of freedom below the line, above 0.
 * @returns The probability above x.
 * @throws RangeError for a negative x and for degrees of freedom that are not above 0.
 * @example
 * ```ts
 * import { fSurvival } from 'cx-metrics/inference';
 *
 * fSurvival(1, 1, 1).toFixed(12); // => '0.500000000000'
 * fSurvival(-1, 1, 1); // throws RangeError
 * ```
 * @category inference
 */
export function fSurvival(x: number, above: number, below: number): number {
  return fParts(x, above, below).upper;
}

/** Both parts, with the arguments checked. */
export function fParts(x: number, above: number, below: number): Parts {
  checkShape(above, 'degrees of freedom');
  checkShape(below, 'degrees of freedom');
  if (!(x >= 0)) throw outOfRange('value', 'a value of 0 or more', x);
  const ratio = (above / below) * x;
  return incompleteBeta(1 / (1 + 1 / ratio), 1 / (1 + ratio), above / 2, below / 2);
}
