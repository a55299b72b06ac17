import { epochOf, type Instant } from '../calendar/instant.ts';
import type { Period } from '../calendar/period.ts';
import { checkOptions } from '../misuse/checkOptions.ts';
import { outOfRange } from '../misuse/outOfRange.ts';
import type { Reading } from '../metric/reading.ts';
import type { Groups } from '../tally/answer.ts';
import { namesOf } from '../tally/mapGroups.ts';
import { type Change, notComparable } from './change.ts';
import { delta, type DeltaOptions, type Metric } from './delta.ts';
import { repeatable } from './repeatable.ts';

/** What `trend` reads itself; everything else goes on to the metric. */
export interface TrendOptions extends DeltaOptions {
  /** What each period is compared with: the one before it. */
  readonly against?: 'previous';
  /** Key of the first period; the first with data unless told. */
  readonly from?: string;
  /** Key of the last period; the last with data, or the one `asOf` lies in, unless told. */
  readonly to?: string;
  /** The moment the data was taken; periods that end later are incomplete. */
  readonly asOf?: Instant;
  /** `'refuse'` (default) compares no incomplete period, `'compare'` does. */
  readonly incomplete?: 'refuse' | 'compare';
}

/** One period of a trend. */
export interface Point<R extends Reading> {
  /** Key of the period. */
  readonly period: string;
  /** Its first instant, as ISO text with the offset of its zone. */
  readonly from: string;
  /** The first instant after it, as ISO text with the offset of its zone. */
  readonly to: string;
  /** Whether it had ended at `asOf`; null when that was not given. */
  readonly complete: boolean | null;
  /** What the metric says of it. */
  readonly reading: R;
  /** Key of the period it is compared with; null for the first. */
  readonly against: string | null;
  /** The change from that period to this one. */
  readonly change: Change;
}

const longestTrend = 10_000;

/**
 * How does the score change from period to period, and which changes are real?
 *
 * Every period from the first to the last is there, also one without answers, whose reading is empty. The change is that
 * of `delta`, in the unit of the metric. Empty: no data and no range give `[]`.
 * Law: merged, the periods say what the whole says.
 *
 * @param byPeriod - Answers by period key, as `tallyBy(rows, [(row) => monthly(row.at)], ...)` gives them.
 * @param metric - A metric: `nps`, `csat`, `ces`, `ttr` or your own.
 * @param period - The period the keys are of, such as `month('Europe/Warsaw')`.
 * @param options - `from`, `to`, `asOf`, `incomplete`, `level` (0.95), and whatever the metric takes.
 * @returns A point for every period, in order of time.
 * @throws RangeError for a key that is no period, a range that ends before it begins or is longer than 10,000 periods;
 * whatever the metric throws.
 * @example
 * ```ts
 * import { month, nps, trend } from 'cx-metrics';
 *
 * const byMonth = { '2026-01': { 10: 40, 3: 60 }, '2026-03': { 10: 70, 3: 30 } };
 * const points = trend(byMonth, nps, month('Europe/Warsaw'));
 * points.map((point) => point.period); // => ['2026-01', '2026-02', '2026-03']
 * points.map((point) => point.reading.value); // => [-20, null, 40]
 * points[0].change.reason; // => 'noEarlierPeriod'
 * points[2].change.reason; // => 'noAnswers'
 * points[0].from; // => '2026-01-01T00:00:00+01:00'
 * ```
 * @see {@link delta} for any two readings
 * @category trend
 */
export function trend<A, R extends Reading, O>(
  byPeriod: Groups<NoInfer<A>>,
  metric: Metric<A, R, O>,
  period: Period,
  options?: NoInfer<O> & TrendOptions,
): readonly Point<R>[] {
  const { from, to, asOf, incomplete = 'refuse', ...forMetric } = readTrendOptions(options);
  const now = asOf === undefined ? null : epochOf(asOf);
  const isComplete = (key: string): boolean | null => (now === null ? null : period.to(key).getTime() <= now);
  const kept = new Map(namesOf(byPeriod).map((key) => [key, repeatable(byPeriod[key] as NoInfer<A>)]));
  const answersOf = (key: string): NoInfer<A> => kept.get(key) ?? ({} as NoInfer<A>);
  const withMetric = forMetric as NoInfer<O> & DeltaOptions;

  return keysBetween([...kept.keys()], period, from, to ?? (now === null ? undefined : period(now))).map(
    (key, index, keys) => {
      const against = keys[index - 1] ?? null;
      const point = {
        period: key,
        from: period.iso(period.from(key)),
        to: period.iso(period.to(key)),
        complete: isComplete(key),
        against,
      };
      if (against === null) {
        const reading = metric(answersOf(key), withMetric);
        return { ...point, reading, change: notComparable(reading.metric, reading.unit, 'noEarlierPeriod') };
      }
      const { before: _, after: reading, ...change } = delta(answersOf(against), answersOf(key), metric, withMetric);
      const cut = incomplete === 'refuse' && (point.complete === false || isComplete(against) === false);
      return {
        ...point,
        reading,
        change: cut ? notComparable(reading.metric, reading.unit, 'incompletePeriod') : change,
      };
    },
  );
}

/** Options as they are used; one that is not offered is refused, since a metric would not know it either. */
function readTrendOptions<Options extends TrendOptions>(options: Options | undefined): Partial<Options> & TrendOptions {
  if (options === undefined) return {};
  checkOptions(options);
  const { against = 'previous', trailing, ...rest } = options as Options & { readonly trailing?: unknown };
  if (against !== 'previous') throw outOfRange('against', "against to be 'previous'", against);
  if (trailing !== undefined) throw outOfRange('trailing', 'no trailing window', trailing);
  if (rest.incomplete !== undefined && rest.incomplete !== 'refuse' && rest.incomplete !== 'compare') {
    throw outOfRange('incomplete', "incomplete to be 'refuse' or 'compare'", rest.incomplete);
  }
  return rest as unknown as Partial<Options> & TrendOptions;
}

/** Every key from the first to the last, none left out. */
function keysBetween(
  withData: readonly string[],
  period: Period,
  from: string | undefined,
  to: string | undefined,
): readonly string[] {
  const inOrder = [...withData].sort((a, b) => period.from(a).getTime() - period.from(b).getTime());
  inOrder.forEach((key) => period.from(key));
  const first = from ?? inOrder[0];
  const last = to ?? inOrder.at(-1);
  if (first === undefined || last === undefined) return [];
  const end = period.from(last).getTime();
  if (end < period.from(first).getTime()) throw outOfRange('range', `a range that ends at ${first} or later`, last);
  const keys: string[] = [];
  for (let key = first; period.from(key).getTime() <= end; key = period.next(key)) {
    if (keys.length === longestTrend) throw outOfRange('range', `at most ${longestTrend} periods from ${first}`, last);
    keys.push(key);
  }
  return keys;
}
