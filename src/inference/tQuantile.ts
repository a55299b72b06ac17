import { betaPoint } from './betaPoint.ts';
import { checkProbability } from './checkProbability.ts';
import { checkShape } from './checkShape.ts';

/**
 * Below which value of Student's t does this probability lie?
 *
 * Formula: ±√(df × y / (1 − y)) with y the point that cuts Beta(1 / 2, df / 2) into the middle and both tails.
 *
 * @param probability - From 0 to 1.
 * @param degreesOfFreedom - Above 0; need not be whole.
 * @returns The value, −Infinity for 0 and Infinity for 1.
 * @throws RangeError for a probability off 0 to 1 and for degrees of freedom that are not above 0.
 * @example
 * ```ts
 * import { tQuantile } from 'cx-metrics/inference';
 *
 * tQuantile(0.975, 29).toFixed(6); // => '2.045230'
 * tQuantile(0.5, 3); // => 0
 * tQuantile(0.975, -1); // throws RangeError
 * ```
 * @category inference
 */
export function tQuantile(probability: number, degreesOfFreedom: number): number {
  checkProbability(probability);
  checkShape(degreesOfFreedom, 'degrees of freedom');
  const tails = 2 * Math.min(probability, 1 - probability);
  const inside = Math.abs(2 * probability - 1);
  const { x, y } = betaPoint({ lower: inside, upper: tails }, 0.5, degreesOfFreedom / 2);
  const distance = Math.sqrt(degreesOfFreedom) * Math.sqrt(x / y);
  return (probability < 0.5 ? -distance : distance) + 0;
}
