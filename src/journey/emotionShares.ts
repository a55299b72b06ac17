import type { Reading } from '../metric/reading.ts';
import type { Groups } from '../tally/answer.ts';
import { namesOf } from '../tally/mapGroups.ts';
import { emotionShare, type EmotionShareOptions } from './emotionShare.ts';
import { checkEmotionCounts, type EmotionCounts } from './tallyEmotions.ts';

/**
 * How often is each emotion named?
 *
 * Formula, range, what is counted and source: as of `emotionShare`, one reading for each emotion that somebody names. A record may
 * name several, so that they may add up to more than 100 percent. Empty: `{}`.
 *
 * @param counts - What `tallyEmotions` gives.
 * @param options - `direction`, `method`, `level` (0.95), `minimumAnswers` (1), for all of them.
 * @returns The readings by emotion, in the order of their code units.
 * @throws As `emotionShare`.
 * @example
 * ```ts
 * import { emotionShares, mapGroups, tallyEmotions } from 'cx-metrics';
 *
 * const felt = tallyEmotions([['joy', 'trust'], ['joy']], (names) => names);
 * mapGroups(emotionShares(felt), (reading) => reading.value); // => { joy: 100, trust: 50 }
 * emotionShares(tallyEmotions([], () => [])); // => {}
 * ```
 * @see {@link emotionShare} for one, also one that nobody names
 * @category journey
 */
export function emotionShares(counts: EmotionCounts, options?: Omit<EmotionShareOptions, 'emotion'>): Groups<Reading> {
  checkEmotionCounts(counts);
  return Object.fromEntries(
    namesOf(counts.named).map((emotion) => [emotion, emotionShare(counts, { ...options, emotion })]),
  );
}
