/** Touchpoints at hand, by kind, and how many steps they can be given to: each touchpoint to one step, each step one. */
export interface Matcher {
  /** How many touchpoints of each kind are at hand; changed by the caller. */
  readonly counts: Int32Array;
  /** How many steps in a row from this one can each be given a touchpoint. */
  readonly run: (from: number) => number;
  /** How many steps of all can each be given a touchpoint. */
  readonly size: () => number;
}

/**
 * Gives touchpoints to steps so that as many steps as possible have one. Mostly each kind belongs to one step and there is nothing
 * to choose; where a touchpoint could be one of several steps, steps change their touchpoint along a path of changes.
 *
 * Source: augmenting paths, Kuhn (1955).
 *
 * @param masks - For each kind the steps it can be, a bit for each.
 * @param steps - How many steps.
 * @returns Nothing at hand yet.
 * @category journey
 */
export function newMatcher(masks: readonly number[], steps: number): Matcher {
  const counts = new Int32Array(masks.length);
  const used = new Int32Array(masks.length);
  const kindOf = new Int32Array(steps);
  const tried = new Uint8Array(masks.length);

  /** Finds a touchpoint for a step; steps that had one before still have one afterwards. */
  const give = (step: number): boolean => {
    for (let kind = 1; kind < masks.length; kind++) {
      const fits = ((masks[kind] as number) >> step) & 1;
      if (fits === 0 || tried[kind] === 1 || counts[kind] === 0) continue;
      tried[kind] = 1;
      if ((used[kind] as number) < (counts[kind] as number)) {
        used[kind] = (used[kind] as number) + 1;
        kindOf[step] = kind;
        return true;
      }
      for (let other = 0; other < steps; other++) {
        if (kindOf[other] === kind && give(other)) {
          kindOf[step] = kind;
          return true;
        }
      }
    }
    return false;
  };
  const giveAnew = (step: number): boolean => {
    tried.fill(0);
    return give(step);
  };
  const clear = (): void => {
    used.fill(0);
    kindOf.fill(-1);
  };
  return {
    counts,
    run: (from) => {
      clear();
      let step = from;
      while (step < steps && giveAnew(step)) step++;
      return step - from;
    },
    size: () => {
      clear();
      let size = 0;
      for (let step = 0; step < steps; step++) if (giveAnew(step)) size++;
      return size;
    },
  };
}
