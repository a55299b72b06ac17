import { checkOptions } from '../misuse/checkOptions.ts';
import { checkLevel } from './checkLevel.ts';
import { checkNet } from './checkNet.ts';
import { crossing } from './crossing.ts';
import { likelyMinus } from './likelyMinus.ts';
import type { Limits } from './limits.ts';
import { mixtureRegret, shortfall } from './mixtureRegret.ts';
import type { Net } from './net.ts';
import { checkPrior } from './shareSequence.ts';

/** What `netSequence` takes besides the counts. */
export interface NetSequenceOptions {
  /** What the mixture adds to each of the three counts: 0.5 unless told; above 0. */
  readonly prior?: number;
}

/**
 * Between which limits does a net score lie, at every look of as many as one likes?
 *
 * Formula: all scores d for which the likelihood of the answers, made as large as it can be with a plus share less minus share
 * of d, is more than (1 − level) times the mixture B(counts + prior) / B(prior). The true score is inside at all looks together
 * at least as often as the level says: no number of looks needs to be planned, none is corrected for.
 * Range: −1 to 1, around the score seen; 1 is reached exactly when all are plus. Empty: both are null.
 *
 * Use: on a dashboard that is read every day, tally all answers since the start and act on the first day on which the target
 * lies outside. With 20 answers a day and 60 looks, `netScore` leaves out the true score at least once in 32 of 100 runs, this
 * in fewer than 1. The price is an interval 1.6, 2.0 and 2.3 times as wide at 10, 100 and 1000 answers. It is exact from the
 * first answer on.
 *
 * Source: Ville (1939) for the mixture; the largest likelihood at a score is that of the score interval, May and Johnson
 * (1997), Tango (1998).
 *
 * @param counts - How many scored +1, 0 and −1 so far.
 * @param level - How often the limits are to hold the true score at all looks, between 0 and 1.
 * @param options - `prior` (0.5), the same at every look.
 * @returns The limits, on −1 to 1.
 * @throws RangeError for a negative count, a prior that is not above 0 and a level off its range; TypeError for other kinds.
 * @example
 * ```ts
 * import { netSequence } from 'cx-metrics/inference';
 *
 * const { low, high } = netSequence({ plus: 50, zero: 30, minus: 20 }, 0.95);
 * [low?.toFixed(4), high?.toFixed(4)]; // => ['-0.0218', '0.5771']
 * netSequence({ plus: 0, zero: 0, minus: 0 }, 0.95); // => { low: null, high: null }
 * netSequence({ plus: 50, zero: 30, minus: 20 }, 95); // throws RangeError
 * ```
 * @see {@link netScore} for a single look, {@link meanDifferenceSequence} for a change
 * @category inference
 */
export function netSequence(counts: Net, level: number, options?: NetSequenceOptions): Limits {
  const n = checkNet(counts);
  checkLevel(level);
  checkOptions(options);
  const { prior = 0.5 } = options ?? {};
  checkPrior(prior);
  if (n === 0) return { low: null, high: null };
  const { plus, zero, minus } = counts;
  const most = mixtureRegret([plus, zero, minus], [prior, prior, prior]) - Math.log1p(-level);
  return { low: lower(counts, n, most), high: 0 - lower({ plus: minus, zero, minus: plus }, n, most) };
}

function lower(counts: Net, n: number, most: number): number {
  return crossing(-1, (counts.plus - counts.minus) / n, (score) => behind(counts, n, score) >= most);
}

/** How far the likelihood at a score stays behind the largest one, in logarithms. */
function behind({ plus, zero, minus }: Net, n: number, score: number): number {
  if (score < 0) return behind({ plus: minus, zero, minus: plus }, n, -score);
  const share = likelyMinus(plus, minus, n, score);
  return (
    shortfall(plus, n * (share + score)) + shortfall(zero, n * (1 - score - 2 * share)) + shortfall(minus, n * share)
  );
}
