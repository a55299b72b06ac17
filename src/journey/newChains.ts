import type { FunnelAttempt, FunnelRules } from './funnelAttempt.ts';

/**
 * For each step the chain of touchpoints that leads to it now, and the first one that ever did. The times of a chain to a step stand
 * in a row of a square, one for each step up to it.
 */
export interface Chains extends Pick<FunnelRules, 'steps' | 'windowMs' | 'withinMs'> {
  /** Times of the chains of now. */
  readonly times: Float64Array;
  /** The place at which each begins; -1 for none. */
  readonly starts: Int32Array;
  /** Times of the first chains. */
  readonly firstTimes: Float64Array;
  /** The place at which each begins; -1 for none. */
  readonly firstStarts: Int32Array;
  /** Which of the first can no longer be spoiled. */
  readonly isSettled: Uint8Array;
}

/**
 * Room for chains.
 *
 * @param rules - Steps and windows.
 * @returns No chains yet.
 * @category journey
 */
export function newChains({ steps, windowMs, withinMs }: FunnelRules): Chains {
  return {
    steps,
    windowMs,
    withinMs,
    times: new Float64Array(steps * steps),
    starts: new Int32Array(steps).fill(-1),
    firstTimes: new Float64Array(steps * steps),
    firstStarts: new Int32Array(steps).fill(-1),
    isSettled: new Uint8Array(steps),
  };
}

/** Forgets everything. */
export function clear({ steps, starts, firstStarts, isSettled }: Chains): void {
  // A loop, since for a few steps to call fill takes longer than to fill.
  for (let step = 0; step < steps; step++) {
    starts[step] = -1;
    firstStarts[step] = -1;
    isSettled[step] = 0;
  }
}

/** Whether a later step that happens at a time is in time for the chain to the step before. */
export function canAdd({ steps, windowMs, withinMs, times, starts }: Chains, step: number, time: number): boolean {
  const before = (step - 1) * steps;
  if ((starts[step - 1] as number) < 0 || time - (times[before] as number) > windowMs) return false;
  return time - (times[before + step - 1] as number) <= (withinMs[step] as number);
}

/** Adds steps from `first` to `step`, all at one time, to the chain before `first`; with `first` 0 a new one begins at a place. */
export function extend(chains: Chains, step: number, first: number, time: number, place: number): void {
  const { steps, times, starts, firstStarts } = chains;
  const row = step * steps;
  for (let index = 0; index < first; index++) times[row + index] = times[(first - 1) * steps + index] as number;
  for (let index = first; index <= step; index++) times[row + index] = time;
  starts[step] = first > 0 ? (starts[first - 1] as number) : place;
  if ((firstStarts[step] as number) < 0) makeFirst(chains, step);
}

/** The chain that leads to a step now is the first, if there is one. */
function makeFirst({ steps, times, starts, firstTimes, firstStarts }: Chains, step: number): void {
  const row = step * steps;
  firstStarts[step] = starts[step] as number;
  for (let index = row; index <= row + step; index++) firstTimes[index] = times[index] as number;
}

/** Takes out all chains between two steps in which something excluded happened at a time. */
export function cut(chains: Chains, after: number, before: number, time: number): void {
  const { steps, times, starts, firstTimes, firstStarts, isSettled } = chains;
  for (let step = after; step < before; step++) {
    const spoiled = step * steps + after;
    if ((starts[step] as number) >= 0 && (times[spoiled] as number) < time) starts[step] = -1;
    if ((firstStarts[step] as number) < 0 || isSettled[step] === 1) continue;
    if (time > deadlineOf(chains, firstTimes, step)) isSettled[step] = 1;
    else if ((firstTimes[spoiled] as number) < time) makeFirst(chains, step);
  }
}

/** Whether the last step was reached. */
export function isComplete({ steps, firstStarts }: Chains): boolean {
  return (firstStarts[steps - 1] as number) >= 0;
}

/** Up to when any of the chains can be added to. */
export function deadline(chains: Chains): number {
  let latest = -Infinity;
  for (let step = 0; step < chains.steps - 1; step++) {
    if ((chains.starts[step] as number) >= 0) latest = Math.max(latest, deadlineOf(chains, chains.times, step));
  }
  return latest;
}

/** Up to when a chain to a step, in either square, can be added to. */
function deadlineOf({ steps, windowMs, withinMs }: Chains, square: Float64Array, step: number): number {
  const row = step * steps;
  return Math.min(
    (square[row] as number) + windowMs,
    (square[row + step] as number) + (withinMs[step + 1] ?? Infinity),
  );
}

/** Writes down the attempt that got furthest. */
export function report(chains: Chains, attempt: FunnelAttempt, asOf: number): void {
  const { steps, times, starts, firstTimes, firstStarts } = chains;
  let furthest = steps - 1;
  while (furthest >= 0 && (firstStarts[furthest] as number) < 0) furthest--;
  attempt.reached = furthest + 1;
  attempt.openSince = NaN;
  attempt.endsAt = NaN;
  if (furthest < 0) return;
  attempt.start = firstStarts[furthest] as number;
  for (let step = 0; step <= furthest; step++) attempt.times[step] = firstTimes[furthest * steps + step] as number;
  attempt.endsAt = attempt.times[furthest] as number;
  if (furthest === steps - 1) return;
  for (let step = steps - 2; step >= 0; step--) {
    if ((starts[step] as number) < 0 || !(deadlineOf(chains, times, step) > asOf)) continue;
    attempt.openSince = times[step * steps] as number;
    return;
  }
}
