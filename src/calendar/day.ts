import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import type { CivilUnit } from './civilUnit.ts';
import { dateKey } from './dateKey.ts';
import { makePeriod } from './makePeriod.ts';
import type { Period } from './period.ts';
import { readDateKey } from './readDateKey.ts';

/**
 * On which local date does a moment lie, by the clocks of a zone?
 *
 * Keys are dates, `2026-03-22`. A day starts at the first instant of its date: after the gap where midnight is skipped,
 * at the first midnight where there are two. A date the zone left out (Apia, 2011-12-30) is no key.
 *
 * @param zone - An IANA zone such as `'Europe/Warsaw'`, or `'UTC'`.
 * @returns The period: call it with a moment; `from`, `to`, `next`, `previous`, `yearBefore` and `iso` stand on it.
 * @throws RangeError for a zone that is not known and for a bare offset, TypeError for what is no text.
 * @example
 * ```ts
 * import { day } from 'cx-metrics';
 *
 * const daily = day('Europe/Warsaw');
 * daily('2026-03-22T23:30:00Z'); // => '2026-03-23'
 * daily.next('2026-02-28'); // => '2026-03-01'
 * daily.yearBefore('2024-02-29'); // => '2023-02-28'
 * daily.to('2026-03-29').getTime() - daily.from('2026-03-29').getTime(); // => 82_800_000
 * day('America/Sao_Paulo').iso(day('America/Sao_Paulo').from('2018-11-04')); // => '2018-11-04T01:00:00-02:00'
 * daily('2026-03-22T23:30'); // throws TypeError
 * day('+02:00'); // throws RangeError
 * ```
 * @see {@link week}, {@link month}, {@link localTime}
 * @category calendar
 */
export function day(zone: string): Period {
  return makePeriod(zone, civilDay);
}

const civilDay: CivilUnit = {
  unit: 'day',
  form: "a date such as '2026-03-22'",
  startOf: (date) => date,
  step: (start, steps) => addDays(new UTCDateMini(start), steps).getTime(),
  yearBefore: (start) => addMonths(new UTCDateMini(start), -12).getTime(),
  keyOf: dateKey,
  read: readDateKey,
};
