import { guardedT, moments, tInterval, tTest, welch } from 'cx-metrics/inference';
import { notOffered } from '../notOffered.mjs';
import { counted, ends } from '../units.mjs';

/**
 * @typedef {readonly number[]} Numbers
 * @param {{ kind: string, values?: Numbers, first?: Numbers, second?: Numbers, scaleMin?: number, scaleMax?: number, confidence: number }} input
 */
export function means({ kind, values = [], first = [], second = [], scaleMin = NaN, scaleMax = NaN, confidence }) {
  switch (kind) {
    case 'one-sample':
      return ofSample(values, confidence);
    case 'paired':
      return ofSample(
        second.map((after, person) => after - /** @type {number} */ (first[person])),
        confidence,
      );
    case 'welch': {
      const { estimate, degreesOfFreedom, ...rest } = welch(counted(first), counted(second), confidence);
      return { difference: estimate, df: degreesOfFreedom, ...rest, ...ends(rest) };
    }
    case 'bounded-scale': {
      const limits = guardedT(counted(values), { min: scaleMin, max: scaleMax }, confidence);
      return { ...ofSample(values, confidence), center: notOffered, ...ends(limits) };
    }
    default:
      return undefined;
  }
}

/** @param {Numbers} values @param {number} confidence */
function ofSample(values, confidence) {
  const { degreesOfFreedom, ...rest } = moments(counted(values));
  const { t, pValue } = tTest(counted(values));
  return { ...rest, df: degreesOfFreedom, t, pValue, ...ends(tInterval(counted(values), confidence)) };
}
