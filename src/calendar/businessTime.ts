import { checkOptions } from '../misuse/checkOptions.ts';
import { outOfRange } from '../misuse/outOfRange.ts';
import { atPosition, epochsOf, type Times } from './epochsOf.ts';
import type { Hours } from './hoursInForce.ts';
import { epochOf, type Instant } from './instant.ts';
import { openBetween } from './openBetween.ts';
import { knownOpen, writeKnownOpen } from './openTable.ts';
import { readPauses, type Pause, type PausedSpan } from './readPauses.ts';

/** What `businessTime` and `addBusinessTime` take. */
export interface BusinessTimeOptions {
  /** Times that do not count, such as a ticket on hold: pairs of instants, which may overlap; an end of null goes on. */
  readonly pauses?: readonly Pause[] | undefined;
}

/**
 * How much of the time between two instants lies inside opening hours, and outside pauses?
 *
 * Real elapsed time, in milliseconds: a night of 25 hours counts 25. Both spans are half-open, `[from, to)`. With hours
 * that are always open it is `to - from`. Two columns of instants give a column, row by row the same and much quicker.
 *
 * @param hours - Opening hours; or a list of `{ from, hours }` in time order, each in force until the next: every schedule
 * for its own span. For the last schedule over the whole time, pass that one alone.
 * @param from - Where the time starts; or a column of such instants, as epoch milliseconds in a `Float64Array` or an array.
 * @param to - Where it ends; or a column of the same length.
 * @param options - `pauses`, the same for all rows.
 * @returns Milliseconds; 0 when `to` is at or before `from`. For columns a `Float64Array`.
 * @throws RangeError outside the years 0000 to 9999 (code `hoursRange`), before the first of the hours (code
 * `hoursSince`), for a pause that ends before it starts (code `pause`), for a bad instant and for columns of different
 * length (code `columns`); TypeError for a wrong kind. In columns the message ends in the position.
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
 *
 * const opened = Float64Array.of(Date.UTC(2026, 2, 27, 15), Date.UTC(2026, 2, 28, 12));
 * const solved = Float64Array.of(Date.UTC(2026, 2, 30, 8), Date.UTC(2026, 2, 30, 9));
 * Array.from(businessTime(hours, opened, solved)); // => [7_200_000, 7_200_000]
 * ```
 * @see {@link openingHours}, {@link addBusinessTime}, {@link elapsed}
 * @category calendar
 */
export function businessTime(hours: Hours, from: Instant, to: Instant, options?: BusinessTimeOptions): number;
export function businessTime(hours: Hours, from: Times, to: Times, options?: BusinessTimeOptions): Float64Array;
export function businessTime(
  hours: Hours,
  from: Instant | Times,
  to: Instant | Times,
  options?: BusinessTimeOptions,
): number | Float64Array {
  if (typeof from === 'number' && typeof to === 'number' && options === undefined) {
    const known = knownOpen(hours, from, to);
    if (!Number.isNaN(known)) return known;
  }
  checkOptions(options);
  const pauses = options?.pauses === undefined ? [] : readPauses(options.pauses);
  const openIn = openOutsidePauses(openBetween(hours), pauses);
  if (!isColumn(from)) return openIn(epochOf(from), epochOf(to as Instant));

  const [starts, ends] = [epochsOf(from, epochOf), epochsOf(to as Times, epochOf)];
  if (starts.length !== ends.length) throw outOfRange('columns', `${starts.length} ends`, ends.length);
  const open = new Float64Array(starts.length);
  for (let row = 0; row < open.length; row++) {
    if (pauses.length === 0) row = writeKnownOpen(hours, starts, ends, open, row);
    if (row < open.length) {
      const start = starts[row] as number;
      const end = ends[row] as number;
      open[row] = atPosition(row, () => openIn(epochOf(start), epochOf(end)));
    }
  }
  return open;
}

function isColumn(times: Instant | Times): times is Times {
  return times instanceof Float64Array || Array.isArray(times);
}

/** Open milliseconds of a span less those of the pauses in it; 0 for a span turned round. */
function openOutsidePauses(
  between: (from: number, to: number) => number,
  pauses: readonly PausedSpan[],
): (start: number, end: number) => number {
  return (start, end) => {
    if (!(start < end)) return 0;
    let open = between(start, end);
    for (const pause of pauses) {
      const pausedFrom = Math.max(start, pause.from);
      const pausedTo = Math.min(end, pause.to);
      if (pausedFrom < pausedTo) open -= between(pausedFrom, pausedTo);
    }
    return open;
  };
}
