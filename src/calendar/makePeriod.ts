import { outOfRange } from '../misuse/outOfRange.ts';
import { wrongKind } from '../misuse/wrongKind.ts';
import type { CivilUnit } from './civilUnit.ts';
import { codedKeys, type CodedKeys } from './codedKeys.ts';
import { countRows, type RowCounts } from './countRows.ts';
import { epochsOf, type Times } from './epochsOf.ts';
import { epochOf, type Instant } from './instant.ts';
import { newBoundaryTable } from './newBoundaryTable.ts';
import type { Period } from './period.ts';
import { readDateKey } from './readDateKey.ts';
import { zoneTable } from './zoneTable.ts';

const marginMs = 400 * 86_400_000;
const safeFrom = Date.parse('0000-01-01T00:00:00Z') + marginMs;
const safeTo = Date.parse('9999-12-31T00:00:00Z') - marginMs;

/**
 * Puts a calendar unit into a zone.
 *
 * @param zone - An IANA zone such as `'Europe/Warsaw'`, or `'UTC'`.
 * @param civil - The unit: its arithmetic on dates and its keys.
 * @returns The period.
 * @throws RangeError for a zone that is not known and for a bare offset, TypeError for what is no text.
 * @category calendar
 */
export function makePeriod(zone: string, civil: CivilUnit): Period {
  const offsets = zoneTable(zone);
  const boundaries = newBoundaryTable(civil, offsets);

  const keyAt = (at: Instant): string => {
    const moment = typeof at === 'number' ? at : at instanceof Date ? at.getTime() : NaN;
    const known = boundaries.find(moment);
    if (known !== undefined) return known;
    const epoch = toEpoch(at);
    return epoch > safeFrom && epoch < safeTo ? boundaries.keyAt(epoch) : keyAtTheEnds(epoch);
  };

  const toEpoch = (at: Instant): number =>
    typeof at === 'string' ? (startOfDateText(at) ?? epochOf(at)) : epochOf(at);

  /** First moment of a date alone; null for any other text. */
  const startOfDateText = (text: string): number | null => {
    const date = readDateKey(text);
    return date === null ? null : offsets.firstFrom(date);
  };

  /** The key where years may have more than four digits, or a week may belong to such a year. */
  const keyAtTheEnds = (epoch: number): string => {
    const isNear = epoch > safeFrom - 2 * marginMs && epoch < safeTo + 2 * marginMs;
    const key = isNear ? boundaries.keyAt(epoch) : '';
    if (civil.read(key) === null) throw outOfRange('periodRange', 'a moment in the years 0000 to 9999', epoch);
    return key;
  };

  const startOfDate = (date: number): number => offsets.firstFrom(date);
  const exists = (date: number): boolean => startOfDate(civil.step(date, 1)) > startOfDate(date);

  /** First date of the period of a key. */
  const dateOf = (key: string): number => {
    if (typeof (key as unknown) !== 'string') throw wrongKind('periodKeyKind', `${civil.form} as text`, key);
    const date = civil.read(key);
    if (date === null) throw outOfRange('periodKey', civil.form, key);
    if (!exists(date)) throw outOfRange('periodKey', `a ${civil.unit} that exists in ${zone}`, key);
    return date;
  };

  /** Key of the period that starts on a date; of the nearest one in a direction where the zone left that out. */
  const existing = (start: number, direction: 1 | -1, key: string): string => {
    let date = start;
    while (!exists(date)) date = civil.step(date, direction);
    const found = civil.keyOf(date);
    if (civil.read(found) !== date) throw outOfRange('periodRange', 'a neighbour in the years 0000 to 9999', key);
    return found;
  };

  return Object.freeze(
    Object.assign(keyAt, {
      unit: civil.unit,
      zone,
      from: (key: string): Date => new Date(startOfDate(dateOf(key))),
      to: (key: string): Date => new Date(startOfDate(civil.step(dateOf(key), 1))),
      next: (key: string): string => existing(civil.step(dateOf(key), 1), 1, key),
      previous: (key: string): string => existing(civil.step(dateOf(key), -1), -1, key),
      yearBefore: (key: string): string => existing(civil.yearBefore(dateOf(key)), -1, key),
      coded: (times: Times): CodedKeys => codedKeys(epochsOf(times, toEpoch), boundaries, keyAt),
      countRows: (...columns: Parameters<Period['countRows']>): RowCounts | null => countRows(boundaries, ...columns),
      iso: (at: Instant): string => {
        const epoch = Math.floor(epochOf(at));
        return isoText(epoch, offsets.offsetAt(epoch));
      },
    }),
  );
}

function isoText(epoch: number, offset: number): string {
  const text = new Date(epoch + offset).toISOString().replace(/(\.000)?Z$/, '');
  const size = new Date(Math.abs(offset)).toISOString().slice(11, 19);
  return `${text}${offset < 0 ? '-' : '+'}${size.replace(/:00$/, '')}`;
}
