import { outOfRange } from '../misuse/outOfRange.ts';

/** Scale on which the limits of a survival curve are symmetric. */
export type SurvivalLimits = 'logLog' | 'log' | 'plain';

/**
 * One limit of a point of a survival curve.
 *
 * `'logLog'`: S^exp(−z √greenwood / ln S), which stays inside 0 to 1 and behaves best in small samples; null where S is 1,
 * since nothing is known there on that scale. `'log'`: S exp(−z √greenwood), cut at 1, the default of R's survival package.
 * `'plain'`: S − z S √greenwood, cut at 0 and 1.
 *
 * Source: Kalbfleisch and Prentice (1980) for the first.
 *
 * @param survival - S, 0 to 1.
 * @param greenwood - The variance of ln S.
 * @param z - Above 0 for the lower limit, below 0 for the upper one.
 * @param limits - Which kind.
 * @returns The limit, 0 to 1; null where S is 0.
 * @throws RangeError for limits that are none of the three.
 * @category inference
 */
export function survivalLimit(survival: number, greenwood: number, z: number, limits: SurvivalLimits): number | null {
  const apart = z * Math.sqrt(greenwood);
  switch (limits) {
    case 'logLog': {
      const log = Math.log(survival);
      return survival === 0 || survival === 1 ? null : Math.exp(log * Math.exp(-apart / log));
    }
    case 'log':
      return survival === 0 ? null : Math.min(1, survival * Math.exp(-apart));
    case 'plain':
      return survival === 0 ? null : Math.min(1, Math.max(0, survival - survival * apart));
    default:
      throw outOfRange('limits', "limits as 'logLog', 'log' or 'plain'", limits);
  }
}
