import { columnsOf } from './columnsOf.ts';
import type { AnyJourney, Timed } from './journeyOf.ts';
import { ownersOf } from './ownersOf.ts';
import { type FunnelOptions, planFunnel } from './planFunnel.ts';
import type { FunnelStep } from './readSteps.ts';
import { walkFunnel } from './walkFunnel.ts';

/** One attempt at a funnel, as a record to count by whatever its first touchpoint says. */
export interface AttemptOf<Touchpoint> {
  /** Whose it is. */
  readonly customerId: string;
  /** The journey it began in. */
  readonly journeyId: string;
  /** The touchpoint it began with. */
  readonly start: Touchpoint;
  /** How many steps it got to. */
  readonly reached: number;
  /** An answer for a tally: whether it got to the end, null while it still can, `'notApplicable'` when it was excluded. */
  readonly converted: boolean | null | 'notApplicable';
  /** Time from the first step to each that was reached, in milliseconds; begins with 0. */
  readonly elapsedMs: readonly number[];
  /** While it can still get to the end: for how long already, in milliseconds; else null. */
  readonly openMs: number | null;
}

/**
 * How far did each get, one by one?
 *
 * The same attempts that `funnel` counts, as records: group them by month or segment of their first touchpoint, tally what became
 * of them, and read the tallies with `rate`, `ttr`, `delta` and `trend`. Tallies of different customers merge.
 *
 * Counts: whoever got to the first step, in the order of customers' names. Empty: `[]`.
 *
 * @param journeys - What `journeys` gives, or any journeys.
 * @param steps - Names of activities, or steps with a name and what counts as them.
 * @param options - `order`, `windowMs`, `by`, `exclude`, `asOf`, `activity`.
 * @returns An attempt for each customer or journey, or several for a customer, as `by` says.
 * @throws As `funnel`.
 * @example
 * ```ts
 * import { funnelAttempts, journeys, month, rate, tallyBy, trend } from 'cx-metrics';
 *
 * const touchpoints = [
 *   { customerId: 'anna', at: '2026-01-30T10:00:00Z', activity: 'order' },
 *   { customerId: 'anna', at: '2026-02-02T10:00:00Z', activity: 'pay' },
 *   { customerId: 'ben', at: '2026-02-10T10:00:00Z', activity: 'order' },
 *   { customerId: 'cleo', at: '2026-02-11T10:00:00Z', activity: 'order' },
 *   { customerId: 'cleo', at: '2026-02-11T11:00:00Z', activity: 'pay' },
 * ];
 * const all = journeys(touchpoints, { gapMs: Infinity });
 * const attempts = funnelAttempts(all, ['order', 'pay']);
 * attempts[0].elapsedMs; // => [0, 259_200_000]
 * const monthly = month('UTC');
 * const byMonth = tallyBy(attempts, [(attempt) => monthly(attempt.start.at)], (attempt) => attempt.converted);
 * byMonth; // => { '2026-01': { 1: 1 }, '2026-02': { 0: 1, 1: 1 } }
 * trend(byMonth, rate, monthly, { name: 'conversion' }).map((point) => point.reading.value); // => [100, 50]
 * funnelAttempts([], ['order', 'pay']); // => []
 * ```
 * @see {@link funnel} for the whole at once
 * @category journey
 */
export function funnelAttempts<Touchpoint extends Timed>(
  journeys: Iterable<AnyJourney<Touchpoint>>,
  steps: readonly FunnelStep<NoInfer<Touchpoint>>[],
  options?: FunnelOptions<NoInfer<Touchpoint>>,
): readonly AttemptOf<Touchpoint>[] {
  const plan = planFunnel<Touchpoint>(steps, options);
  const columns = columnsOf(journeys);
  const { customerOf, journeyOf } = ownersOf(columns);
  const attempts: AttemptOf<Touchpoint>[] = [];
  walkFunnel(columns, plan, true, ({ row, reached, outcome, times, openMs }) => {
    attempts.push({
      customerId: customerOf(row),
      journeyId: journeyOf(row),
      start: columns.rows[row] as Touchpoint,
      reached,
      converted: outcome === 'excluded' ? 'notApplicable' : outcome === 'pending' ? null : outcome === 'converted',
      elapsedMs: Array.from(times.subarray(0, reached), (time) => time - (times[0] as number)),
      openMs: outcome === 'pending' ? openMs : null,
    });
  });
  return attempts;
}
