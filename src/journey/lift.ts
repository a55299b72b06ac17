import { checkLevel } from '../inference/checkLevel.ts';
import { invertedPValue } from '../inference/invertedPValue.ts';
import { squareAndAdd } from '../inference/squareAndAdd.ts';
import type { Limits } from '../inference/limits.ts';
import type { Interval, Reading } from '../metric/reading.ts';
import { checkOptions } from '../misuse/checkOptions.ts';
import { wrongKind } from '../misuse/wrongKind.ts';
import type { CountedAnswer, Tally } from '../tally/answer.ts';
import { tallyBy } from '../tally/tallyBy.ts';

/** By how much one score is above another, of people with and without something. */
export interface Lift<R extends Reading> {
  /** With minus without, in the unit of the metric; null when either has no value. */
  readonly value: number | null;
  /** How sure that is; null when no interval is defined. */
  readonly interval: Interval | null;
  /** How often a difference at least this clear would show by chance alone; null when no interval is defined. */
  readonly pValue: number | null;
  /** Those that have it. */
  readonly with: R;
  /** Those that do not. */
  readonly without: R;
  /** How many of which it is not known. */
  readonly unknown: number;
}

/**
 * Do those who have something score higher than those who do not?
 *
 * Formula: score with − score without, in the unit of the metric: of personalised touchpoints against others, of churn after anger
 * against churn without. It is no effect: who has it may be different to begin with. Empty: null, when either has no value.
 * Law: `interval` leaves out 0 exactly when `pValue` is below 1 − `level`.
 *
 * Source: square-and-add, Newcombe (1998), Zou and Donner (2008).
 *
 * @param rows - Touchpoints, feedback or customers.
 * @param has - Row to whether it has it; null where that is not known.
 * @param answer - Row to its answer, or to `[answer, times]`.
 * @param metric - What reads the answers: `csat`, `nps`, `rate`.
 * @param options - `level` (0.95), and whatever the metric takes.
 * @returns The difference with its interval, and both readings.
 * @throws TypeError with the code `levelIgnored` for a metric that does not read `level`; as `tally` and the metric.
 * @example
 * ```ts
 * import { csat, lift } from 'cx-metrics';
 *
 * const touchpoints = [
 *   { personalised: true, rating: 5 },
 *   { personalised: true, rating: 4 },
 *   { personalised: false, rating: 4 },
 *   { personalised: false, rating: 2 },
 *   { personalised: null, rating: 1 },
 * ];
 * const { value, interval, unknown } = lift(touchpoints, (row) => row.personalised, (row) => row.rating, csat);
 * value; // => 50
 * interval?.low?.toFixed(1); // => '-27.3'
 * unknown; // => 1
 * lift([], () => true, () => 5, csat).value; // => null
 * ```
 * @see {@link outcomesBy} for many at once
 * @category journey
 */
export function lift<Row, R extends Reading, Options extends { readonly level?: number } = { readonly level?: number }>(
  rows: Iterable<Row>,
  has: (row: Row) => boolean | null | undefined,
  answer: (row: Row) => CountedAnswer,
  metric: (answers: Tally, options?: Options) => R,
  options?: NoInfer<Options>,
): Lift<R> {
  if (typeof has !== 'function') throw wrongKind('callback', 'a callback that takes a row', has);
  let unknown = 0;
  const groups = tallyBy(
    rows,
    [
      (row) => {
        const known = has(row);
        if (known === null || known === undefined) unknown++;
        else if (typeof known !== 'boolean') throw wrongKind('has', 'true, false or null', known);
        return known ?? 'unknown';
      },
    ],
    answer,
  );
  return { ...liftBetween(groups['true'] ?? {}, groups['false'] ?? {}, metric, options), unknown };
}

/** The difference between two tallies as one metric reads them. */
export function liftBetween<R extends Reading, Options extends { readonly level?: number }>(
  withIt: Tally,
  without: Tally,
  metric: (answers: Tally, options?: Options) => R,
  options: Options | undefined,
): Omit<Lift<R>, 'unknown'> {
  if (typeof metric !== 'function') throw wrongKind('metric', 'a metric, such as csat', metric);
  checkOptions(options);
  const level = options?.level ?? 0.95;
  checkLevel(level);
  const read = (answers: Tally, at: number): R => {
    const reading = metric(answers, { ...options, level: at } as Options);
    if (reading.interval !== null && reading.interval.level !== at) {
      throw wrongKind('levelIgnored', `a metric that reads level ${at}`, `an interval at ${reading.interval.level}`);
    }
    return reading;
  };
  const [high, low] = [read(withIt, level), read(without, level)];
  const readings = { with: high, without: low };
  if (high.value === null || low.value === null) return { value: null, interval: null, pValue: null, ...readings };
  const limitsAt = (at: number): Limits => {
    const [after, before] = at === level ? [high, low] : [read(withIt, at), read(without, at)];
    const estimateOf = ({ value, interval }: R): Limits & { readonly estimate: number } => {
      return { estimate: value as number, low: interval?.low ?? null, high: interval?.high ?? null };
    };
    return squareAndAdd(estimateOf(before), estimateOf(after));
  };
  const limits = limitsAt(level);
  const isKnown = limits.low !== null || limits.high !== null;
  return {
    value: high.value - low.value + 0,
    interval: isKnown ? { low: limits.low, high: limits.high, level, method: 'squareAndAdd' } : null,
    pValue: isKnown ? invertedPValue(limitsAt, level) : null,
    ...readings,
  };
}
