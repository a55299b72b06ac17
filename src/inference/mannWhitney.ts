import type { Counted } from './counted.ts';
import { mostPairs, rankOrderChance } from './rankOrderChance.ts';
import { normalSurvival } from './normalSurvival.ts';
import { netWins, rankSpread, standings } from './standings.ts';

/** Whether the answers of two groups stand higher or lower as a whole. */
export interface MannWhitney {
  /** In how many pairs the second is higher, ties counted by half; null when either group is empty. */
  readonly u: number | null;
  /** Distance of u from n₁ n₂ / 2 in standard errors; null when all values are equal, and up to one value in all. */
  readonly z: number | null;
  /** Two-sided, by the normal distribution; null where z is. */
  readonly pValue: number | null;
  /** The same with u drawn one half towards the middle. */
  readonly correctedPValue: number | null;
  /** Over all orders of the values; null with ties and above 40,000 pairs. */
  readonly exactPValue: number | null;
}

/**
 * Do two groups of different people answer alike?
 *
 * Formula: u counts the pairs in which the second is higher; z = (u − n₁ n₂ / 2) / √(n₁ n₂ / (N (N − 1)) × Σ (rank − mean rank)²),
 * which holds for ties too. It asks whether both groups have one distribution; where their spreads may differ, ask
 * `brunnerMunzel` instead. Empty: null.
 *
 * Source: Wilcoxon (1945), Mann and Whitney (1947).
 *
 * @param first - Values of the first, earlier group and how many times each was seen.
 * @param second - Values of the second, later group.
 * @returns u, z and the p-values, all two-sided.
 * @throws TypeError for values that are no numbers, RangeError for a negative count, NaN and infinity.
 * @example
 * ```ts
 * import { mannWhitney } from 'cx-metrics/inference';
 *
 * const [spring, autumn] = [[[1, 1], [2, 1], [3, 1], [4, 1], [5, 1]], [[4, 1], [5, 1], [6, 1], [7, 1]]] as const;
 * mannWhitney(spring, autumn).u; // => 18
 * mannWhitney(spring, autumn).pValue?.toFixed(4); // => '0.0481'
 * mannWhitney([[5, 3]], [[5, 2]]).pValue; // => null
 * mannWhitney([[5, -3]], [[5, 2]]); // throws RangeError
 * ```
 * @see {@link kruskalWallis} for more than two groups
 * @category inference
 */
export function mannWhitney(first: Counted, second: Counted): MannWhitney {
  const { sizes, rows } = standings([first, second]);
  const [before, after] = sizes as [number, number];
  const none = { z: null, pValue: null, correctedPValue: null, exactPValue: null };
  if (before === 0 || after === 0) return { u: null, ...none };
  const n = before + after;
  const pairs = before * after;
  const net = netWins(rows, 1);
  const u = (pairs + net) / 2;
  const variance = (pairs / n / (n - 1)) * (rankSpread(rows) / 4);
  if (!(n > 1 && variance > 0)) return { u, ...none };
  const error = Math.sqrt(variance);
  const isUntied = rows.every(({ counts }) => (counts[0] === 1 ? counts[1] === 0 : counts[0] === 0 && counts[1] === 1));
  return {
    u,
    z: net / 2 / error + 0,
    pValue: 2 * normalSurvival(Math.abs(net) / 2 / error),
    correctedPValue: 2 * normalSurvival(Math.max(0, Math.abs(net) / 2 - 0.5) / error),
    exactPValue:
      isUntied && pairs <= mostPairs ? Math.min(1, 2 * rankOrderChance(Math.min(u, pairs - u), before, after)) : null,
  };
}
