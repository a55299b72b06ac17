import { checkLevel } from '../inference/checkLevel.ts';
import { invertedPValue } from '../inference/invertedPValue.ts';
import type { Limits } from '../inference/limits.ts';
import { squareAndAdd } from '../inference/squareAndAdd.ts';
import type { Interval, NoValueReason, Reading, Unit } from '../metric/reading.ts';
import { checkOptions } from '../misuse/checkOptions.ts';
import { wrongKind } from '../misuse/wrongKind.ts';
import { repeatable } from './repeatable.ts';

/** A plain function from answers to a reading: `nps`, `csat`, `ces`, `ttr` or your own. It always reads `level`. */
export type Metric<A, R extends Reading, O> = (answers: A, options?: O) => R;

/** What `delta` reads itself; everything else goes on to the metric. */
export interface DeltaOptions {
  /** How often the interval is to hold the true change, between 0 and 1; 0.95 unless told. */
  readonly level?: number;
}

/** What a change says. `higher` and `lower` are for a metric that has no better way. */
export type Verdict = 'better' | 'worse' | 'higher' | 'lower' | 'noClearChange' | 'notComparable';

/** Why two readings do not compare. */
export type NotComparableReason =
  NoValueReason | 'incompletePeriod' | 'differentMetric' | 'differentScale' | 'noEarlierPeriod';

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
}

/** The change from one reading to another, with both. */
export interface Delta<R extends Reading> extends Change {
  /** The earlier reading. */
  readonly before: R;
  /** The later reading. */
  readonly after: R;
}

/**
 * Has the score really changed?
 *
 * Formula: after − before, in the unit of the metric; NPS changes are points, never percent. Range: that of the metric,
 * doubled. The two are different people; for the same people twice use the pairs.
 * Empty: `value` is null and the verdict `notComparable`, with the reason, when either reading has no value or they are of
 * different metrics or scales.
 * Laws: `delta(b, a)` is `delta(a, b)` with the sign turned; `pValue` is below 1 − `level` exactly when the interval
 * excludes 0.
 *
 * Source: square-and-add, Newcombe (1998), Zou and Donner (2008); the p-value belongs to the level at which the interval
 * ends at 0, and is never given below 1.1e-16.
 *
 * @param before - Earlier answers.
 * @param after - Later answers.
 * @param metric - A metric: `nps`, `csat`, `ces`, `ttr` or your own.
 * @param options - `level` (0.95), and whatever the metric takes.
 * @returns The change, its interval, its p-value, a verdict, and both readings.
 * @throws TypeError with the code `levelIgnored` for a metric that does not read `level`; whatever the metric throws.
 * @example
 * ```ts
 * import { delta, nps } from 'cx-metrics';
 *
 * const spring = { 10: 40, 8: 35, 3: 25 };
 * const autumn = { 10: 50, 8: 30, 3: 20 };
 * delta(spring, autumn, nps).value; // => 15
 * delta(spring, autumn, nps).verdict; // => 'noClearChange'
 * delta(spring, autumn, nps).pValue?.toFixed(4); // => '0.1804'
 * delta(spring, {}, nps).reason; // => 'noAnswers'
 * ```
 * @category trend
 */
export function delta<A, R extends Reading, O>(
  before: NoInfer<A>,
  after: NoInfer<A>,
  metric: Metric<A, R, O>,
  options?: NoInfer<O> & DeltaOptions,
): Delta<R> {
  if (typeof metric !== 'function') throw wrongKind('metric', 'a metric, such as nps', metric);
  checkOptions(options);
  const level = options?.level ?? 0.95;
  checkLevel(level);
  const [earlier, later] = [repeatable(before), repeatable(after)];
  const read = (answers: A, at: number): R => {
    const reading = metric(answers, { ...options, level: at } as NoInfer<O> & DeltaOptions);
    if (reading.interval !== null && reading.interval.level !== at) {
      throw wrongKind('levelIgnored', `a metric that reads level ${at}`, `an interval at ${reading.interval.level}`);
    }
    return reading;
  };
  const first = read(earlier, level);
  const second = read(later, level);
  return {
    ...changeBetween(first, second, level, (at) => [read(earlier, at), read(later, at)]),
    before: first,
    after: second,
  };
}

/** The change between two readings; `again` reads both anew at another level. */
function changeBetween(
  before: Reading,
  after: Reading,
  level: number,
  again: (level: number) => readonly [before: Reading, after: Reading],
): Change {
  const { metric, unit } = after;
  const reason = whyNotComparable(before, after);
  if (reason !== null) return notComparable(metric, unit, reason);
  const [first, second] = [before.value as number, after.value as number];
  const difference = (earlier: Reading, later: Reading): Limits =>
    squareAndAdd(
      { estimate: first, low: earlier.interval?.low ?? null, high: earlier.interval?.high ?? null },
      { estimate: second, low: later.interval?.low ?? null, high: later.interval?.high ?? null },
    );
  const { low, high } = difference(before, after);
  const known = low !== null || high !== null;
  const rises = low !== null && low > 0;
  const falls = high !== null && high < 0;
  return {
    metric,
    unit,
    value: second - first + 0,
    interval: known ? { low, high, level, method: 'squareAndAdd' } : null,
    pValue: known ? invertedPValue((at) => (at === level ? { low, high } : difference(...again(at))), level) : null,
    verdict: rises ? rising(after) : falls ? falling(after) : 'noClearChange',
  };
}

/** A change that is none, and why. */
export function notComparable(metric: string, unit: Unit, reason: NotComparableReason): Change {
  return { metric, unit, value: null, interval: null, pValue: null, verdict: 'notComparable', reason };
}

function whyNotComparable(before: Reading, after: Reading): NotComparableReason | null {
  if (before.metric !== after.metric || before.unit !== after.unit) return 'differentMetric';
  if (before.scale !== after.scale || before.direction !== after.direction) return 'differentScale';
  if (before.value === null) return before.reason ?? 'noAnswers';
  if (after.value === null) return after.reason ?? 'noAnswers';
  return null;
}

function rising({ direction }: Reading): Verdict {
  return direction === null ? 'higher' : direction === 'higherIsBetter' ? 'better' : 'worse';
}

function falling({ direction }: Reading): Verdict {
  return direction === null ? 'lower' : direction === 'higherIsBetter' ? 'worse' : 'better';
}
