import { crossing } from './crossing.ts';
import type { ShareCounts } from './shareCounts.ts';

/**
 * The most likely share of one group, when that of another is larger by this much: where the slope of the likelihood, which
 * only falls, crosses 0.
 *
 * @param lower - Successes and number of the group whose share is wanted.
 * @param upper - Of the group whose share is larger.
 * @param apart - By how much, 0 to 1.
 * @returns The share, 0 to 1 − apart.
 * @category inference
 */
export function likelyShare(lower: ShareCounts, upper: ShareCounts, apart: number): number {
  const most = 1 - apart;
  const slope = (share: number): number =>
    pull(lower.successes, share) -
    pull(lower.n - lower.successes, 1 - share) +
    pull(upper.successes, share + apart) -
    pull(upper.n - upper.successes, most - share);
  return slope(0) <= 0 ? 0 : crossing(0, most, (share) => slope(share) > 0);
}

/** How strongly so many answers pull a share away from 0; none do not pull at all. */
function pull(count: number, share: number): number {
  return count === 0 ? 0 : count / share;
}
