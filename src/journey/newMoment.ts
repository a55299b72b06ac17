import type { FunnelLines, FunnelRules } from './funnelAttempt.ts';
import { canAdd, type Chains } from './newChains.ts';
import { newMatcher } from './newMatcher.ts';

/** Several touchpoints of one moment, which may have happened in any order. */
export interface Moment {
  /** Looks at the touchpoints from a place to another. */
  readonly look: (from: number, to: number) => void;
  /** The first of them that can be the first step; -1 for none. */
  readonly start: () => number;
  /** How many steps from this one on all could have happened then. */
  readonly run: (from: number) => number;
  /**
   * The first of the steps up to this one that happened then; those before it were there already. -1 where this step is not
   * reached. Of several it is the one whose chain began last, and of those the one that says which steps were early or late.
   */
  readonly firstStep: (step: number, canStart: boolean) => number;
}

/**
 * What could have happened in one moment.
 *
 * @param lines - Touchpoints.
 * @param rules - Windows.
 * @param chains - The chains before that moment.
 * @param keepsFirst - Whether a step that is repeated counts the first time.
 * @returns A moment that was not looked at yet.
 * @category journey
 */
export function newMoment(lines: FunnelLines, rules: FunnelRules, chains: Chains, keepsFirst: boolean): Moment {
  const { at, kinds, masks } = lines;
  const { steps } = rules;
  const matcher = newMatcher(masks, steps);
  const runs = new Int32Array(steps);
  let [time, start] = [NaN, -1];
  const startedAt = (step: number): number => chains.times[step * steps] as number;
  return {
    look: (from, to) => {
      [time, start] = [at[from] as number, -1];
      for (let place = from; place < to; place++) {
        const kind = kinds[place] as number;
        matcher.counts[kind] = (matcher.counts[kind] as number) + 1;
        if (start < 0 && ((masks[kind] as number) & 1) === 1) start = place;
      }
      for (let first = 0; first < steps; first++) runs[first] = matcher.run(first);
      for (let place = from; place < to; place++) matcher.counts[kinds[place] as number] = 0;
    },
    start: () => start,
    run: (from) => runs[from] as number,
    firstStep: (step, canStart) => {
      let best = -1;
      for (let first = 0; first <= step; first++) {
        const isThere = first === 0 ? canStart : canAdd(chains, first, time);
        if ((runs[first] as number) <= step - first || !isThere) continue;
        // The fewer steps come from before, the later the beginning; of equal beginnings the one with more of them was earlier.
        if (best < 0) best = first;
        else if (keepsFirst && best > 0 && startedAt(first - 1) === startedAt(best - 1)) best = first;
      }
      return best;
    },
  };
}
