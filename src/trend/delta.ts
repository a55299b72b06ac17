import { checkLevel } from '../inference/checkLevel.ts';
import { whileKept } from '../metric/kept.ts';
import type { Reading } from '../metric/reading.ts';
import { checkOptions } from '../misuse/checkOptions.ts';
import { wrongKind } from '../misuse/wrongKind.ts';
import { type Change, changeBetween } from './change.ts';
import { newReader } from './newReader.ts';
import { repeatable } from './repeatable.ts';

/** A plain function from answers to a reading: `nps`, `csat`, `ces`, `ttr` or your own. It always reads `level`. */
export type Metric<A, R extends Reading, O> = (answers: A, options?: O) => R;

/** What `delta` reads itself; everything else goes on to the metric. */
export interface DeltaOptions {
  /** How often the interval is to hold the true change, between 0 and 1; 0.95 unless told. */
  readonly level?: number;
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
 * doubled. The two are different people; for the same people twice use `pairedDelta`.
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
 * @see {@link trend} for a row of periods
 * @category trend
 */
export function delta<A, R extends Reading, O>(
  before: NoInfer<A>,
  after: NoInfer<A>,
  metric: Metric<A, R, O>,
  options?: NoInfer<O> & DeltaOptions,
): Delta<R> {
  const level = readLevel(metric, options);
  const [earlier, later] = [repeatable(before), repeatable(after)];
  return whileKept([earlier, later], () => {
    const first = newReader(earlier, metric, options, level);
    const second = newReader(later, metric, options, level);
    return { ...changeBetween(first, second, level), before: first.reading, after: second.reading };
  });
}

/** The level that is asked for; what is no metric, no options or no level is refused. */
export function readLevel(metric: unknown, options: DeltaOptions | undefined): number {
  if (typeof metric !== 'function') throw wrongKind('metric', 'a metric, such as nps', metric);
  checkOptions(options);
  const level = options?.level ?? 0.95;
  checkLevel(level);
  return level;
}
