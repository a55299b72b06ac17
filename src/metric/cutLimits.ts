import type { Limits } from '../inference/limits.ts';

/**
 * Limits cut where the unit ends, for methods that do not know it.
 *
 * @param limits - Limits in any unit.
 * @param min - Lowest possible value.
 * @param max - Highest possible value.
 * @returns The limits, none outside.
 * @category metric
 */
export function cutLimits({ low, high }: Limits, min: number, max: number): Limits {
  return { low: low === null ? null : Math.max(min, low), high: high === null ? null : Math.min(max, high) };
}
