import { betaPoint } from './betaPoint.ts';
import { checkProbability } from './checkProbability.ts';
import { checkShape } from './checkShape.ts';

/**
 * Below which value of the F distribution does this probability lie?
 *
 * Formula: df₂ x / (df₁ (1 − x)) with x the point of Beta(df₁ / 2, df₂ / 2). Range: 0 to Infinity.
 *
 * @param probability - From 0 to 1.
 * @param above - Degrees of freedom above the line, above 0.
 * @param below - Degrees of freedom below the line, above 0.
 * @returns The value.
 * @throws RangeError for a probability off 0 to 1 and for degrees of freedom that are not above 0.
 * @example
 * ```ts
 * import { fQuantile } from 'cx-metrics/inference';
 *
 * fQuantile(0.95, 1, 1).toFixed(6); // => '161.447639'
 * fQuantile(95, 1, 1); // throws RangeError
 * ```
 * @category inference
 */
export function fQuantile(probability: number, above: number, below: number): number {
  checkProbability(probability);
  checkShape(above, 'degrees of freedom');
  checkShape(below, 'degrees of freedom');
  const { x, y } = betaPoint({ lower: probability, upper: 1 - probability }, above / 2, below / 2);
  return (below / above) * (x / y);
}
