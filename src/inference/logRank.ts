import type { EventsAndCensored } from './kaplanMeier.ts';
import { type LogRank, type LogRankOptions, stratifiedLogRank } from './stratifiedLogRank.ts';

/**
 * Do groups take different times, open ones counted as not ended yet?
 *
 * Formula: at every time of an event, each group is expected to see the share of the events that it has of those at risk;
 * (observed − expected) over its hypergeometric variance is chi-square with a degree of freedom less than groups.
 * With the weights `'petoPeto'` each time counts as much as the pooled curve before it. It loses power where curves cross.
 * Empty: null, as where no event is seen.
 *
 * Source: Mantel (1966); Peto and Peto (1972); the family of Harrington and Fleming (1982).
 *
 * @param groups - Times with their counts for each group, as `kaplanMeier` takes them.
 * @param options - `weights`.
 * @returns Observed and expected events, the statistic and its p-value.
 * @throws RangeError for times that do not ascend and for weights that are none of the two.
 * @example
 * ```ts
 * import { logRank } from 'cx-metrics/inference';
 *
 * const fast = { time: [1, 2, 3], events: [1, 1, 1], censored: [0, 0, 0] };
 * const slow = { time: [4, 5, 6], events: [1, 1, 1], censored: [0, 0, 0] };
 * logRank([fast, slow]).observed; // => [3, 3]
 * logRank([fast, slow]).pValue?.toFixed(4); // => '0.0246'
 * logRank([fast]).pValue; // => null
 * logRank([fast, slow], { weights: 'late' as never }); // throws RangeError
 * ```
 * @category inference
 */
export function logRank(groups: readonly EventsAndCensored[], options?: LogRankOptions): LogRank {
  return stratifiedLogRank([groups], options);
}
