import type { Period } from '../calendar/period.ts';
import { badNumber } from '../misuse/badNumber.ts';
import { outOfRange } from '../misuse/outOfRange.ts';
import type { DeltaOptions } from './delta.ts';
import type { TrendOptions } from './trend.ts';

/** Options of a trend, apart from those of its metric. */
export interface ReadTrendOptions<O> {
  /** The trend's own, every default in place. */
  readonly own: Required<Pick<TrendOptions, 'trailing' | 'against' | 'incomplete'>> & {
    readonly [option in 'from' | 'to' | 'asOf']: TrendOptions[option] | undefined;
  };
  /** What goes on to the metric. */
  readonly forMetric: O & DeltaOptions;
}

/** How many periods there are in the shortest year, so that windows of as many share no answers with those a year before. */
const inYear: { readonly [unit in Period['unit']]: number } = { day: 365, week: 52, month: 12, quarter: 4, year: 1 };

/**
 * Tells the options of a trend from those of its metric, and holds them to their form.
 *
 * @param options - As the caller gave them.
 * @param period - The period of the trend.
 * @returns Both.
 * @throws RangeError for a word or number that is none of those there are; TypeError for another kind.
 * @category trend
 */
export function readTrendOptions<O>(options: (O & TrendOptions) | undefined, { unit }: Period): ReadTrendOptions<O> {
  const all = { ...options } as O & TrendOptions;
  const { trailing = 1, against = 'previous', incomplete = 'refuse', from, to, asOf, ...forMetric } = all;
  if (against !== 'previous' && against !== 'yearBefore') {
    throw outOfRange('against', "against to be 'previous' or 'yearBefore'", against);
  }
  if (!(Number.isSafeInteger(trailing) && trailing >= 1)) {
    throw badNumber('trailing', 'a trailing window of 1 period or more', trailing);
  }
  if (against === 'yearBefore' && trailing > inYear[unit]) {
    throw outOfRange('trailing', `a trailing window of at most a year: ${inYear[unit]} ${unit}s`, trailing);
  }
  if (incomplete !== 'refuse' && incomplete !== 'compare') {
    throw outOfRange('incomplete', "incomplete to be 'refuse' or 'compare'", incomplete);
  }
  return {
    own: { trailing, against, incomplete, from, to, asOf },
    forMetric: forMetric as unknown as O & DeltaOptions,
  };
}
