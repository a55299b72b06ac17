import { meanSequence, netEstimate, netSequence, shareEstimate, shareSequence } from 'cx-metrics/inference';
import { ends, times } from '../units.mjs';
import { netOf } from './nps.mjs';

/**
 * @param {{ kind: string, alpha: number, n?: number, standardDeviation?: number, rhoSquared?: number, successes?: number,
 *   a?: number, b?: number, promoters?: number, passives?: number, detractors?: number, prior?: number }} input
 */
export function confidenceSequence({ kind, alpha, n = NaN, ...input }) {
  const level = 1 - alpha;
  switch (kind) {
    case 'normal-mixture': {
      const { standardDeviation = NaN, rhoSquared = NaN } = input;
      return { halfWidth: meanSequence({ n, mean: 0, standardDeviation }, level, { rhoSquared }).high };
    }
    case 'beta-mixture': {
      const { successes = NaN, a = NaN, b = NaN } = input;
      const limits = shareSequence(successes, n, level, { prior: { successes: a, failures: b } });
      return { estimate: shareEstimate(successes, n).estimate, ...ends(limits) };
    }
    case 'dirichlet-mixture': {
      const { promoters = NaN, passives = NaN, detractors = NaN, prior = NaN } = input;
      const counts = netOf({ promoters, passives, detractors });
      return { nps: times(netEstimate(counts).estimate, 100), ...ends(netSequence(counts, level, { prior }), 100) };
    }
    default:
      return undefined;
  }
}
