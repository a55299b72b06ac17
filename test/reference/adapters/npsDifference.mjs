import { delta, nps as score } from 'cx-metrics';
import { netDifference, netDifferenceAdjusted, welch } from 'cx-metrics/inference';
import { notOffered } from '../notOffered.mjs';
import { ends, times } from '../units.mjs';
import { netOf, scoresOf, tallyOf } from './nps.mjs';

/** @param {{ first: import('./nps.mjs').Counts, second: import('./nps.mjs').Counts, confidence: number }} input */
export function npsDifference({ first, second, confidence: level }) {
  const change = delta(tallyOf(first), tallyOf(second), score, { level });
  const half = netDifferenceAdjusted(netOf(first), netOf(second), level);
  const test = welch(scoresOf(first), scoresOf(second), level);
  return {
    nps1: change.before.value,
    nps2: change.after.value,
    delta: change.value,
    standardError: times(netDifference(netOf(first), netOf(second)).standardError, 100),
    z: notOffered,
    pValue: notOffered,
    wald: notOffered,
    moverScore: { ...ends(change.interval), pValue: change.pValue },
    adjustedWaldFull: notOffered,
    adjustedWaldHalf: {
      delta: times(half.estimate, 100),
      standardError: times(half.standardError, 100),
      z: half.z,
      pValue: half.pValue,
      ...ends(half, 100),
    },
    welch: { t: test.t, df: test.degreesOfFreedom, pValue: test.pValue },
  };
}
