import { adjustPValues } from 'cx-metrics/inference';

/** @param {{ pValues: readonly (number | null)[] }} input */
export function multipleTesting({ pValues }) {
  /** @param {import('cx-metrics/inference').Adjustment} method */
  const by = (method) => adjustPValues(pValues, { method });
  return {
    bonferroni: by('bonferroni'),
    holm: by('holm'),
    hochberg: by('hochberg'),
    benjaminiHochberg: by('benjaminiHochberg'),
    benjaminiYekutieli: by('benjaminiYekutieli'),
  };
}
