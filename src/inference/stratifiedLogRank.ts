import { outOfRange } from '../misuse/outOfRange.ts';
import { chiSquareSurvival } from './chiSquareSurvival.ts';
import type { EventsAndCensored } from './kaplanMeier.ts';
import { quadraticForm } from './quadraticForm.ts';
import { rankSums } from './rankSums.ts';

/** How the groups of a log-rank test differ. */
export interface LogRank {
  /** Events seen in each group, weighted. */
  readonly observed: readonly number[];
  /** Events each group would have seen had all the same curve. */
  readonly expected: readonly number[];
  /** The test statistic; null where nothing can differ. */
  readonly chiSquare: number | null;
  /** Groups that could have seen an event, less one; null where nothing can differ. */
  readonly degreesOfFreedom: number | null;
  /** How likely curves at least this different are by chance; null where nothing can differ. */
  readonly pValue: number | null;
}

/** What a log-rank test takes. */
export interface LogRankOptions {
  /** `'logRank'` (default) weighs all times alike, `'petoPeto'` the early ones more. */
  readonly weights?: 'logRank' | 'petoPeto';
}

/**
 * Do groups take different times, compared only within strata that are alike?
 *
 * As `logRank`, with observed, expected and variances summed over the strata.
 *
 * @param strata - For each stratum, the same groups in the same order.
 * @param options - `weights`.
 * @returns Observed and expected events, the statistic and its p-value.
 * @throws RangeError for strata of different numbers of groups and for times that do not ascend.
 * @example
 * ```ts
 * import { stratifiedLogRank } from 'cx-metrics/inference';
 *
 * const fast = { time: [1, 2, 3], events: [1, 1, 1], censored: [0, 0, 0] };
 * const slow = { time: [4, 5, 6], events: [1, 1, 1], censored: [0, 0, 0] };
 * stratifiedLogRank([[fast, slow], [fast, slow]]).pValue?.toFixed(4); // => '0.0015'
 * stratifiedLogRank([[fast, slow], [fast]]); // throws RangeError
 * ```
 * @see {@link logRank} for one stratum
 * @category inference
 */
export function stratifiedLogRank(
  strata: readonly (readonly EventsAndCensored[])[],
  options?: LogRankOptions,
): LogRank {
  const { weights = 'logRank' } = options ?? {};
  if (weights !== 'logRank' && weights !== 'petoPeto') {
    throw outOfRange('weights', "weights as 'logRank' or 'petoPeto'", weights);
  }
  const groups = strata[0]?.length ?? 0;
  const zeros = (): number[] => Array.from({ length: groups }, () => 0);
  const sums = { observed: zeros(), expected: zeros(), covariance: zeros().map(zeros) };
  for (const stratum of strata) {
    if (stratum.length !== groups) throw outOfRange('groups', `${groups} groups in every stratum`, stratum.length);
    rankSums(stratum, weights, sums);
  }
  const { observed, expected, covariance } = sums;
  const live = expected.flatMap((events, group) => (events > 0 ? [group] : []));
  const [, ...free] = live;
  const differences = free.map((group) => (observed[group] as number) - (expected[group] as number));
  const between = free.map((row) => free.map((column) => (covariance[row] as number[])[column] as number));
  const chiSquare = free.length === 0 ? null : quadraticForm(between, differences);
  if (chiSquare === null) return { observed, expected, chiSquare, degreesOfFreedom: null, pValue: null };
  return {
    observed,
    expected,
    chiSquare,
    degreesOfFreedom: free.length,
    pValue: chiSquareSurvival(chiSquare, free.length),
  };
}
