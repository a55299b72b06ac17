import type { FunnelAttempt, FunnelLines, FunnelRules, FunnelWalk } from './funnelAttempt.ts';
import { newChains } from './newChains.ts';
import { newMoment } from './newMoment.ts';

/**
 * Steps one after the other, whatever lies between them.
 *
 * For each step one chain is kept: that of the touchpoints that lead to it and lie latest. Of all chains to a step none has a
 * later beginning or got there later, so that whatever comes can be added to this one when it can be added to any.
 * Touchpoints of one moment count in whatever order leads furthest.
 *
 * @param lines - Touchpoints.
 * @param rules - Windows and exclusions.
 * @param attempt - Where the attempt is written.
 * @returns The walk.
 * @category journey
 */
export function walkOrdered(lines: FunnelLines, rules: FunnelRules, attempt: FunnelAttempt): FunnelWalk {
  const { at, kinds, masks, excluded } = lines;
  const { steps, withinMs, exclusions } = rules;
  // Where neither exclusions nor windows of a step ask for the latest touchpoint, a step that is repeated counts the first time.
  const keepsFirst = excluded === null && withinMs.every((ms) => ms === Infinity);
  const chains = newChains(rules);
  const moment = newMoment(lines, rules, chains, keepsFirst);

  const add = (step: number, first: number, time: number, place: number): void => {
    if (first > 0 && keepsFirst && chains.has(step) && chains.startedAt(step) === chains.startedAt(first - 1)) return;
    chains.extend(step, first, time, place);
  };
  /** One touchpoint alone at its moment: from the last step to the first, so that it counts for one only. */
  const takeOne = (place: number, canStart: boolean): void => {
    const [mask, time] = [masks[kinds[place] as number] as number, at[place] as number];
    for (let step = steps - 1; step > 0; step--) {
      if (((mask >> step) & 1) === 1 && chains.canAdd(step, time)) add(step, step, time, place);
    }
    if ((mask & 1) === 1 && canStart) add(0, 0, time, place);
  };
  /** Several touchpoints of one moment: each step may be the last of several that happened then. */
  const takeMany = (from: number, to: number, canStart: boolean): void => {
    moment.look(from, to);
    for (let step = steps - 1; step >= 0; step--) {
      const first = moment.firstStep(step, canStart);
      if (first >= 0) add(step, first, at[from] as number, moment.start());
    }
  };
  const exclude = (from: number, to: number): void => {
    for (let place = from; place < to; place++) {
      const bits = excluded?.[kinds[place] as number] ?? 0;
      exclusions.forEach(({ after, before }, index) => {
        if (((bits >> index) & 1) === 1) chains.cut(after, before, at[place] as number);
      });
    }
  };

  return (from, to, single) => {
    chains.clear();
    let isOpen = false;
    let place = from;
    while (place < to && !chains.isComplete()) {
      if (kinds[place] === 0) {
        place++;
        continue;
      }
      const time = at[place] as number;
      if (single && isOpen && time > chains.deadline()) break;
      let next = place + 1;
      while (next < to && at[next] === time) next++;
      if (next === place + 1) takeOne(place, !single || !isOpen);
      else takeMany(place, next, !single || !isOpen);
      isOpen ||= chains.has(0);
      if (excluded !== null) exclude(place, next);
      place = next;
    }
    chains.report(attempt);
    if (single && attempt.reached > 0 && !chains.isComplete()) attempt.endsAt = chains.deadline();
  };
}
