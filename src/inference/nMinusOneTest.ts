import { pooledTest, type ZTest } from './pooledZTest.ts';
import type { ShareCounts } from './shareCounts.ts';

/**
 * Do two shares of different people differ, also for few of them?
 *
 * Formula: as `pooledZTest`, with z times √((N − 1) / N), N = n₁ + n₂. Empty: null, as where all or none of both
 * succeeded.
 *
 * Source: Pearson (1947); Campbell (2007) advises it where every cell of the table expects at least one.
 *
 * @param before - Successes and number of the first, earlier group.
 * @param after - Of the second, later group.
 * @returns z and its p-value.
 * @throws RangeError for successes off 0 to n, TypeError for other kinds.
 * @example
 * ```ts
 * import { nMinusOneTest } from 'cx-metrics/inference';
 *
 * const [spring, autumn] = [{ successes: 48, n: 80 }, { successes: 56, n: 70 }];
 * nMinusOneTest(spring, autumn).pValue?.toFixed(4); // => '0.0083'
 * nMinusOneTest({ successes: 0, n: 9 }, { successes: 0, n: 7 }); // => { z: null, pValue: null }
 * nMinusOneTest({ successes: 10, n: 9 }, autumn); // throws RangeError
 * ```
 * @see {@link miettinenNurminen} for the limits that belong to it
 * @category inference
 */
export function nMinusOneTest(before: ShareCounts, after: ShareCounts): ZTest {
  const n = before.n + after.n;
  return pooledTest(before, after, n / (n - 1));
}
