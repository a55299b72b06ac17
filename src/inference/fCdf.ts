import { fParts } from './fSurvival.ts';

/**
 * How likely is a value of the F distribution at or below this one?
 *
 * Formula: the part of Beta(df₁ / 2, df₂ / 2) below df₁ x / (df₁ x + df₂). Range: 0 to 1.
 *
 * @param x - 0 or more.
 * @param above - Degrees of freedom above the line, above 0.
 * @param below - Degrees of freedom below the line, above 0.
 * @returns The probability at or below x.
 * @throws RangeError for a negative x and for degrees of freedom that are not above 0.
 * @example
 * ```ts
 * import { fCdf } from 'cx-metrics/inference';
 *
 * fCdf(161.4476387975882, 1, 1).toFixed(12); // => '0.950000000000'
 * fCdf(1, 0, 1); // throws RangeError
 * ```
 * @category inference
 */
export function fCdf(x: number, above: number, below: number): number {
  return fParts(x, above, below).lower;
}
