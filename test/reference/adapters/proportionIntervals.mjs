import { agrestiCoull, clopperPearson, jeffreys, shareEstimate, wilson } from 'cx-metrics/inference';
import { notOffered } from '../notOffered.mjs';
import { ends } from '../units.mjs';

/** @param {{ successes: number, n: number, confidence: number }} input */
export function proportionIntervals({ successes, n, confidence }) {
  return {
    ...shareEstimate(successes, n),
    wilson: ends(wilson(successes, n, confidence)),
    jeffreys: ends(jeffreys(successes, n, confidence)),
    jeffreysEqualTailed: ends(jeffreys(successes, n, confidence, { ends: 'equalTailed' })),
    clopperPearson: ends(clopperPearson(successes, n, confidence)),
    agrestiCoull: ends(agrestiCoull(successes, n, confidence)),
    wald: notOffered,
  };
}
