import type { FunnelAttempt, FunnelLines, FunnelRules, FunnelWalk } from './funnelAttempt.ts';
import { canAdd, clear, deadline, extend, isComplete, newChains, report } from './newChains.ts';
import { newMoment } from './newMoment.ts';

/**
 * Steps one right after the other: any other touchpoint ends the attempt.
 *
 * For each step there is at most one chain, that which ends with the touchpoint just seen. Touchpoints of one moment count in
 * whatever order leads furthest: a chain may begin with the last of them, go through all of them, or end with the first of them.
 *
 * @param lines - Touchpoints.
 * @param rules - Windows.
 * @param attempt - Where the attempt is written.
 * @returns The walk.
 * @category journey
 */
export function walkStrict(lines: FunnelLines, rules: FunnelRules, attempt: FunnelAttempt): FunnelWalk {
  const { at } = lines;
  const { steps, withinMs, asOf } = rules;
  const chains = newChains(rules);
  const keepsFirst = withinMs.every((ms) => ms === Infinity);
  const moment = newMoment(lines, rules, chains, keepsFirst);

  /** The touchpoints of one moment; afterwards only those chains are left that end with the last of them. */
  const take = (from: number, to: number, canStart: boolean): void => {
    const time = at[from] as number;
    const size = to - from;
    moment.look(from, to);
    for (let step = steps - 1; step >= 0; step--) {
      const first = moment.firstStep(step, canStart);
      const through = step - size + 1;
      const goesThrough = through > 0 && moment.run(through) >= size && canAdd(chains, through, time);
      // What leads to a step counts even where it cannot go on.
      if (first >= 0) extend(chains, step, first, time, moment.start());
      if (first === 0) continue;
      if (goesThrough) extend(chains, step, through, time, moment.start());
      else chains.starts[step] = -1;
    }
  };

  return (from, to, single) => {
    clear(chains);
    let isOpen = false;
    let isBroken = false;
    let place = from;
    while (place < to && !isBroken && !isComplete(chains)) {
      let next = place + 1;
      while (next < to && at[next] === at[place]) next++;
      take(place, next, !single || !isOpen);
      isOpen ||= (chains.starts[0] as number) >= 0;
      isBroken = single && isOpen && deadline(chains) === -Infinity;
      place = next;
    }
    report(chains, attempt, asOf);
  };
}
