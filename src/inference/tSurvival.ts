import { checkShape } from './checkShape.ts';
import { incompleteBeta } from './incompleteBeta.ts';

/**
 * How likely is a value of Student's t above this one?
 *
 * Formula: half the part of Beta(df / 2, 1 / 2) below df / (df + t²), for t above 0. Range: 0 to 1, with its digits where it
 * is near 0.
 *
 * @param t - Any number.
 * @param degreesOfFreedom - Above 0; need not be whole.
 * @returns The probability above t; NaN for NaN.
 * @throws RangeError for degrees of freedom that are not above 0.
 * @example
 * ```ts
 * import { tSurvival } from 'cx-metrics/inference';
 *
 * tSurvival(3, 4).toFixed(10); // => '0.0199709840'
 * tSurvival(3, 0); // throws RangeError
 * ```
 * @category inference
 */
export function tSurvival(t: number, degreesOfFreedom: number): number {
  checkShape(degreesOfFreedom, 'degrees of freedom');
  if (Number.isNaN(t)) return NaN;
  const ratio = (t * t) / degreesOfFreedom;
  const { lower } = incompleteBeta(1 / (1 + ratio), 1 / (1 + 1 / ratio), degreesOfFreedom / 2, 0.5);
  return t > 0 ? lower / 2 : 1 - lower / 2;
}
