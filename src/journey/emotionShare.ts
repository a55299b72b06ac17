import { rate, type RateOptions } from '../metric/rate.ts';
import type { Reading } from '../metric/reading.ts';
import { outOfRange } from '../misuse/outOfRange.ts';
import { wrongKind } from '../misuse/wrongKind.ts';
import { count } from '../tally/count.ts';
import { leftOut } from '../tally/leftOut.ts';
import { checkEmotionCounts, type EmotionCounts } from './tallyEmotions.ts';

/** What `emotionShare` takes: what `rate` takes, and which emotion. */
export interface EmotionShareOptions extends Omit<RateOptions, 'name'> {
  /** Which emotion. */
  readonly emotion: string;
}

/**
 * How often is this emotion named?
 *
 * Formula: 100 × records that name it / records that say what was felt. Range: 0 to 100 percent; the shares of all emotions may add
 * up to more. No direction unless told: whether it is good to be named, the name does not say. Counts records that say what was
 * felt, also that it was nothing. Empty: `value` is null and `n` is 0.
 *
 * Source of the interval: as of `rate`.
 *
 * @param counts - What `tallyEmotions` gives; `{}` for none.
 * @param options - `emotion`; `direction` (neither), `method` (`'wilson'`), `level` (0.95), `minimumAnswers` (1).
 * @returns The reading, in percent; `delta` and `trend` take this function as it is.
 * @throws TypeError without an emotion and for what are no counts; RangeError where it is named more often than anything was said.
 * @example
 * ```ts
 * import { delta, emotionShare } from 'cx-metrics';
 *
 * const felt = { asked: { 1: 4, skipped: 2 }, named: { anger: { 1: 3 } } };
 * emotionShare(felt, { emotion: 'anger' }).value; // => 75
 * emotionShare(felt, { emotion: 'joy' }).value; // => 0
 * emotionShare({}, { emotion: 'joy' }).value; // => null
 * const later = { asked: { 1: 400 }, named: { anger: { 1: 100 } } };
 * delta(felt, later, emotionShare, { emotion: 'anger', direction: 'lowerIsBetter' }).value; // => -50
 * emotionShare({ asked: { 1: 1 }, named: { joy: { 1: 2 } } }, { emotion: 'joy' }); // throws RangeError
 * ```
 * @see {@link emotionShares} for all of them
 * @category journey
 */
export function emotionShare(counts: Partial<EmotionCounts>, options?: EmotionShareOptions): Reading {
  const { emotion, ...forRate }: Partial<EmotionShareOptions> = options ?? {};
  if (typeof emotion !== 'string') throw wrongKind('emotion', 'the name of an emotion', emotion);
  checkEmotionCounts(counts);
  const { asked = {}, named = {} } = counts;
  const all = count(asked);
  const some = Object.hasOwn(named, emotion) ? count(named[emotion] as EmotionCounts['asked']) : 0;
  if (some > all) throw outOfRange('emotion', `at most ${all} of ${emotion}`, some);
  const answers = { 1: some, 0: all - some, ...leftOut(asked) };
  const reading = rate(answers, { ...forRate, name: `emotion ${emotion}` });
  return { ...reading, direction: forRate.direction ?? null };
}
