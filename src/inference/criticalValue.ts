import { checkLevel } from './checkLevel.ts';
import { normalDistance } from './normalQuantile.ts';

/**
 * How many standard errors to each side make an interval of this level?
 *
 * Formula: z = Φ⁻¹((1 + level) / 2); 1.96 for 0.95.
 *
 * @param level - How often the interval is to hold the true value, between 0 and 1.
 * @returns z, above 0.
 * @throws RangeError for a level off that range: 95 percent is 0.95.
 * @example
 * ```ts
 * import { criticalValue } from 'cx-metrics/inference';
 *
 * criticalValue(0.95).toFixed(6); // => '1.959964'
 * criticalValue(95); // throws RangeError
 * ```
 * @category inference
 */
export function criticalValue(level: number): number {
  checkLevel(level);
  return normalDistance((1 - level) / 2, level / 2);
}
