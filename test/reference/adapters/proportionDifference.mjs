import {
  agrestiCaffo,
  fisherTest,
  mee,
  miettinenNurminen,
  newcombe,
  nMinusOneTest,
  pooledZTest,
} from 'cx-metrics/inference';
import { notOffered } from '../notOffered.mjs';
import { ends } from '../units.mjs';

/** From so many on the files hold no exact p-value. */
const million = 1e6;

/**
 * The files count first minus second, the library second minus first: so the two change places.
 *
 * @param {{ successes1: number, n1: number, successes2: number, n2: number, confidence: number }} input
 */
export function proportionDifference({ successes1, n1, successes2, n2, confidence: level }) {
  const [before, after] = [
    { successes: successes2, n: n2 },
    { successes: successes1, n: n1 },
  ];
  const { estimate, ...limits } = newcombe(before, after, level);
  const [pooled, nMinus1] = [pooledZTest(before, after), nMinusOneTest(before, after)];
  return {
    difference: estimate,
    wald: notOffered,
    newcombe: ends(limits),
    miettinenNurminen: ends(miettinenNurminen(before, after, level)),
    mee: ends(mee(before, after, level)),
    agrestiCaffo: ends(agrestiCaffo(before, after, level)),
    pooledZ: pooled.z,
    pooledP: pooled.pValue,
    nMinus1Z: nMinus1.z,
    nMinus1P: nMinus1.pValue,
    fisherP: Math.max(n1, n2) < million ? fisherTest(before, after) : null,
  };
}
