import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths } from 'date-fns/addMonths';
import type { CivilUnit } from './civilUnit.ts';
import { dateKey } from './dateKey.ts';
import { makePeriod } from './makePeriod.ts';
import type { Period } from './period.ts';
import { readDateKey } from './readDateKey.ts';
import { startOfMonths } from './startOfMonths.ts';

/**
 * In which calendar year does a moment lie, by the clocks of a zone?
 *
 * Keys are `2026`, always with four digits.
 *
 * @param zone - An IANA zone such as `'Europe/Warsaw'`, or `'UTC'`.
 * @returns The period: call it with a moment; `from`, `to`, `next`, `previous`, `yearBefore` and `iso` stand on it.
 * @throws RangeError for a zone that is not known and for a bare offset, TypeError for what is no text.
 * @example
 * ```ts
 * import { year } from 'cx-metrics';
 *
 * const yearly = year('Asia/Kolkata');
 * yearly('2025-12-31T18:30:00Z'); // => '2026'
 * yearly.iso(yearly.from('2026')); // => '2026-01-01T00:00:00+05:30'
 * yearly.previous('2000'); // => '1999'
 * yearly.from('26'); // throws RangeError
 * ```
 * @see {@link quarter}
 * @category calendar
 */
export function year(zone: string): Period {
  return makePeriod(zone, civilYear);
}

const civilYear: CivilUnit = {
  unit: 'year',
  form: "a year such as '2026'",
  startOf: (date) => startOfMonths(date, 12),
  step: (start, steps) => addMonths(new UTCDateMini(start), 12 * steps).getTime(),
  yearBefore: (start) => addMonths(new UTCDateMini(start), -12).getTime(),
  keyOf: (start) => dateKey(start).slice(0, -6),
  read: (key) => readDateKey(`${key}-01-01`),
};
