import { wilson } from '../inference/wilson.ts';
import type { Interval } from '../metric/reading.ts';
import { scaleLimits } from '../metric/readingOf.ts';

/** How many of how many. */
export interface Rate {
  /** How many; null where the numbers contradict each other so that it would be negative. */
  readonly count: number | null;
  /** Of how many. */
  readonly of: number;
  /** 100 × count / of, unrounded and never cut: above 100 where more are counted than there are. Null where `of` is 0. */
  readonly percent: number | null;
  /** How sure the percentage is, by Wilson's method; null where it is no share. */
  readonly interval: Interval | null;
  /** Why it is no share: there is nobody to be counted, or some are counted whom the base does not hold. */
  readonly reason?: 'noBase' | 'outsideBase';
}

/**
 * Which percentage is this many of that many?
 *
 * @param count - How many; below 0 where the numbers contradict each other.
 * @param of - Of how many.
 * @param level - Level of the interval.
 * @param isInside - Whether the base holds all that are counted, as far as that is known.
 * @returns The rate, with a reason where it is no share.
 * @throws As `wilson` for the level.
 * @category measure
 */
export function rate(count: number, of: number, level: number, isInside: boolean): Rate {
  const percent = count < 0 || of === 0 ? null : (100 * count) / of;
  const common = { count: count < 0 ? null : count, of, percent };
  if (count < 0 || count > of || !isInside) return { ...common, interval: null, reason: 'outsideBase' };
  if (of === 0) return { ...common, interval: null, reason: 'noBase' };
  return { ...common, interval: { ...scaleLimits(wilson(count, of, level), 100), level, method: 'wilson' } };
}
