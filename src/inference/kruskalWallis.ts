import { chiSquareSurvival } from './chiSquareSurvival.ts';
import type { Counted } from './counted.ts';
import { netWins, rankSpread, standings } from './standings.ts';

/** Whether groups answer alike. */
export interface KruskalWallis {
  /** The test statistic; null when all values are equal, and below two groups. */
  readonly h: number | null;
  /** Groups that have values, less one; null below two. */
  readonly degreesOfFreedom: number | null;
  /** By chi-square; null when all values are equal, and below two groups. */
  readonly pValue: number | null;
}

/**
 * Do several groups of different people answer alike?
 *
 * Formula: H = (N − 1) × Σ n (mean rank − mean of all ranks)² / Σ (rank − mean of all ranks)², which holds for ties too;
 * chi-square with a degree of freedom less than groups. Groups without values are left out. Empty: null.
 * Law: for two groups H is z² of `mannWhitney`.
 *
 * Source: Kruskal and Wallis (1952).
 *
 * @param groups - Values of each group and how many times each was seen.
 * @returns H, its degrees of freedom and the p-value.
 * @throws TypeError for values that are no numbers, RangeError for a negative count, NaN and infinity.
 * @example
 * ```ts
 * import { kruskalWallis } from 'cx-metrics/inference';
 *
 * const groups = [[[1, 2], [2, 1]], [[2, 2], [3, 1]], [[1, 1], [3, 2]]] as const;
 * kruskalWallis(groups).h?.toFixed(4); // => '2.6667'
 * kruskalWallis(groups).pValue?.toFixed(4); // => '0.2636'
 * kruskalWallis([[[5, 2]], [[5, 2]]]); // => { h: null, degreesOfFreedom: 1, pValue: null }
 * kruskalWallis([[[5, -2]], [[5, 2]]]); // throws RangeError
 * ```
 * @category inference
 */
export function kruskalWallis(groups: readonly Counted[]): KruskalWallis {
  const { sizes, rows } = standings(groups);
  const live = sizes.flatMap((size, group) => (size > 0 ? [group] : []));
  if (live.length < 2) return { h: null, degreesOfFreedom: null, pValue: null };
  const degreesOfFreedom = live.length - 1;
  const n = sizes.reduce((sum, size) => sum + size, 0);
  const spread = rankSpread(rows);
  if (spread === 0 || n <= 1) return { h: null, degreesOfFreedom, pValue: null };
  const between = live.reduce((sum, group) => sum + netWins(rows, group) ** 2 / (sizes[group] as number), 0);
  const h = ((n - 1) * between) / spread;
  return { h, degreesOfFreedom, pValue: chiSquareSurvival(h, degreesOfFreedom) };
}
