import { mcnemar, netBonettPrice, newcombePaired, pairedShareDifference, shareChanges } from 'cx-metrics/inference';
import { notOffered } from '../notOffered.mjs';
import { ends } from '../units.mjs';

/**
 * The files count first minus second, the library second minus first: so the two times change places.
 *
 * @param {{ bothYes: number, yesNo: number, noYes: number, bothNo: number, confidence: number }} input
 */
export function proportionDifferencePaired({ bothYes, yesNo, noYes, bothNo, confidence: level }) {
  const table = { bothYes, yesNo: noYes, noYes: yesNo, bothNo };
  const { n, estimate, ...limits } = pairedShareDifference(table, level);
  const test = mcnemar(table);
  return {
    n,
    difference: estimate,
    phi: notOffered,
    newcombePaired: ends(newcombePaired(table, level)),
    tango: ends(limits),
    bonettPrice: ends(netBonettPrice(shareChanges(table), level)),
    mcnemarChi2: test.chiSquare,
    mcnemarP: test.pValue,
    mcnemarCorrectedChi2: test.correctedChiSquare,
    mcnemarExactP: test.exactPValue,
    mcnemarMidP: test.midPValue,
  };
}
