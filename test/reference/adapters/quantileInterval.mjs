import { quantileInterval as interval } from 'cx-metrics/inference';

/** @param {{ values: number[], probability: number, confidence: number }} input */
export function quantileInterval({ values, probability, confidence }) {
  const counted = values.map((value) => /** @type {const} */ ([value, 1]));
  const { estimate, lowerRank, upperRank, low, high, coverage } = interval(counted, probability, confidence);
  return { estimateType7: estimate, lowerRank, upperRank, lower: low, upper: high, coverage };
}
