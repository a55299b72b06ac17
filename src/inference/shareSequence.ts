import { badNumber } from '../misuse/badNumber.ts';
import { checkOptions } from '../misuse/checkOptions.ts';
import { checkLevel } from './checkLevel.ts';
import { crossing } from './crossing.ts';
import type { Limits } from './limits.ts';
import { mixtureRegret, shortfall } from './mixtureRegret.ts';
import { shareOf } from './shareCounts.ts';

/** What `shareSequence` takes besides the counts. */
export interface ShareSequenceOptions {
  /** What the mixture adds to successes and failures: one half each unless told. */
  readonly prior?: {
    /** Added to the successes; above 0. */
    readonly successes: number;
    /** Added to the failures; above 0. */
    readonly failures: number;
  };
}

/**
 * Between which limits does a share lie, at every look of as many as one likes?
 *
 * Formula: all shares p with B(a + x, b + n − x) / (B(a, b) pˣ (1 − p)ⁿ⁻ˣ) below 1 / (1 − level). The true share is inside at
 * all looks together at least as often as the level says: no number of looks needs to be planned, none is corrected for.
 * Range: 0 to 1, around the share seen; 0 when nothing succeeded, 1 when all did. Empty: both are null.
 *
 * Use: on a dashboard that is read every day, tally all answers since the start and act on the first day on which the target
 * lies outside. With 20 answers a day and 60 looks, `wilson` leaves out the true share at least once in 33 of 100 runs, this
 * in 1. The price is an interval 1.4, 1.7 and 1.9 times as wide at 10, 100 and 1000 answers. It is exact from the first answer on.
 *
 * Source: Ville (1939), Robbins (1970): the mixture likelihood ratio is a martingale.
 *
 * @param successes - How many so far, 0 to n.
 * @param n - Of how many so far.
 * @param level - How often the limits are to hold the true share at all looks, between 0 and 1.
 * @param options - `prior` (one half each), the same at every look.
 * @returns The limits, as shares.
 * @throws RangeError for successes off 0 to n, a prior that is not above 0 and a level off its range; TypeError for other kinds.
 * @example
 * ```ts
 * import { shareSequence } from 'cx-metrics/inference';
 *
 * const { low, high } = shareSequence(40, 50, 0.95);
 * [low?.toFixed(4), high?.toFixed(4)]; // => ['0.5858', '0.9366']
 * shareSequence(0, 0, 0.95); // => { low: null, high: null }
 * shareSequence(40, 50, 95); // throws RangeError
 * ```
 * @see {@link wilson} for a single look
 * @category inference
 */
export function shareSequence(successes: number, n: number, level: number, options?: ShareSequenceOptions): Limits {
  const seen = shareOf({ successes, n });
  checkLevel(level);
  checkOptions(options);
  const { prior = { successes: 0.5, failures: 0.5 } } = options ?? {};
  for (const added of [prior.successes, prior.failures]) checkPrior(added);
  if (seen === null) return { low: null, high: null };
  const failures = n - successes;
  const most = mixtureRegret([successes, failures], [prior.successes, prior.failures]) - Math.log1p(-level);
  const isInside = (share: number): boolean =>
    shortfall(successes, n * share) + shortfall(failures, n * (1 - share)) < most;
  return {
    low: crossing(0, seen, (share) => !isInside(share)),
    high: crossing(seen, 1, isInside),
  };
}

/** Refuses what no mixture can add. */
export function checkPrior(prior: number): void {
  if (!(Number.isFinite(prior) && prior > 0)) throw badNumber('prior', 'a prior above 0', prior);
}
