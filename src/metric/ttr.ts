import { kaplanMeier } from '../inference/kaplanMeier.ts';
import { survivalAt } from '../inference/survivalAt.ts';
import { survivalQuantile, survivalTime } from '../inference/survivalQuantile.ts';
import { badNumber } from '../misuse/badNumber.ts';
import type { Answers } from '../tally/answer.ts';
import { isIterable } from '../tally/eachRow.ts';
import { type ClosedOnly, closedOnly } from './closedOnly.ts';
import { type Durations, readDurations } from './durations.ts';
import { oneAxis } from './oneAxis.ts';
import { type MetricOptions, readMetricOptions } from './metricOptions.ts';
import type { Part, Reading } from './reading.ts';
import { readingOf } from './readingOf.ts';

/** What `ttr` takes besides what every metric takes. */
export interface TtrOptions extends MetricOptions {
  /** The time within which a ticket should be resolved, in milliseconds. */
  readonly targetMs?: number;
}

/** Tickets by what is known of them: how long the resolved ones took, how old the open ones are; milliseconds. */
export interface TicketDurations {
  /** How long each resolved ticket took. */
  readonly resolved?: Answers;
  /** How old each open ticket is. */
  readonly open?: Answers;
}

/** Durations by which these percentages of the tickets are resolved, in milliseconds; null where not reached. */
export interface Percentiles {
  /** The median. */
  readonly p50: number | null;
  /** Three quarters. */
  readonly p75: number | null;
  /** Nine in ten. */
  readonly p90: number | null;
  /** Nineteen in twenty. */
  readonly p95: number | null;
  /** All but one in a hundred. */
  readonly p99: number | null;
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
  /** Resolved within the target: how many are, and which percentage of all tickets that makes; null without a target. */
  readonly withinTarget: Part | null;
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
 * @param options - `targetMs`, `level` (0.95), `minimumAnswers` (1), `invalid` (`'throw'`).
 * @returns The reading, in milliseconds.
 * @throws RangeError for a negative duration, NaN and infinity, with the position or key, and for a negative target;
 * TypeError for text and objects.
 * @example
 * ```ts
 * import { ttr } from 'cx-metrics';
 *
 * const hour = 3_600_000;
 * ttr([1 * hour, 2 * hour, 6 * hour]).value; // => 7200000
 * ttr([1 * hour, 2 * hour, 6 * hour], { targetMs: 2 * hour }).withinTarget?.count; // => 2
 * ttr({ resolved: [1 * hour], open: [5 * hour, 9 * hour] }).reason; // => 'notReached'
 * ttr([]).value; // => null
 * ttr([-1]); // throws RangeError
 * ```
 * @category metric
 */
export function ttr(durations: Answers | TicketDurations, options?: TtrOptions): Ttr {
  const settings = readMetricOptions(options);
  const { targetMs } = options ?? {};
  if (targetMs !== undefined && !(Number.isFinite(targetMs) && targetMs >= 0)) {
    throw badNumber('targetMs', 'targetMs of 0 milliseconds or more', targetMs);
  }
  const tickets = splitTickets(durations);
  const resolved = readDurations(tickets.resolved ?? [], settings.invalid);
  const open = readDurations(tickets.open ?? [], settings.invalid);
  const sample = { n: resolved.n + open.n, leftOut: addLeftOut(resolved, open) };

  const curve = kaplanMeier(oneAxis(resolved, open));
  const about = { metric: 'ttr', unit: 'milliseconds', direction: 'lowerIsBetter', scale: null } as const;
  const reading = readingOf(about, sample, settings, () => {
    const median = survivalQuantile(curve, 0.5, settings.level);
    return { value: median.value, limits: median, method: 'kaplanMeierLogLog' };
  });

  const percentWithin = (target: number): number | null => {
    const { survival } = survivalAt(curve, target, settings.level);
    return survival === null ? null : 100 * (1 - survival);
  };
  const enough = reading.reason === undefined || reading.reason === 'notReached';
  const percentile = (probability: number): number | null => (enough ? survivalTime(curve, probability) : null);
  const closed = closedOnly(resolved, targetMs);
  const within = enough && targetMs !== undefined ? percentWithin(targetMs) : null;
  return {
    ...reading,
    resolved: resolved.n,
    open: open.n,
    mean: enough && open.n === 0 ? closed.mean : null,
    percentiles: {
      p50: reading.value,
      p75: percentile(0.75),
      p90: percentile(0.9),
      p95: percentile(0.95),
      p99: percentile(0.99),
    },
    withinTarget: targetMs === undefined ? null : { count: closed.withinTarget?.count ?? 0, percent: within },
    targetMs: targetMs ?? null,
    closedOnly: closed,
  };
}

/** `{ resolved, open }` as it is; anything else holds resolved tickets only. An array is never turned into an object. */
function splitTickets(durations: Answers | TicketDurations): TicketDurations {
  if (typeof durations !== 'object' || (durations as unknown) === null || isIterable(durations)) {
    return { resolved: durations as Answers };
  }
  const names = Object.keys(durations);
  const isSplit = names.length > 0 && names.every((name) => name === 'resolved' || name === 'open');
  return isSplit ? durations : { resolved: durations as Answers };
}

function addLeftOut(a: Durations, b: Durations): Durations['leftOut'] {
  return {
    skipped: a.leftOut.skipped + b.leftOut.skipped,
    dismissed: a.leftOut.dismissed + b.leftOut.dismissed,
    notApplicable: a.leftOut.notApplicable + b.leftOut.notApplicable,
    invalid: a.leftOut.invalid + b.leftOut.invalid,
  };
}
