import { epochOf, type Instant } from '../calendar/instant.ts';
import type { Period } from '../calendar/period.ts';
import type { Reading } from '../metric/reading.ts';
import type { Groups } from '../tally/answer.ts';
import { type Change, changeBetween, notComparable } from './change.ts';
import { type DeltaOptions, type Metric, readLevel } from './delta.ts';
import { newReader, type Reader } from './newReader.ts';
import { newWindows } from './newWindows.ts';
import { periodRange } from './periodRange.ts';
import { readTrendOptions } from './readTrendOptions.ts';

/** What `trend` reads itself; everything else goes on to the metric. */
export interface TrendOptions extends DeltaOptions {
  /** How many periods stand behind every point, itself the last of them; 1 unless told. Their answers are pooled. */
  readonly trailing?: number;
  /** `'previous'` (default): the window that ends where this one begins; `'yearBefore'`: the same window a year before. */
  readonly against?: 'previous' | 'yearBefore';
  /** Key of the first period; the first with data unless told. */
  readonly from?: string;
  /** Key of the last period; the last with data or the one `asOf` lies in, whichever is later, unless told. */
  readonly to?: string;
  /** The moment the data was taken; periods that end later are incomplete. */
  readonly asOf?: Instant;
  /** `'refuse'` (default) compares no incomplete period, `'compare'` does. */
  readonly incomplete?: 'refuse' | 'compare';
}

/** One period of a trend, with the ones before it where a window trails. */
export interface Point<R extends Reading> {
  /** Key of the period. */
  readonly period: string;
  /** First instant of its window, as ISO text with the offset of its zone; a window does not reach back before the data. */
  readonly from: string;
  /** The first instant after the period, as ISO text with the offset of its zone. */
  readonly to: string;
  /** Whether it had ended at `asOf`; null when that was not given. */
  readonly complete: boolean | null;
  /** What the metric says of its window. */
  readonly reading: R;
  /** Key of the period whose window it is compared with; null where the data do not reach back that far. */
  readonly against: string | null;
  /** The change from that window to this one. */
  readonly change: Change;
}

/**
 * How does the score change from period to period, and which changes are real?
 *
 * Every period from the first to the last is there, also one without answers, whose reading is empty. The change is that
 * of `delta`, in the unit of the metric. With `trailing: 3` every point is read from the pooled answers of three periods, never
 * from their scores, and compared with the three before those: two windows that share answers are not compared. Answers
 * from before `from` stand behind windows and comparisons too. Empty: no data and no range give `[]`.
 * Laws: merged, the periods say what the whole says; windows beside each other have no answer in common.
 *
 * @param byPeriod - Answers by period key, as `tallyBy(rows, [(row) => monthly(row.at)], ...)` gives them.
 * @param metric - A metric: `nps`, `csat`, `ces`, `ttr` or your own.
 * @param period - The period the keys are of, such as `month('Europe/Warsaw')`.
 * @param options - `trailing` (1), `against` (`'previous'`), `from`, `to`, `asOf`, `incomplete`, `level` (0.95), and whatever
 * the metric takes. Groups are brought onto one range by `from` and `to`.
 * @returns A point for every period, in order of time.
 * @throws RangeError for a key that is no period, a range that ends before it begins or is longer than 10,000 periods, and a
 * window longer than the year it is compared across; whatever the metric throws.
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
 * trend(byMonth, nps, month('Europe/Warsaw'), { trailing: 2 }).map((point) => point.reading.value); // => [-20, -20, 40]
 * trend(byMonth, nps, month('Europe/Warsaw'), { trailing: 13, against: 'yearBefore' }); // throws RangeError
 * ```
 * @see {@link delta} for any two readings, {@link adjust} when many changes are looked at
 * @category trend
 */
export function trend<A, R extends Reading, O>(
  byPeriod: Groups<NoInfer<A>>,
  metric: Metric<A, R, O>,
  period: Period,
  options?: NoInfer<O> & TrendOptions,
): readonly Point<R>[] {
  const level = readLevel(metric, options);
  const { own, forMetric } = readTrendOptions(options, period);
  const now = own.asOf === undefined ? null : epochOf(own.asOf);
  const windows = newWindows(byPeriod, period, own.trailing, own.from);
  const last = own.to ?? later(windows.last, now === null ? undefined : period(now), period);
  const first = own.from ?? windows.first;
  if (first === undefined || last === undefined) return [];

  const readers = new Map<string, Reader<R>>();
  const readerOf = (key: string): Reader<R> => {
    const reader = readers.get(key) ?? newReader(windows.answersOf(key), metric, forMetric, level);
    readers.set(key, reader);
    return reader;
  };
  const isComplete = (key: string): boolean | null => (now === null ? null : period.to(key).getTime() <= now);
  const changeOf = (key: string, against: string | null): Change => {
    const { reading } = readerOf(key);
    if (against === null) return notComparable(reading.metric, reading.unit, 'noEarlierPeriod');
    return own.incomplete === 'refuse' && (isComplete(key) === false || isComplete(against) === false)
      ? notComparable(reading.metric, reading.unit, 'incompletePeriod')
      : changeBetween(readerOf(against), readerOf(key), level);
  };

  return periodRange(period, first, last).map((key) => {
    const against = own.against === 'previous' ? windows.before(key) : windows.yearBefore(key);
    return {
      period: key,
      from: period.iso(period.from(windows.firstOf(key))),
      to: period.iso(period.to(key)),
      complete: isComplete(key),
      reading: readerOf(key).reading,
      against,
      change: changeOf(key, against),
    };
  });
}

/** The later of two keys, where there are any. */
function later(a: string | undefined, b: string | undefined, period: Period): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return period.from(a) < period.from(b) ? b : a;
}
