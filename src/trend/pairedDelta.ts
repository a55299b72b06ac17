import type { Ends } from '../inference/guardedT.ts';
import type { Reading } from '../metric/reading.ts';
import type { Scale } from '../scale/scale.ts';
import type { Groups, Tally } from '../tally/answer.ts';
import { tally } from '../tally/tally.ts';
import { type Change, notComparable, verdictOf, whyNotComparable } from './change.ts';
import { type Delta, type DeltaOptions, type Metric, readLevel } from './delta.ts';
import { newReader } from './newReader.ts';
import { type MethodOfPairs, pairedDifferenceOf } from './pairedDifferenceOf.ts';
import { readPairs } from './readPairs.ts';
import { worthOf } from './worthOf.ts';

/** The change among people who were asked twice. Both readings are of those who answered both times. */
export interface PairedDelta<R extends Reading> extends Delta<R> {
  /** How many answered the first time only; they are in neither reading. */
  readonly onlyBefore: number;
  /** How many answered the second time only; they are in neither reading. */
  readonly onlyAfter: number;
  /** How many answered neither time. */
  readonly neither: number;
}

/**
 * Has the score changed among the same people, asked twice?
 *
 * Formula: after − before of those who answered both times, in the unit of the metric. What each of them changed by is told,
 * so that people who did not change add nothing to the doubt: the same answers from different people are less clear.
 * Points (`nps`, `net`, `netBinary`) by `pairedNetDifference`; percent (`csat`, `topBox`) with Tango's limits and McNemar's
 * mid-p; means (`ces`, `meanScore`) by `pairedMeanDifference`, where the ends of the scale are known, and else by the plain
 * paired t test, which says nothing while all changed alike. The verdict is clear when both interval and p-value are.
 *
 * Counts: pairs; who answered once is counted apart. They are counts of counts, so they merge. Empty: `value` is null and the
 * verdict `notComparable`. Your own metric is taken when its value is a mean of what each answer is worth, which is checked.
 * Laws: with first and second exchanged the sign turns; all pairs are in `before.n`, `onlyBefore`, `onlyAfter` or `neither`.
 *
 * @param pairs - Tallies of the second answer by the first, as
 * `tallyBy(people, [(p) => p.before ?? 'skipped'], (p) => p.after)` gives them.
 * @param metric - A metric whose value is a mean over answers.
 * @param options - `level` (0.95), and whatever the metric takes.
 * @returns The change with its readings, and who answered only once.
 * @throws TypeError with the code `notPaired` for a metric without a paired method, such as `ttr`; TypeError for a key that is
 * no answer; whatever the metric throws.
 * @example
 * ```ts
 * import { delta, nps, pairedDelta, tallyBy } from 'cx-metrics';
 *
 * const people = [
 *   { before: 6, after: 9 },
 *   { before: 8, after: 9 },
 *   { before: 9, after: 10 },
 *   { before: 3, after: null },
 * ];
 * const pairs = tallyBy(people, [(person) => person.before ?? 'skipped'], (person) => person.after);
 * pairs; // => { 3: { skipped: 1 }, 6: { 9: 1 }, 8: { 9: 1 }, 9: { 10: 1 } }
 * const change = pairedDelta(pairs, nps);
 * change.value; // => 100
 * [change.before.n, change.onlyBefore]; // => [3, 1]
 *
 * const many = { 6: { 6: 40, 8: 9 }, 8: { 6: 1, 8: 50 }, 9: { 9: 60 } };
 * pairedDelta(many, nps).value; // => 5
 * pairedDelta(many, nps).verdict; // => 'better'
 * delta({ 6: 49, 8: 51, 9: 60 }, { 6: 41, 8: 59, 9: 60 }, nps).verdict; // => 'noClearChange'
 * pairedDelta({}, nps).reason; // => 'noAnswers'
 * ```
 * @see {@link delta} for different people
 * @category trend
 */
export function pairedDelta<R extends Reading, O>(
  pairs: Groups<Tally>,
  metric: Metric<Tally, R, O>,
  options?: NoInfer<O> & DeltaOptions,
): PairedDelta<R> {
  const level = readLevel(metric, options);
  const people = readPairs(pairs);
  const readOne = (counts: Tally): Reading => metric(counts, { ...options, level, minimumAnswers: 1 } as never);
  const worth = worthOf(readOne, people.flatMap(({ before, after }) => [before, after]).filter(isNumber));
  const count = (first: boolean, second: boolean): number =>
    people
      .filter(({ before, after }) => worth.has(before) === first && worth.has(after) === second)
      .reduce((sum, { times }) => sum + times, 0);

  const both = people.filter(({ before, after }) => worth.has(before) && worth.has(after));
  const answersOf = (when: 'before' | 'after'): Tally => tally(both, (pair) => [pair[when], pair.times]);
  const before = newReader(answersOf('before'), metric, options, level).reading;
  const after = newReader(answersOf('after'), metric, options, level).reading;
  const worths = both.map((pair) => ({
    before: worth.get(pair.before) as number,
    after: worth.get(pair.after) as number,
    times: pair.times,
  }));
  const { scale } = (options ?? {}) as { readonly scale?: Scale };
  const howSure = (): MethodOfPairs => pairedDifferenceOf(worths, after.unit, endsOf(after, worth, scale), level);
  return {
    ...changeOf(before, after, level, howSure),
    before,
    after,
    onlyBefore: count(true, false),
    onlyAfter: count(false, true),
    neither: count(false, false),
  };
}

function changeOf(before: Reading, after: Reading, level: number, howSure: () => MethodOfPairs): Change {
  const { metric, unit } = after;
  const reason = whyNotComparable(before, after);
  if (reason !== null) return notComparable(metric, unit, reason);
  const { low, high, pValue, method } = howSure();
  return {
    metric,
    unit,
    value: (after.value as number) - (before.value as number) + 0,
    interval: low === null || high === null ? null : { low, high, level, method },
    pValue,
    verdict: pValue !== null && pValue < 1 - level ? verdictOf({ low, high }, after) : 'noClearChange',
  };
}

/** The ends of the scale of a mean rating, where they are told: by the options, or by the distribution of the reading. */
function endsOf(
  { scale: name, distribution = {} }: Reading & { readonly distribution?: Tally },
  worth: ReadonlyMap<unknown, number>,
  scale: Scale | undefined,
): Ends | null {
  if ([...worth].some(([answer, each]) => answer !== each)) return null;
  if (scale?.name === name) return scale;
  const points = Object.keys(distribution).map(Number);
  return points.length === 0 ? null : { min: Math.min(...points), max: Math.max(...points) };
}

function isNumber(answer: unknown): answer is number {
  return typeof answer === 'number';
}
