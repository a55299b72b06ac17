import type { FunnelAttempt, FunnelLines, FunnelRules, FunnelWalk } from './funnelAttempt.ts';
import { canAdd, clear, cut, deadline, extend, isComplete, newChains, report } from './newChains.ts';
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
  const { steps, withinMs, exclusions, asOf } = rules;
  // Where neither exclusions nor windows of a step ask for the latest touchpoint, a step that is repeated counts the first time.
  const keepsFirst = excluded === null && withinMs.every((ms) => ms === Infinity);
  const chains = newChains(rules);
  const moment = newMoment(lines, rules, chains, keepsFirst);

  const add = (step: number, first: number, time: number, place: number): void => {
    const { times, starts } = chains;
    const isRepeated = first > 0 && (starts[step] as number) >= 0 && times[step * steps] === times[(first - 1) * steps];
    if (!(keepsFirst && isRepeated)) extend(chains, step, first, time, place);
  };
  /** One touchpoint alone at its moment: from the last step to the first, so that it counts for one only. */
  const takeOne = (place: number, canStart: boolean): void => {
    const mask = masks[kinds[place] as number] as number;
    const time = at[place] as number;
    for (let step = 31 - Math.clz32(mask); step > 0; step--) {
      if (((mask >> step) & 1) === 1 && canAdd(chains, step, time)) add(step, step, time, place);
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
        if (((bits >> index) & 1) === 1) cut(chains, after, before, at[place] as number);
      });
    }
  };

  return (from, to, single) => {
    clear(chains);
    let isOpen = false;
    let place = from;
    while (place < to && !isComplete(chains)) {
      if (kinds[place] === 0) {
        place++;
        continue;
      }
      const time = at[place] as number;
      if (single && isOpen && time > deadline(chains)) break;
      let next = place + 1;
      while (next < to && at[next] === time) next++;
      const canStart = !single || !isOpen;
      if (next === place + 1) takeOne(place, canStart);
      else takeMany(place, next, canStart);
      isOpen ||= (chains.starts[0] as number) >= 0;
      if (excluded !== null) exclude(place, next);
      place = next;
    }
    report(chains, attempt, asOf);
    if (single && attempt.reached > 0 && !isComplete(chains)) attempt.endsAt = deadline(chains);
  };
}
