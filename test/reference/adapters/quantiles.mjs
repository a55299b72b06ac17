import { sampleQuantile } from 'cx-metrics/inference';

/** @param {{ values: number[], probabilities: number[] }} input */
export function quantiles({ values, probabilities }) {
  const counted = values.map((value) => /** @type {const} */ ([value, 1]));
  /** @param {import('cx-metrics/inference').QuantileDefinition} definition */
  const by = (definition) => probabilities.map((probability) => sampleQuantile(counted, probability, definition));
  return {
    type1: by(1),
    type2: by(2),
    type3: by(3),
    type4: by(4),
    type5: by(5),
    type6: by(6),
    type7: by(7),
    type8: by(8),
    type9: by(9),
  };
}
