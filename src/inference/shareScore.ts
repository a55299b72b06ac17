import { criticalValue } from './criticalValue.ts';
import { crossing } from './crossing.ts';
import type { Difference } from './difference.ts';
import { likelyShare } from './likelyShare.ts';
import { type ShareCounts, shareOf } from './shareCounts.ts';

/**
 * The differences of two shares that a score test does not refuse: |T(d)| ≤ z with T(d) = (difference seen − d) /
 * √(factor × (p₁ (1 − p₁) / n₁ + p₂ (1 − p₂) / n₂)), both shares the most likely ones that are d apart.
 *
 * @param before - Successes and number of the first group.
 * @param after - Of the second group.
 * @param level - How often the interval is to hold the true difference, between 0 and 1.
 * @param factorOf - What the variance is multiplied by, given the number of all; null where nothing is known of it.
 * @returns The difference and its limits, on −1 to 1.
 * @throws RangeError for successes off 0 to n and a level off its range, TypeError for other kinds.
 * @category inference
 */
export function shareScore(
  before: ShareCounts,
  after: ShareCounts,
  level: number,
  factorOf: (n: number) => number | null,
): Difference {
  const z = criticalValue(level);
  const [first, second] = [shareOf(before), shareOf(after)];
  if (first === null || second === null) return { estimate: null, low: null, high: null };
  const factor = factorOf(before.n + after.n);
  const estimate = second - first + 0;
  if (factor === null) return { estimate, low: null, high: null };
  return { estimate, low: lower(before, after, z, factor), high: 0 - lower(after, before, z, factor) };
}

function lower(before: ShareCounts, after: ShareCounts, z: number, factor: number): number {
  const seen = after.successes / after.n - before.successes / before.n;
  return crossing(-1, seen, (trial) => seen - trial > z * Math.sqrt(factor * variance(before, after, trial)));
}

/** Of the difference, if it were this one. */
function variance(before: ShareCounts, after: ShareCounts, trial: number): number {
  if (trial < 0) return variance(after, before, -trial);
  const share = likelyShare(before, after, trial);
  return (share * (1 - share)) / before.n + ((share + trial) * (1 - trial - share)) / after.n;
}
