import { stratifiedLogRank } from 'cx-metrics/inference';
import { countedTimes } from './kaplanMeier.mjs';

/**
 * @param {{ time: readonly number[], closed: readonly number[], group: readonly number[], strata?: readonly number[], rho: number }} input
 */
export function logRank({ time, closed, group, strata = time.map(() => 1), rho }) {
  const groups = [...new Set(group)].sort((a, b) => a - b);
  const inStrata = [...new Set(strata)].map((stratum) =>
    groups.map((name) => {
      /** @param {readonly number[]} column */
      const own = (column) => column.filter((_, ticket) => group[ticket] === name && strata[ticket] === stratum);
      return countedTimes(own(time), own(closed));
    }),
  );
  const { degreesOfFreedom, ...rest } = stratifiedLogRank(inStrata, { weights: rho === 0 ? 'logRank' : 'petoPeto' });
  return { groups, ...rest, df: degreesOfFreedom };
}
