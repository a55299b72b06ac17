import type { FunnelAttempt, FunnelLines, FunnelRules, FunnelWalk } from './funnelAttempt.ts';
import { newChains } from './newChains.ts';
import { newMatcher } from './newMatcher.ts';

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
  const { at, kinds, masks } = lines;
  const { steps, windowMs, withinMs } = rules;
  const chains = newChains(rules);
  const matcher = newMatcher(masks, steps);
  const runs = new Int32Array(steps);

  const canAdd = (step: number, time: number): boolean =>
    chains.has(step - 1) &&
    time - chains.startedAt(step - 1) <= windowMs &&
    time - chains.timeOf(step - 1, step - 1) <= (withinMs[step] as number);
  /** The touchpoints of one moment; afterwards only those chains are left that end with the last of them. */
  const take = (from: number, to: number, canStart: boolean): void => {
    const [time, size] = [at[from] as number, to - from];
    let start = -1;
    for (let place = from; place < to; place++) {
      const kind = kinds[place] as number;
      matcher.counts[kind] = (matcher.counts[kind] as number) + 1;
      if (start < 0 && ((masks[kind] as number) & 1) === 1) start = place;
    }
    for (let first = 0; first < steps; first++) runs[first] = matcher.run(first);
    for (let step = steps - 1; step >= 0; step--) {
      const beginsHere = canStart && (runs[0] as number) > step;
      let first = beginsHere ? 0 : 1;
      while (first > 0 && first <= step && !((runs[first] as number) > step - first && canAdd(first, time))) first++;
      // What leads to a step counts even where it cannot go on.
      if (first <= step && step - first < size) chains.extend(step, first, time, start);
      const through = step - size + 1;
      const goesThrough = through > 0 && (runs[through] as number) >= size && canAdd(through, time);
      if (beginsHere) continue;
      if (goesThrough) chains.extend(step, through, time, start);
      else chains.drop(step);
    }
    for (let place = from; place < to; place++) matcher.counts[kinds[place] as number] = 0;
  };

  return (from, to, single) => {
    chains.clear();
    let isOpen = false;
    let isBroken = false;
    let place = from;
    while (place < to && !isBroken && !chains.isComplete()) {
      let next = place + 1;
      while (next < to && at[next] === at[place]) next++;
      take(place, next, !single || !isOpen);
      isOpen ||= chains.has(0);
      isBroken = single && isOpen && chains.deadline() === -Infinity;
      place = next;
    }
    chains.report(attempt);
  };
}
