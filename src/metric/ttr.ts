import { restrictedMean } from '../inference/restrictedMean.ts';
import { survivalAt } from '../inference/survivalAt.ts';
import { survivalQuantile } from '../inference/survivalQuantile.ts';
import { badNumber } from '../misuse/badNumber.ts';
import type { Answers } from '../tally/answer.ts';
import { choose } from './choose.ts';
import { type ClosedOnly, closedOnly } from './closedOnly.ts';
import { kept } from './kept.ts';
import { type MetricOptions, readMetricOptions } from './metricOptions.ts';
import { mapPercentiles, percentiles, type Percentiles, type PerPercentile } from './percentiles.ts';
import type { Interval, Part, Reading } from './reading.ts';
import { intervalOf, readingOf } from './readingOf.ts';
import { readTickets, type TicketDurations } from './tickets.ts';

/** What `ttr` takes besides what every metric takes. */
export interface TtrOptions extends MetricOptions {
  /** The time within which a ticket should be resolved, in milliseconds. */
  readonly targetMs?: number;
  /** The time up to which the mean is taken while tickets are open, in milliseconds. */
  readonly horizonMs?: number;
  /** Scale on which the limits of the curve are symmetric; `'logLog'` unless told, `'log'` as in R by default. */
  readonly method?: TtrMethod;
}

/** Methods of the interval of a time to resolution. */
export type TtrMethod = 'logLog' | 'log';

const methods: { readonly [name in TtrMethod]: string } = { logLog: 'kaplanMeierLogLog', log: 'kaplanMeierLog' };

/** The mean of tickets of which none counts for more than a horizon. */
export interface RestrictedTime {
  /** The horizon in milliseconds. */
  readonly horizonMs: number;
  /** Mean in milliseconds; null without tickets, and where none was seen as long as the horizon. */
  readonly mean: number | null;
  /** How sure the mean is; null where it is. */
  readonly interval: Interval | null;
}

/** A time to resolution with its parts. */
export interface Ttr extends Reading {
  /** How many tickets are resolved. */
  readonly resolved: number;
  /** How many are open: they count as not resolved until their age, and nothing is claimed beyond it. */
  readonly open: number;
  /** Mean in milliseconds; null without tickets, and while tickets are open, since their end is not known. */
  readonly mean: number | null;
  /** By when 50, 75, 90, 95 and 99 percent are resolved. */
  readonly percentiles: Percentiles;
  /** How sure each of these is; a limit that is not reached is null, and so is an interval without limits. */
  readonly percentileIntervals: PerPercentile<Interval | null>;
  /** Resolved within the target: how many are, and which percentage of all tickets that makes; null without a target. */
  readonly withinTarget: Part | null;
  /** How sure that percentage is; null without a target, and where nobody or everybody is within it. */
  readonly withinTargetInterval: Interval | null;
  /** The mean up to the horizon, open tickets counted; null without a horizon. */
  readonly restrictedMean: RestrictedTime | null;
  /** The target in milliseconds; null without one. */
  readonly targetMs: number | null;
  /** What help desks show: the resolved tickets alone. */
  readonly closedOnly: ClosedOnly;
}

/**
 * How long does it take until a ticket is resolved?
 *
 * Formula: the median by the product-limit rule; without open tickets that is the middle duration, or the mean of the
 * middle two. Unit: milliseconds, lower is better. Counts every ticket. Empty: `value` is null and `n` is 0; the reason
 * is `notReached` when fewer than half are resolved within what has been seen.
 * Law: `ttr(durations)` equals `ttr({ resolved: durations, open: [] })` and `ttr(tally(durations))`.
 *
 * Source: Kaplan and Meier (1958); limits of the median where the log-log limits of the curve cross it, Brookmeyer and
 * Crowley (1982).
 *
 * @param durations - Milliseconds from opening to resolution, one by one or as a tally; or `{ resolved, open }`.
 * @param options - `targetMs`, `horizonMs`, `method`, `level` (0.95), `minimumAnswers` (1), `invalid` (`'throw'`).
 * @returns The reading, in milliseconds.
 * @throws RangeError for a negative duration, NaN and infinity, with the position or key, and for a negative target or horizon;
 * TypeError for text and objects.
 * @example
 * ```ts
 * import { ttr } from 'cx-metrics';
 *
 * const hour = 3_600_000;
 * ttr([1 * hour, 2 * hour, 6 * hour]).value; // => 7200000
 * ttr([1 * hour, 2 * hour, 6 * hour], { targetMs: 2 * hour }).withinTarget?.count; // => 2
 * ttr({ resolved: [1 * hour], open: [5 * hour, 9 * hour] }).reason; // => 'notReached'
 * ttr({ resolved: [1 * hour], open: [5 * hour] }, { horizonMs: 5 * hour }).restrictedMean?.mean; // => 10800000
 * ttr([]).value; // => null
 * ttr([-1]); // throws RangeError
 * ```
 * @category metric
 */
export function ttr(durations: Answers | TicketDurations, options?: TtrOptions): Ttr {
  const settings = readMetricOptions(options);
  const { targetMs, horizonMs, method = 'logLog' } = options ?? {};
  const methodName = choose(methods, method);
  checkMs('targetMs', targetMs);
  checkMs('horizonMs', horizonMs);
  const tickets = kept(durations, `tickets ${settings.invalid}`, () => readTickets(durations, settings.invalid));
  const { curve, resolved, open } = tickets;
  const about = { metric: 'ttr', unit: 'milliseconds', direction: 'lowerIsBetter', scale: null } as const;
  const crossing = percentiles((probability) => survivalQuantile(curve, probability, settings.level, method));
  const reading = readingOf(about, tickets, settings, () => ({
    value: crossing.p50.value,
    limits: crossing.p50,
    method: methodName,
  }));

  const isShown = reading.reason === undefined || reading.reason === 'notReached';
  const shown = <Something>(something: Something): Something | null => (isShown ? something : null);
  const closed = kept(durations, `closed ${targetMs}`, () => closedOnly(resolved, targetMs))(settings.level);
  const left = targetMs === undefined ? null : shown(survivalAt(curve, targetMs, settings.level, method));
  const upTo = horizonMs === undefined ? null : shown(restrictedMean(curve, horizonMs, settings.level));
  const within = (share: number | null | undefined): number | null => (share == null ? null : 100 * (1 - share));
  const interval = (low: number | null | undefined, high: number | null | undefined, name = methodName) =>
    intervalOf({ low: low ?? null, high: high ?? null }, settings.level, name);
  return {
    ...reading,
    resolved: resolved.n,
    open: open.n,
    mean: open.n === 0 ? shown(closed.mean) : null,
    percentiles: mapPercentiles(crossing, ({ value }) => shown(value)),
    percentileIntervals: mapPercentiles(crossing, ({ low, high }) => shown(interval(low, high))),
    withinTarget:
      targetMs === undefined ? null : { count: closed.withinTarget?.count ?? 0, percent: within(left?.survival) },
    withinTargetInterval: interval(within(left?.high), within(left?.low)),
    restrictedMean:
      horizonMs === undefined
        ? null
        : { horizonMs, mean: upTo?.mean ?? null, interval: interval(upTo?.low, upTo?.high, 'restrictedMean') },
    targetMs: targetMs ?? null,
    closedOnly: closed,
  };
}

function checkMs(name: string, ms: number | undefined): void {
  if (ms !== undefined && !(Number.isFinite(ms) && ms >= 0)) {
    throw badNumber(name, `${name} of 0 milliseconds or more`, ms);
  }
}
