import { checkOptions } from '../misuse/checkOptions.ts';
import type { Hours } from './hoursInForce.ts';
import { epochOf, type Instant } from './instant.ts';
import { openBetween } from './openBetween.ts';
import { readPauses, type Pause } from './readPauses.ts';

/** What `businessTime` and `addBusinessTime` take. */
export interface BusinessTimeOptions {
  /** Times that do not count, such as a ticket on hold: pairs of instants, which may overlap; an end of null goes on. */
  readonly pauses?: readonly Pause[] | undefined;
}

/**
 * How much of the time between two instants lies inside opening hours, and outside pauses?
 *
 * Real elapsed time, in milliseconds: a night of 25 hours counts 25. Both spans are half-open, `[from, to)`. With hours
 * that are always open it is `to - from`.
 *
 * @param hours - Opening hours; or a list of `{ from, hours }` in time order, each in force until the next: every schedule
 * for its own span. For the last schedule over the whole time, pass that one alone.
 * @param from - Where the time starts.
 * @param to - Where it ends.
 * @param options - `pauses`.
 * @returns Milliseconds; 0 when `to` is at or before `from`.
 * @throws RangeError outside the years 0000 to 9999 (code `hoursRange`), before the first of the hours (code
 * `hoursSince`), for a pause that ends before it starts (code `pause`) and for a bad instant; TypeError for a wrong kind.
 * @example
 * ```ts
 * import { businessTime, openingHours } from 'cx-metrics';
 *
 * const nineToFive = [['09:00', '17:00']] as const;
 * const hours = openingHours({ zone: 'Europe/Warsaw', week: { thu: nineToFive, fri: nineToFive, mon: nineToFive } });
 * // From Friday, 16:00 to Monday, 10:00, over the change of clocks.
 * businessTime(hours, '2026-03-27T16:00:00+01:00', '2026-03-30T10:00:00+02:00'); // => 7_200_000
 * const pauses = [['2026-03-27T16:30:00+01:00', '2026-03-30T09:15:00+02:00']] as const;
 * businessTime(hours, '2026-03-27T16:00:00+01:00', '2026-03-30T10:00:00+02:00', { pauses }); // => 4_500_000
 * businessTime(hours, '2026-03-30T10:00:00+02:00', '2026-03-27T16:00:00+01:00'); // => 0
 * businessTime(hours, '2026-03-27T16:00', '2026-03-30T10:00'); // throws TypeError
 * ```
 * @see {@link openingHours}, {@link addBusinessTime}, {@link elapsed}
 * @category calendar
 */
export function businessTime(hours: Hours, from: Instant, to: Instant, options?: BusinessTimeOptions): number {
  const between = openBetween(hours);
  const [start, end] = [epochOf(from), epochOf(to)];
  checkOptions(options);
  const pauses = options?.pauses === undefined ? [] : readPauses(options.pauses);
  if (!(start < end)) return 0;
  let open = between(start, end);
  for (const pause of pauses) {
    const [pausedFrom, pausedTo] = [Math.max(start, pause.from), Math.min(end, pause.to)];
    if (pausedFrom < pausedTo) open -= between(pausedFrom, pausedTo);
  }
  return open;
}
