import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths } from 'date-fns/addMonths';
import type { CivilUnit } from './civilUnit.ts';
import { dateKey } from './dateKey.ts';
import { makePeriod } from './makePeriod.ts';
import type { Period } from './period.ts';
import { readDateKey } from './readDateKey.ts';
import { startOfMonths } from './startOfMonths.ts';

/**
 * In which month does a moment lie, by the clocks of a zone?
 *
 * Keys are `2026-03`.
 *
 * @param zone - An IANA zone such as `'Europe/Warsaw'`, or `'UTC'`.
 * @returns The period: call it with a moment; `from`, `to`, `next`, `previous`, `yearBefore` and `iso` stand on it.
 * @throws RangeError for a zone that is not known and for a bare offset, TypeError for what is no text.
 * @example
 * ```ts
 * import { month } from 'cx-metrics';
 *
 * const monthly = month('Europe/Warsaw');
 * monthly('2026-02-28T23:30:00Z'); // => '2026-03'
 * monthly.from('2026-03').toISOString(); // => '2026-02-28T23:00:00.000Z'
 * monthly.previous('2026-01'); // => '2025-12'
 * monthly.yearBefore('2026-01'); // => '2025-01'
 * monthly.iso(monthly.to('2026-03')); // => '2026-04-01T00:00:00+02:00'
 * monthly.from('2026-3'); // throws RangeError
 * ```
 * @see {@link quarter}, {@link week}
 * @category calendar
 */
export function month(zone: string): Period {
  return makePeriod(zone, civilMonth);
}

const civilMonth: CivilUnit = {
  unit: 'month',
  form: "a month such as '2026-03'",
  startOf: (date) => startOfMonths(date, 1),
  step: (start, steps) => addMonths(new UTCDateMini(start), steps).getTime(),
  yearBefore: (start) => addMonths(new UTCDateMini(start), -12).getTime(),
  keyOf: (start) => dateKey(start).slice(0, -3),
  read: (key) => readDateKey(`${key}-01`),
};
