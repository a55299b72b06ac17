import { append, newNumberList, type NumberList } from './newNumberList.ts';
import type { CountedAttempt } from './walkFunnel.ts';

/** The names behind the numbers of a step. */
export interface FunnelIds {
  /** Those who got to it. */
  readonly reached: readonly string[];
  /** Those who got to the step before and no further. */
  readonly lost: readonly string[];
  /** Those who got to the step before and may still come. */
  readonly pending: readonly string[];
}

/** What is counted of a step. */
export interface CountedStep {
  /** How many got to it. */
  reached: number;
  /** How many got to the step before and no further. */
  lost: number;
  /** How many got to the step before and may still come. */
  pending: number;
  /** Times from the first step, in milliseconds. */
  readonly sinceStart: NumberList;
  /** Times from the step before. */
  readonly sincePrevious: NumberList;
  /** The names behind the numbers; empty unless they are wanted. */
  readonly ids: { readonly reached: string[]; readonly lost: string[]; readonly pending: string[] };
}

/** Attempts, counted. */
export interface FunnelCounts {
  /** Counts one attempt, under a name where names are wanted. */
  readonly add: (attempt: CountedAttempt, id: string | null) => void;
  /** What is counted of each step. */
  readonly steps: readonly CountedStep[];
  /** Ages of those who may still get to the end. */
  readonly openMs: NumberList;
  /** Names of those who were excluded; as many nulls where names are not wanted. */
  readonly excluded: (string | null)[];
}

/**
 * Counts attempts by how far they got.
 *
 * @param steps - How many steps there are.
 * @returns No attempts yet.
 * @category journey
 */
export function newFunnelCounts(steps: number): FunnelCounts {
  const counted = Array.from({ length: steps }, (): CountedStep => {
    return {
      reached: 0,
      lost: 0,
      pending: 0,
      sinceStart: newNumberList(),
      sincePrevious: newNumberList(),
      ids: { reached: [], lost: [], pending: [] },
    };
  });
  const openMs = newNumberList();
  const excluded: (string | null)[] = [];
  return {
    steps: counted,
    openMs,
    excluded,
    add: ({ reached, outcome, times, openMs: age }, id) => {
      if (outcome === 'excluded') {
        excluded.push(id);
        return;
      }
      for (let index = 0; index < reached; index++) {
        const step = counted[index] as CountedStep;
        step.reached++;
        if (id !== null) step.ids.reached.push(id);
        if (index === 0) continue;
        append(step.sinceStart, (times[index] as number) - (times[0] as number));
        append(step.sincePrevious, (times[index] as number) - (times[index - 1] as number));
      }
      const next = counted[reached];
      if (next === undefined || outcome === 'converted') return;
      next[outcome]++;
      if (id !== null) next.ids[outcome].push(id);
      if (outcome === 'pending') append(openMs, age);
    },
  };
}
