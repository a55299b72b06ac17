import type { Durations } from './durations.ts';

/** Tickets on one time axis: at each time, how many were resolved and how many were last seen open. */
export interface OneAxis {
  /** Different times in milliseconds, ascending. */
  readonly time: Float64Array;
  /** How many were resolved at each. */
  readonly events: Float64Array;
  /** How many were still open at each, and not seen later. */
  readonly censored: Float64Array;
}

/**
 * Resolved and open tickets on one ascending time axis, by walking both lists side by side.
 *
 * @param resolved - Durations of resolved tickets.
 * @param open - Ages of open ones.
 * @returns The axis with both counts.
 * @category metric
 */
export function oneAxis(resolved: Durations, open: Durations): OneAxis {
  const longest = resolved.time.length + open.time.length;
  const [time, events, censored] = [new Float64Array(longest), new Float64Array(longest), new Float64Array(longest)];
  let [length, next, nextOpen] = [0, 0, 0];
  while (next < resolved.time.length || nextOpen < open.time.length) {
    const at = Math.min(resolved.time[next] ?? Infinity, open.time[nextOpen] ?? Infinity);
    time[length] = at;
    if (resolved.time[next] === at) events[length] = resolved.times[next++] as number;
    if (open.time[nextOpen] === at) censored[length] = open.times[nextOpen++] as number;
    length++;
  }
  return {
    time: time.subarray(0, length),
    events: events.subarray(0, length),
    censored: censored.subarray(0, length),
  };
}
