import { columnsOf } from './columnsOf.ts';
import { type Funnel, funnelOf } from './funnelOf.ts';
import type { AnyJourney, Timed } from './journeyOf.ts';
import { newFunnelCounts } from './newFunnelCounts.ts';
import { ownersOf } from './ownersOf.ts';
import { type FunnelReadingOptions, planFunnel } from './planFunnel.ts';
import type { FunnelStep } from './readSteps.ts';
import { walkFunnel } from './walkFunnel.ts';

/**
 * How far do customers get, and where are they lost?
 *
 * An attempt is a row of touchpoints, one for each step, none for two. The one that counts is the one that got furthest; of those
 * the one that was there first; of those the one that began last. It ends with the first whole one. Time and window are measured
 * from its own first step, and the bound of a window belongs to it. Steps of one moment count in any order. A step that is
 * repeated counts the first time; where a step has a window of its own or something is excluded, the last time that leads on.
 *
 * Formula: conversion is 100 × reached / (reached + lost). Range: 0 to 100 percent. With `asOf`, who still has time is pending:
 * in no conversion, and counted apart. Empty: counts are 0, values null.
 * Laws: a step never counts more than the step before; without `exclude` and `asOf` a wider window never converts fewer.
 *
 * Source: ordered, strict and any order, ties, repeated steps and the attempt that counts as in PostHog; attempts as in
 * Mixpanel's totals; open ones by Kaplan and Meier (1958).
 *
 * @param journeys - What `journeys` gives, or any journeys.
 * @param steps - Names of activities, or steps with a name and what counts as them.
 * @param options - `order`, `windowMs`, `by`, `exclude`, `asOf`, `activity`, `ids`, `level`, `method`, `minimumAnswers`.
 * @returns Counts, conversions with intervals, and times.
 * @throws RangeError for fewer than 2 steps, a name that stands twice, a window that is not above 0 and unknown words; TypeError for
 * what is no step, and where steps go by activity and no touchpoint has one.
 * @example
 * ```ts
 * import { delta, funnel, journeys } from 'cx-metrics';
 *
 * const hour = 3_600_000;
 * const touchpoints = [
 *   { customerId: 'anna', at: 0, activity: 'order' },
 *   { customerId: 'anna', at: 1 * hour, activity: 'pay' },
 *   { customerId: 'ben', at: 0, activity: 'order' },
 *   { customerId: 'cleo', at: 40 * hour, activity: 'order' },
 * ];
 * const all = journeys(touchpoints, { gapMs: 30 * hour });
 * const paid = funnel(all, ['order', 'pay'], { windowMs: 24 * hour, asOf: 48 * hour, ids: true });
 * paid.steps.map((step) => step.count); // => [3, 1]
 * paid.steps[1].ids; // => { reached: ['anna'], lost: ['ben'], pending: ['cleo'] }
 * paid.conversion.value; // => 50
 * paid.timeToConvert.median; // => 3_600_000
 * funnel(all, ['order', 'order']); // throws RangeError
 *
 * const conversion = (journeys, options) => funnel(journeys, ['order', 'pay'], options).conversion;
 * delta(all, all, conversion).value; // => 0
 * ```
 * @see {@link funnelAttempts} for the attempts one by one, {@link funnelBy} for segments, {@link flow} for the ways between
 * @category journey
 */
export function funnel<Touchpoint extends Timed>(
  journeys: Iterable<AnyJourney<Touchpoint>>,
  steps: readonly FunnelStep<NoInfer<Touchpoint>>[],
  options?: FunnelReadingOptions<NoInfer<Touchpoint>>,
): Funnel {
  const plan = planFunnel<Touchpoint>(steps, options);
  const columns = columnsOf(journeys);
  const counts = newFunnelCounts(plan.names.length);
  const ids = options?.ids === true ? ownersOf(columns) : null;
  const idOf = plan.by === 'journey' ? ids?.journeyOf : ids?.customerOf;
  walkFunnel(columns, plan, ids !== null, (attempt) => {
    counts.add(attempt, idOf?.(attempt.row) ?? null);
  });
  return funnelOf(plan, counts, options);
}
