import type { FunnelAttempt, FunnelLines, FunnelRules, FunnelWalk } from './funnelAttempt.ts';
import { newMatcher } from './newMatcher.ts';

/**
 * Steps in any order: how many of them were done within a window.
 *
 * The window slides along the line with its end at each touchpoint in turn; what is in it is counted by kind, and asked again only
 * when a kind grows that was not there often enough for every step.
 *
 * @param lines - Touchpoints.
 * @param rules - The window.
 * @param attempt - Where the attempt is written.
 * @returns The walk.
 * @category journey
 */
export function walkAny(lines: FunnelLines, rules: FunnelRules, attempt: FunnelAttempt): FunnelWalk {
  const { at, kinds, masks } = lines;
  const { steps, windowMs, asOf } = rules;
  const { counts, size } = newMatcher(masks, steps);
  const count = (place: number, by: number): void => {
    const kind = kinds[place] as number;
    counts[kind] = (counts[kind] as number) + by;
  };
  const isStep = (place: number): boolean => masks[kinds[place] as number] !== 0;

  /** The last place from which on this many steps are done before `to`. */
  const lastStart = (from: number, to: number, wanted: number): number => {
    counts.fill(0);
    let start = to;
    do count(--start, 1);
    while (start > from && !(isStep(start) && size() >= wanted));
    // Touchpoints of one moment belong together.
    while (start > from && at[start - 1] === at[start]) start--;
    while (!isStep(start)) start++;
    return start;
  };
  /** When one step more was done, from a place on. */
  const writeTimes = (from: number, to: number): void => {
    counts.fill(0);
    let reached = 0;
    for (let place = from; place < to && reached < attempt.reached; place++) {
      if (!isStep(place)) continue;
      count(place, 1);
      if (size() > reached) attempt.times[reached++] = at[place] as number;
    }
  };

  return (from, to, single) => {
    counts.fill(0);
    attempt.reached = 0;
    attempt.openSince = NaN;
    let start = from;
    let end = from;
    let opened = -1;
    for (let place = from; place < to && attempt.reached < steps; place++) {
      if (!isStep(place)) continue;
      const time = at[place] as number;
      if (opened < 0) [opened, start] = [place, place];
      if (single && time - (at[opened] as number) > windowMs) break;
      for (; time - (at[start] as number) > windowMs; start++) if (isStep(start)) count(start, -1);
      count(place, 1);
      if ((counts[kinds[place] as number] as number) > steps) continue;
      const reached = size();
      if (reached > attempt.reached) [attempt.reached, end] = [reached, place + 1];
    }
    if (attempt.reached === 0) return;

    while (end < to && at[end] === at[end - 1]) end++;
    attempt.start = single ? opened : lastStart(from, end, attempt.reached);
    writeTimes(attempt.start, end);
    attempt.endsAt = attempt.reached === steps ? (at[end - 1] as number) : (at[opened] as number) + windowMs;
    if (attempt.reached === steps) return;
    // What can still go on: everything younger than the window.
    let young = to;
    while (young > from && (at[young - 1] as number) + windowMs > asOf) young--;
    while (young < to && !isStep(young)) young++;
    if (young === to || (single && young > opened)) return;
    counts.fill(0);
    for (let place = young; place < to; place++) if (isStep(place)) count(place, 1);
    attempt.openSince = at[single ? opened : lastStart(young, to, size())] as number;
  };
}
