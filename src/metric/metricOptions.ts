import { checkLevel } from '../inference/checkLevel.ts';
import { badNumber } from '../misuse/badNumber.ts';
import { checkTallyOptions } from '../tally/checkTallyOptions.ts';

/** What every metric takes. */
export interface MetricOptions {
  /** How often the interval is to hold the true value, between 0 and 1; 0.95 unless told. */
  readonly level?: number;
  /** Below this many answers the value is null with the reason `tooFewAnswers`; 1 unless told. */
  readonly minimumAnswers?: number;
  /** `'throw'` (default) names the first answer off its scale; `'count'` counts them as invalid. */
  readonly invalid?: 'throw' | 'count';
}

/** The same with every default in place. */
export type MetricSettings = Required<MetricOptions>;

/**
 * Holds options to their form and fills in the defaults.
 *
 * @param options - What the caller gave, if anything.
 * @returns Level, fewest answers and what happens to invalid ones.
 * @throws TypeError for options that are no object or a level that is no number; RangeError for a level off 0 to 1 (95),
 * or a fewest number that is not whole.
 * @category metric
 */
export function readMetricOptions(options: MetricOptions | undefined): MetricSettings {
  const invalid = checkTallyOptions(options);
  const { level = 0.95, minimumAnswers = 1 } = options ?? {};
  checkLevel(level);
  if (!(Number.isSafeInteger(minimumAnswers) && minimumAnswers >= 0)) {
    throw badNumber('minimumAnswers', 'a whole minimumAnswers', minimumAnswers);
  }
  return { level, minimumAnswers, invalid };
}
