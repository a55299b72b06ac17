import type { Adjustment } from '../inference/adjustPValues.ts';
import { invertedPValue } from '../inference/invertedPValue.ts';
import { type Estimate, squareAndAdd } from '../inference/squareAndAdd.ts';
import { whileKept } from '../metric/kept.ts';
import type { Interval, NoValueReason, Reading, Unit } from '../metric/reading.ts';
import type { Reader } from './newReader.ts';

/** What a change says. `higher` and `lower` are for a metric that has no better way. */
export type Verdict = 'better' | 'worse' | 'higher' | 'lower' | 'noClearChange' | 'notComparable';

/** Why two readings do not compare. */
export type NotComparableReason =
  NoValueReason | 'incompletePeriod' | 'differentMetric' | 'differentScale' | 'noEarlierPeriod';

/** A p-value that allows for the number of changes that were looked at. */
export interface AdjustedPValue {
  /** The adjusted one, never below the p-value itself. */
  readonly pValue: number;
  /** How it was adjusted. */
  readonly method: Adjustment;
  /** Of how many changes with a p-value. */
  readonly of: number;
}

/** The change from one reading to another, without the readings. */
export interface Change {
  /** Name of the metric. */
  readonly metric: string;
  /** What the change is counted in: that of the readings. */
  readonly unit: Unit;
  /** After minus before; null when the two do not compare. */
  readonly value: number | null;
  /** How sure the change is; null when no interval is defined. */
  readonly interval: Interval | null;
  /** How often a change at least this clear would show by chance alone; null when no interval is defined. */
  readonly pValue: number | null;
  /** Better or worse only when the interval excludes 0. */
  readonly verdict: Verdict;
  /** Why the two do not compare; there exactly when the verdict is `notComparable`. */
  readonly reason?: NotComparableReason;
  /** The p-value among all that were looked at, after `adjust`; the verdict follows it. */
  readonly adjusted?: AdjustedPValue;
}

/**
 * The change between the readings of different people: square-and-add on their intervals, and the p-value that belongs to it.
 *
 * @param before - The earlier answers and how they are read.
 * @param after - The later ones.
 * @param level - How often the interval is to hold the true change.
 * @returns The change.
 * @category trend
 */
export function changeBetween(before: Reader<Reading>, after: Reader<Reading>, level: number): Change {
  const { metric, unit } = after.reading;
  const reason = whyNotComparable(before.reading, after.reading);
  if (reason !== null) return notComparable(metric, unit, reason);
  const differenceAt = (at: number): Estimate => squareAndAdd(estimateOf(before.at(at)), estimateOf(after.at(at)));
  const { estimate: value, low, high } = differenceAt(level);
  if (low === null && high === null) {
    return { metric, unit, value, interval: null, pValue: null, verdict: 'noClearChange' };
  }
  return {
    metric,
    unit,
    value,
    interval: { low, high, level, method: 'squareAndAdd' },
    pValue: whileKept([before.answers, after.answers], () => invertedPValue(differenceAt, level)),
    verdict: verdictOf({ low, high }, after.reading),
  };
}

/** What limits say of a change. */
export function verdictOf({ low, high }: Pick<Interval, 'low' | 'high'>, { direction }: Reading): Verdict {
  const rises = low !== null && low > 0;
  if (!rises && !(high !== null && high < 0)) return 'noClearChange';
  if (direction === null) return rises ? 'higher' : 'lower';
  return rises === (direction === 'higherIsBetter') ? 'better' : 'worse';
}

/** A change that is none, and why. */
export function notComparable(metric: string, unit: Unit, reason: NotComparableReason): Change {
  return { metric, unit, value: null, interval: null, pValue: null, verdict: 'notComparable', reason };
}

/** Why two readings do not compare; null when they do. */
export function whyNotComparable(before: Reading, after: Reading): NotComparableReason | null {
  if (before.metric !== after.metric || before.unit !== after.unit) return 'differentMetric';
  if (before.scale !== after.scale || before.direction !== after.direction) return 'differentScale';
  if (before.value === null) return before.reason ?? 'noAnswers';
  if (after.value === null) return after.reason ?? 'noAnswers';
  return null;
}

/**
 * The value with the limits of a level. Those of `guardedT`, which are drawn to the middle of the scale, need not hold the
 * value at a low level; here they are moved out to it, so that a higher level never has a narrower interval.
 */
function estimateOf({ value, interval }: Reading): Estimate {
  const estimate = value as number;
  const { low = null, high = null } = interval ?? {};
  return {
    estimate,
    low: low === null ? null : Math.min(low, estimate),
    high: high === null ? null : Math.max(high, estimate),
  };
}
