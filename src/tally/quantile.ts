import { badNumber } from '../misuse/badNumber.ts';
import { outOfRange } from '../misuse/outOfRange.ts';
import type { Tally } from './answer.ts';
import { readTally } from './readTally.ts';

/**
 * Which value is at or above this share of the answers?
 *
 * Formula: with the answers in order from 1 to n, the one at 1 + (n − 1) × p; between two of them, the straight line.
 * Unit: that of the answers. Empty: null.
 *
 * Source: definition 7 of Hyndman and Fan (1996), as in R, NumPy and spreadsheets.
 *
 * @param tally - Counts by answer.
 * @param probability - The share, 0 to 1; 0.5 for the median.
 * @returns The quantile, or null without answers.
 * @throws RangeError for a probability off 0 to 1; TypeError for a key that is no answer.
 * @example
 * ```ts
 * import { quantile } from 'cx-metrics';
 *
 * quantile({ 1: 1, 2: 1, 4: 2 }, 0.5); // => 3
 * quantile({}, 0.5); // => null
 * quantile({ 1: 1 }, 50); // throws RangeError
 * ```
 * @category tally
 */
export function quantile(tally: Tally, probability: number): number | null {
  const { answers } = readTally(tally);
  if (typeof probability !== 'number' || !(probability >= 0 && probability <= 1)) {
    throw badNumber('probability', 'a probability from 0 to 1', probability);
  }
  const n = answers.reduce((total, [, times]) => total + times, 0);
  if (n === 0) return null;
  const position = 1 + (n - 1) * probability;
  const below = answerAt(answers, Math.floor(position));
  const above = answerAt(answers, Math.ceil(position));
  return below + (position - Math.floor(position)) * (above - below);
}

/** The answer at a rank, from 1 to n. */
function answerAt(answers: readonly (readonly [answer: number, times: number])[], rank: number): number {
  let seen = 0;
  for (const [answer, times] of answers) {
    seen += times;
    if (seen >= rank) return answer;
  }
  throw outOfRange('rank', 'a rank up to the number of answers', rank);
}
