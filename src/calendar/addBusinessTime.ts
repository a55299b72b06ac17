import { badNumber } from '../misuse/badNumber.ts';
import { checkOptions } from '../misuse/checkOptions.ts';
import { outOfRange } from '../misuse/outOfRange.ts';
import type { BusinessTimeOptions } from './businessTime.ts';
import { checkHoursRange, endOfHours } from './checkHoursRange.ts';
import { hoursInForce, type Hours } from './hoursInForce.ts';
import { epochOf, type Instant } from './instant.ts';
import { checkInForce } from './openBetween.ts';
import { readPauses } from './readPauses.ts';

/**
 * When is it due? The earliest instant by which so much business time has passed.
 *
 * It is the inverse of `businessTime`: of all instants t with `businessTime(hours, from, t) = ms`, the earliest. Eight
 * hours that begin at 09:00 end at 17:00, not the next morning. For 0 it is the first open instant at or after `from`.
 *
 * @param hours - Opening hours; or a list of `{ from, hours }` in time order, each in force until the next.
 * @param from - Where the time starts.
 * @param ms - How much business time, in milliseconds, 0 or more.
 * @param options - `pauses`.
 * @returns The instant; a fraction of a millisecond is rounded up, since a Date holds whole ones.
 * @throws RangeError for a negative or infinite amount (code `amount`), and when that much is never open until the end of
 * the year 9999 (code `neverOpen`); otherwise as `businessTime`.
 * @example
 * ```ts
 * import { addBusinessTime, openingHours } from 'cx-metrics';
 *
 * const hours = openingHours({ zone: 'UTC', week: { thu: [['10:00', '16:00']], fri: [['09:00', '17:00']] } });
 * const hour = 3_600_000;
 * addBusinessTime(hours, '2026-01-01T15:00:00Z', 2 * hour).toISOString(); // => '2026-01-02T10:00:00.000Z'
 * addBusinessTime(hours, '2026-01-01T15:00:00Z', 1 * hour).toISOString(); // => '2026-01-01T16:00:00.000Z'
 * addBusinessTime(hours, '2026-01-03T12:00:00Z', 0).toISOString(); // => '2026-01-08T10:00:00.000Z'
 * addBusinessTime(hours, '2026-01-03T12:00:00Z', -1); // throws RangeError
 * addBusinessTime(openingHours({ zone: 'UTC', week: {} }), '2026-01-03T12:00:00Z', 1); // throws RangeError
 * ```
 * @see {@link businessTime}, {@link openingHours}
 * @category calendar
 */
export function addBusinessTime(hours: Hours, from: Instant, ms: number, options?: BusinessTimeOptions): Date {
  const spans = hoursInForce(hours);
  const start = epochOf(from);
  checkHoursRange(start);
  checkInForce(spans, start);
  if (typeof (ms as unknown) !== 'number' || !(ms >= 0 && ms < Infinity)) {
    throw badNumber('amount', 'an amount of milliseconds, 0 or more', ms);
  }
  checkOptions(options);
  const pauses = options?.pauses === undefined ? [] : readPauses(options.pauses);

  // It is never due before all of it has passed without a break.
  let rest = ms;
  let at = start + ms > endOfHours ? endOfHours : start;
  for (const pause of [...pauses, { from: endOfHours, to: Infinity }]) {
    for (const span of spans) {
      const [spanFrom, spanTo] = [Math.max(at, span.from), Math.min(pause.from, span.to, endOfHours)];
      if (spanFrom >= spanTo) continue;
      const due = span.table.after(spanFrom, rest, spanTo);
      if (!Number.isNaN(due)) return new Date(Math.ceil(due));
      if (rest > 0 && spanTo < endOfHours) rest -= span.table.between(spanFrom, spanTo);
    }
    at = Math.max(at, pause.to);
  }
  throw outOfRange('neverOpen', 'opening hours that are open for so long before the year 10000', ms);
}
