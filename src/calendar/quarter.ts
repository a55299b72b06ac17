import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths } from 'date-fns/addMonths';
import type { CivilUnit } from './civilUnit.ts';
import { dateKey } from './dateKey.ts';
import { makePeriod } from './makePeriod.ts';
import type { Period } from './period.ts';
import { startOfMonths } from './startOfMonths.ts';

/**
 * In which quarter of the calendar year does a moment lie, by the clocks of a zone?
 *
 * Keys are `2026-Q1`; the first quarter starts on January 1.
 *
 * @param zone - An IANA zone such as `'Europe/Warsaw'`, or `'UTC'`.
 * @returns The period: call it with a moment; `from`, `to`, `next`, `previous`, `yearBefore` and `iso` stand on it.
 * @throws RangeError for a zone that is not known and for a bare offset, TypeError for what is no text.
 * @example
 * ```ts
 * import { quarter } from 'cx-metrics';
 *
 * const quarterly = quarter('America/New_York');
 * quarterly('2026-04-01T03:59:00Z'); // => '2026-Q1'
 * quarterly.iso(quarterly.from('2026-Q2')); // => '2026-04-01T00:00:00-04:00'
 * quarterly.next('2026-Q4'); // => '2027-Q1'
 * quarterly.from('2026-Q5'); // throws RangeError
 * ```
 * @see {@link month}, {@link year}
 * @category calendar
 */
export function quarter(zone: string): Period {
  return makePeriod(zone, civilQuarter);
}

const civilQuarter: CivilUnit = {
  unit: 'quarter',
  form: "a quarter such as '2026-Q1'",
  startOf: (date) => startOfMonths(date, 3),
  step: (start, steps) => addMonths(new UTCDateMini(start), 3 * steps).getTime(),
  yearBefore: (start) => addMonths(new UTCDateMini(start), -12).getTime(),
  keyOf: (start) => `${dateKey(start).slice(0, -6)}-Q${new UTCDateMini(start).getMonth() / 3 + 1}`,
  read: (key) => {
    const parts = /^(\d{4})-Q([1-4])$/.exec(key);
    if (parts === null) return null;
    const january = new UTCDateMini(Date.parse(`${parts[1] ?? ''}-01-01T00:00:00Z`));
    return addMonths(january, 3 * (Number(parts[2]) - 1)).getTime();
  },
};
