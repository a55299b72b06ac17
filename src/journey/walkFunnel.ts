import { customersInOrder, type JourneyColumns } from './journeyColumns.ts';
import { type FunnelAttempt, newFunnelAttempt } from './funnelAttempt.ts';
import { linesOf } from './linesOf.ts';
import { matchTouchpoints } from './matchTouchpoints.ts';
import type { FunnelPlan } from './planFunnel.ts';
import { walkAny } from './walkAny.ts';
import { walkOrdered } from './walkOrdered.ts';
import { walkStrict } from './walkStrict.ts';

/** What became of an attempt. */
export type FunnelOutcome = 'converted' | 'lost' | 'pending' | 'excluded';

/** One attempt as it is counted; the same object each time, written anew, since there may be millions. */
export interface CountedAttempt {
  /** Row of the touchpoint it began with. */
  row: number;
  /** How many steps it got to. */
  reached: number;
  /** What became of it. */
  outcome: FunnelOutcome;
  /** When it got to each of its steps, in epoch milliseconds. */
  times: Float64Array;
  /** How long an attempt has been under way that can still get to the end, in milliseconds; NaN unless pending. */
  openMs: number;
}

const walks = { ordered: walkOrdered, strict: walkStrict, any: walkAny };

/**
 * Walks along all lines of touchpoints and hands over each attempt that counts.
 *
 * @param columns - Journeys.
 * @param plan - The funnel.
 * @param inOrder - Whether customers are gone through in the order of their names.
 * @param take - Called for each attempt.
 * @category journey
 */
export function walkFunnel<Touchpoint>(
  columns: JourneyColumns<Touchpoint>,
  plan: FunnelPlan<Touchpoint>,
  inOrder: boolean,
  take: (attempt: CountedAttempt) => void,
): void {
  const { rules } = plan;
  const { order, at, starts, customerStarts } = linesOf(columns, plan.by);
  const { kinds, masks } = matchTouchpoints(columns, order, plan.filters, plan.activity);
  const stepMasks = masks.map((mask) => mask & (2 ** rules.steps - 1));
  const excluded = rules.exclusions.length === 0 ? null : masks.map((mask) => mask >> rules.steps);

  const attempt = newFunnelAttempt(rules.steps);
  const walk = walks[plan.order]({ at, kinds, masks: stepMasks, excluded: null }, rules, attempt);
  const clean = newFunnelAttempt(rules.steps);
  const walkClean = excluded && walkOrdered({ at, kinds, masks: stepMasks, excluded }, rules, clean);
  const counted: CountedAttempt = { row: 0, reached: 0, outcome: 'lost', times: attempt.times, openMs: NaN };
  const hand = ({ start, reached, times, openSince }: FunnelAttempt, isExcluded: boolean): void => {
    const isPending = !isExcluded && !Number.isNaN(openSince);
    counted.row = order[start] as number;
    counted.reached = reached;
    counted.outcome = isExcluded ? 'excluded' : reached === rules.steps ? 'converted' : isPending ? 'pending' : 'lost';
    counted.times = times;
    counted.openMs = isPending ? rules.asOf - openSince : NaN;
    take(counted);
  };
  /** Walks from a place on; gives the time up to which the attempt lasted, and NaN where there was none. */
  const walkFrom = (from: number, to: number, single: boolean): number => {
    walk(from, to, single);
    if (attempt.reached === 0) return NaN;
    if (walkClean === null) {
      hand(attempt, false);
    } else {
      let end = from;
      while (end < to && !(single && (at[end] as number) > attempt.endsAt)) end++;
      walkClean(from, end, single);
      const isExcluded = clean.reached < attempt.reached;
      hand(isExcluded ? attempt : clean, isExcluded);
    }
    return attempt.endsAt;
  };
  const ranked = inOrder ? customersInOrder(columns) : null;
  for (let index = 0; index < columns.customerIds.length; index++) {
    const customer = ranked === null ? index : (ranked[index] as number);
    for (let line = customerStarts[customer] as number; line < (customerStarts[customer + 1] as number); line++) {
      let from = starts[line] as number;
      let to = starts[line + 1] as number;
      while (to > from && (at[to - 1] as number) > rules.asOf) to--;
      if (plan.by !== 'attempt') {
        walkFrom(from, to, false);
        continue;
      }
      while (from < to) {
        const endsAt = walkFrom(from, to, true);
        if (Number.isNaN(endsAt)) break;
        while (from < to && (at[from] as number) <= endsAt) from++;
      }
    }
  }
}
