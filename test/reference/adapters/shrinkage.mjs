import { randomEffects } from 'cx-metrics/inference';

/** @param {{ scores: readonly number[], variances: readonly number[] }} input */
export function shrinkage({ scores, variances }) {
  const result = randomEffects(
    scores.map((estimate, group) => ({ estimate, variance: /** @type {number} */ (variances[group]) })),
  );
  return { ...result, tau2: result.betweenVariance };
}
