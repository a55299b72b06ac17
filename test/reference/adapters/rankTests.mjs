import { brunnerMunzel, cliffDelta, kruskalWallis, mannWhitney, probabilityOfSuperiority } from 'cx-metrics/inference';
import { counted } from '../units.mjs';

/** The files ask for no limits, so any level will do. */
const level = 0.95;

/** @typedef {readonly number[]} Numbers */

/** @param {{ kind: string, first?: Numbers, second?: Numbers, groups?: readonly Numbers[] }} input */
export function rankTests({ kind, first = [], second = [], groups = [] }) {
  switch (kind) {
    case 'two-groups': {
      const [before, after] = [counted(first), counted(second)];
      const { correctedPValue, exactPValue, ...test } = mannWhitney(before, after);
      const places = brunnerMunzel(before, after, level);
      return {
        ...test,
        probabilityOfSuperiority: probabilityOfSuperiority(before, after),
        cliffDelta: cliffDelta(before, after),
        pValueContinuity: correctedPValue,
        pValueExact: exactPValue,
        brunnerMunzel: { statistic: places.t, df: places.degreesOfFreedom, pValue: places.pValue },
      };
    }
    case 'several-groups': {
      const { h, degreesOfFreedom, pValue } = kruskalWallis(groups.map(counted));
      return { h, df: degreesOfFreedom, pValue };
    }
    default:
      return undefined;
  }
}
