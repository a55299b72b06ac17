import type { Reading } from '../metric/reading.ts';
import { wrongKind } from '../misuse/wrongKind.ts';
import type { CountedAnswer, Tally, TallyOptions } from '../tally/answer.ts';
import { checkTallyOptions } from '../tally/checkTallyOptions.ts';
import { tallyBy } from '../tally/tallyBy.ts';
import type { Change } from './change.ts';
import { delta, type DeltaOptions, type Metric } from './delta.ts';

/** By how much one score is above another, of those with something and those without. */
export interface Lift<R extends Reading> extends Change {
  /** Those that have it. */
  readonly with: R;
  /** Those that do not. */
  readonly without: R;
  /** How many rows do not say whether they have it. */
  readonly unknown: number;
}

/**
 * Do those who have something score higher than those who do not?
 *
 * Formula: score with − score without, in the unit of the metric: of personalised touchpoints against others, of churn after anger
 * against churn without. It is no effect: who has it may be different to begin with. Counts: every row that says whether it has it;
 * the others are `unknown`. Empty: `value` is null and the verdict `notComparable`, when either has no value.
 * Law: it is `delta` of the tallies of those without and those with.
 *
 * Source: square-and-add, as of `delta`.
 *
 * @param rows - Touchpoints, feedback or customers.
 * @param has - Row to whether it has it; null where that is not known.
 * @param answer - Row to its answer, or to `[answer, times]`.
 * @param metric - What reads the answers: `csat`, `nps`, `rate`.
 * @param options - `level` (0.95), `invalid` (`'throw'`), and whatever the metric takes.
 * @returns The difference with its interval, p-value and verdict, and both readings.
 * @throws TypeError for what is not true, false or null, with the position; what `tally`, `delta` and the metric throw.
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
 * const { value, interval, verdict, unknown } = lift(touchpoints, (row) => row.personalised, (row) => row.rating, csat);
 * value; // => 50
 * interval?.low?.toFixed(1); // => '-27.3'
 * verdict; // => 'noClearChange'
 * unknown; // => 1
 * lift([], () => true, () => 5, csat).reason; // => 'noAnswers'
 * ```
 * @see {@link outcomesBy} for many at once, {@link delta} for answers that are counted already
 * @category trend
 */
export function lift<Row, R extends Reading, O>(
  rows: Iterable<Row>,
  has: (row: Row) => boolean | null | undefined,
  answer: (row: Row) => CountedAnswer,
  metric: Metric<Tally, R, O>,
  options?: NoInfer<O> & DeltaOptions & TallyOptions,
): Lift<R> {
  const invalid = checkTallyOptions(options);
  if (typeof has !== 'function') throw wrongKind('callback', 'a callback that takes a row', has);
  let [position, unknown] = [0, 0];
  const sideOf = (row: Row): string => {
    const side = has(row) ?? 'unknown';
    if (side === 'unknown') unknown++;
    else if (typeof side !== 'boolean') throw wrongKind('has', 'true, false or null', side, ` at position ${position}`);
    position++;
    return String(side);
  };
  const sides = tallyBy(rows, [sideOf], answer, { invalid });
  return { ...liftOf(sides['false'] ?? {}, sides['true'] ?? {}, metric, options), unknown };
}

/** The change from one tally to another, under the names of a lift. */
export function liftOf<R extends Reading, O>(
  without: Tally,
  withIt: Tally,
  metric: Metric<Tally, R, O>,
  options: (NoInfer<O> & DeltaOptions) | undefined,
): Omit<Lift<R>, 'unknown'> {
  const { before, after, ...change } = delta(without, withIt, metric, options);
  return { ...change, with: after, without: before };
}
