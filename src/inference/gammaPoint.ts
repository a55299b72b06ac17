import type { Parts } from './incompleteBeta.ts';
import { gammaDensityPart, incompleteGamma } from './incompleteGamma.ts';
import { solvePart } from './solvePart.ts';

/**
 * The point that cuts a gamma distribution of scale 1 into these two parts.
 *
 * @param parts - Probability below and above the point; they add up to 1.
 * @param shape - Above 0.
 * @returns The point, 0 or more.
 * @category inference
 */
export function gammaPoint({ lower, upper }: Parts, shape: number): number {
  if (lower <= 0) return 0;
  if (upper <= 0) return Infinity;
  return solvePart(
    { lower, upper },
    (x) => incompleteGamma(x, shape),
    (x) => gammaDensityPart(x, shape),
    shape,
    Number.MAX_VALUE,
  );
}
