import type { Groups } from '../tally/answer.ts';
import { readGroupKey } from '../tally/readGroupKey.ts';
import type { GroupKey } from '../tally/tallyBy.ts';
import { wrongKind } from '../misuse/wrongKind.ts';
import { columnsOf } from './columnsOf.ts';
import { type Funnel, funnelOf } from './funnelOf.ts';
import type { AnyJourney, Timed } from './journeyOf.ts';
import { type FunnelCounts, newFunnelCounts } from './newFunnelCounts.ts';
import { ownersOf } from './ownersOf.ts';
import { type FunnelReadingOptions, planFunnel } from './planFunnel.ts';
import type { FunnelStep } from './readSteps.ts';
import { walkFunnel } from './walkFunnel.ts';

/**
 * How far do customers get, segment by segment?
 *
 * Each attempt belongs to the segment of its first touchpoint, so that every count of the whole is the sum of the segments'.
 * Segments are written in the order of their code units. Empty: `{}`.
 *
 * @param journeys - What `journeys` gives, or any journeys.
 * @param steps - As `funnel` takes them.
 * @param segment - First touchpoint of an attempt to the name of its segment.
 * @param options - As `funnel` takes them.
 * @returns A funnel for each segment.
 * @throws As `funnel`; TypeError for a segment without name, with the position of the touchpoint.
 * @example
 * ```ts
 * import { funnelBy, journeys, mapGroups } from 'cx-metrics';
 *
 * const touchpoints = [
 *   { customerId: 'anna', at: 0, activity: 'order', device: 'phone' },
 *   { customerId: 'anna', at: 1, activity: 'pay', device: 'desktop' },
 *   { customerId: 'ben', at: 0, activity: 'order', device: 'desktop' },
 * ];
 * const all = journeys(touchpoints, { gapMs: 1000 });
 * const byDevice = funnelBy(all, ['order', 'pay'], (start) => start.device);
 * mapGroups(byDevice, (funnel) => funnel.conversion.value); // => { desktop: 0, phone: 100 }
 * funnelBy([], ['order', 'pay'], () => ''); // => {}
 * ```
 * @see {@link funnelAttempts} to group by several things at once
 * @category journey
 */
export function funnelBy<Touchpoint extends Timed>(
  journeys: Iterable<AnyJourney<Touchpoint>>,
  steps: readonly FunnelStep<NoInfer<Touchpoint>>[],
  segment: (start: Touchpoint) => GroupKey,
  options?: FunnelReadingOptions<NoInfer<Touchpoint>>,
): Groups<Funnel> {
  const plan = planFunnel<Touchpoint>(steps, options);
  if (typeof segment !== 'function') throw wrongKind('callback', 'a callback that takes a touchpoint', segment);
  const columns = columnsOf(journeys);
  const ids = options?.ids === true ? ownersOf(columns) : null;
  const idOf = plan.by === 'journey' ? ids?.journeyOf : ids?.customerOf;
  const bySegment = new Map<string, FunnelCounts>();
  walkFunnel(columns, plan, ids !== null, (attempt) => {
    const name = readGroupKey(segment(columns.rows[attempt.row] as Touchpoint), attempt.row);
    const counts = bySegment.get(name) ?? newFunnelCounts(plan.names.length);
    bySegment.set(name, counts);
    counts.add(attempt, idOf?.(attempt.row) ?? null);
  });
  const names = [...bySegment.keys()].sort();
  return Object.fromEntries(names.map((name) => [name, funnelOf(plan, bySegment.get(name) as FunnelCounts, options)]));
}
