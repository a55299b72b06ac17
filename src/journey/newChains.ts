import type { FunnelAttempt, FunnelRules } from './funnelAttempt.ts';

/** For each step the chain of touchpoints that leads to it now, and the first one that ever did. */
export interface Chains {
  /** Forgets everything. */
  readonly clear: () => void;
  /** Whether a chain leads to a step. */
  readonly has: (step: number) => boolean;
  /** When the chain to a step began. */
  readonly startedAt: (step: number) => number;
  /** Whether a step that happens at a time is in time for the chain to the step before. */
  readonly canAdd: (step: number, time: number) => boolean;
  /** Adds steps from `first` to `step`, all at one time, to the chain before `first`; with `first` 0 a new one begins at a place. */
  readonly extend: (step: number, first: number, time: number, place: number) => void;
  /** Forgets the chain to a step. */
  readonly drop: (step: number) => void;
  /** Takes out all chains between two steps in which something excluded happened at a time. */
  readonly cut: (after: number, before: number, time: number) => void;
  /** Whether the last step was reached. */
  readonly isComplete: () => boolean;
  /** Up to when any of the chains can be added to. */
  readonly deadline: () => number;
  /** Writes down the attempt that got furthest. */
  readonly report: (attempt: FunnelAttempt) => void;
}

/**
 * Chains of touchpoints, one for each step, in a square of times.
 *
 * @param rules - Steps and windows.
 * @returns No chains yet.
 * @category journey
 */
export function newChains({ steps, windowMs, withinMs, asOf }: FunnelRules): Chains {
  const [times, starts] = [new Float64Array(steps * steps), new Int32Array(steps)];
  // The first chain that led to each step; one that can no longer be spoiled is settled.
  const [firstTimes, firstStarts] = [new Float64Array(steps * steps), new Int32Array(steps)];
  const isSettled = new Uint8Array(steps);
  const last = steps - 1;

  /** Up to when a chain to a step, in either square, can be added to. */
  const deadlineOf = (square: Float64Array, step: number): number =>
    Math.min(
      (square[step * steps] as number) + windowMs,
      step === last ? Infinity : (square[step * steps + step] as number) + (withinMs[step + 1] as number),
    );
  const copyTimes = (from: Float64Array, fromStep: number, to: Float64Array, toStep: number, count: number): void => {
    for (let step = 0; step < count; step++) to[toStep * steps + step] = from[fromStep * steps + step] as number;
  };
  /** The chain that leads to a step now is the first, if there is one. */
  const makeFirst = (step: number): void => {
    firstStarts[step] = starts[step] as number;
    copyTimes(times, step, firstTimes, step, step + 1);
  };
  return {
    clear: () => {
      // A loop, since for a few steps to call fill takes longer than to fill.
      for (let step = 0; step < steps; step++) {
        starts[step] = -1;
        firstStarts[step] = -1;
        isSettled[step] = 0;
      }
    },
    has: (step) => (starts[step] as number) >= 0,
    startedAt: (step) => times[step * steps] as number,
    canAdd: (step, time) => {
      const before = step - 1;
      if ((starts[before] as number) < 0 || time - (times[before * steps] as number) > windowMs) return false;
      return time - (times[before * steps + before] as number) <= (withinMs[step] as number);
    },
    extend: (step, first, time, place) => {
      if (first > 0) copyTimes(times, first - 1, times, step, first);
      for (let added = first; added <= step; added++) times[step * steps + added] = time;
      starts[step] = first > 0 ? (starts[first - 1] as number) : place;
      if ((firstStarts[step] as number) < 0) makeFirst(step);
    },
    drop: (step) => {
      starts[step] = -1;
    },
    cut: (after, before, time) => {
      for (let step = after; step < before; step++) {
        if ((starts[step] as number) >= 0 && (times[step * steps + after] as number) < time) starts[step] = -1;
        if ((firstStarts[step] as number) < 0 || isSettled[step] === 1) continue;
        if (time > deadlineOf(firstTimes, step)) isSettled[step] = 1;
        else if ((firstTimes[step * steps + after] as number) < time) makeFirst(step);
      }
    },
    isComplete: () => (firstStarts[last] as number) >= 0,
    deadline: () => {
      let latest = -Infinity;
      for (let step = 0; step < last; step++) {
        if ((starts[step] as number) >= 0) latest = Math.max(latest, deadlineOf(times, step));
      }
      return latest;
    },
    report: (attempt) => {
      let furthest = last;
      while (furthest >= 0 && (firstStarts[furthest] as number) < 0) furthest--;
      attempt.reached = furthest + 1;
      attempt.openSince = NaN;
      attempt.endsAt = NaN;
      if (furthest < 0) return;
      attempt.start = firstStarts[furthest] as number;
      for (let step = 0; step <= furthest; step++) attempt.times[step] = firstTimes[furthest * steps + step] as number;
      attempt.endsAt = attempt.times[furthest] as number;
      if (furthest === last) return;
      for (let step = last - 1; step >= 0; step--) {
        if ((starts[step] as number) < 0 || !(deadlineOf(times, step) > asOf)) continue;
        attempt.openSince = times[step * steps] as number;
        break;
      }
    },
  };
}
