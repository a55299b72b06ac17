import type { CodeArray } from './codeArray.ts';

/** Touchpoints in order of time, one line after the other, as a walk goes through them. */
export interface FunnelLines {
  /** The time of each place. */
  readonly at: Float64Array;
  /** The kind of the touchpoint at each place: kind 0 is of no step. */
  readonly kinds: CodeArray;
  /** For each kind the steps it can be, a bit for each. */
  readonly masks: readonly number[];
  /** For each kind the exclusions it is meant by, a bit for each; null where there are none. */
  readonly excluded: readonly number[] | null;
}

/** What a walk goes by. */
export interface FunnelRules {
  /** How many steps. */
  readonly steps: number;
  /** The longest time from the first step to any other, in milliseconds. */
  readonly windowMs: number;
  /** The longest time from the step before to each. */
  readonly withinMs: Float64Array;
  /** Between which steps each exclusion holds, counted from 0. */
  readonly exclusions: readonly { readonly after: number; readonly before: number }[];
  /** The moment the data was taken; Infinity without one. */
  readonly asOf: number;
}

/** An attempt at a funnel; written anew by each walk. */
export interface FunnelAttempt {
  /** How many steps it got to; 0 for no attempt. */
  reached: number;
  /** When it got to each of them. */
  readonly times: Float64Array;
  /** The place of its first touchpoint. */
  start: number;
  /** Since when an attempt is under way that can still get to the end; NaN for none. */
  openSince: number;
  /** Up to when it lasted: a next one begins later. */
  endsAt: number;
}

/**
 * Walks along one line, from a place to another, and finds the attempt that counts: the one that got furthest; of those the one
 * that was there first; of those the one that began last.
 *
 * @param from - First place.
 * @param to - The place after the last.
 * @param single - Whether only the first attempt is looked at, and not whether a later one got further.
 */
export type FunnelWalk = (from: number, to: number, single: boolean) => void;

/**
 * An attempt to be written to.
 *
 * @param steps - How many steps there are.
 * @returns An attempt that got nowhere.
 * @category journey
 */
export function newFunnelAttempt(steps: number): FunnelAttempt {
  return { reached: 0, times: new Float64Array(steps), start: -1, openSince: NaN, endsAt: NaN };
}
