import { newZoneTable, type ZoneTable } from './newZoneTable.ts';
import { offsetInZone } from './offsetInZone.ts';

const tables = new Map<string, ZoneTable>();

/**
 * The table of a zone's offset changes: one for each zone, shared by all who ask. UTC never asks Intl.
 *
 * @param zone - An IANA zone such as `'Europe/Warsaw'`, or `'UTC'`.
 * @returns Its table; it grows with what is asked of it.
 * @throws RangeError for a zone that is not known and for a bare offset, TypeError for what is no text.
 * @category calendar
 */
export function zoneTable(zone: string): ZoneTable {
  const table = tables.get(zone) ?? newZoneTable(zone === 'UTC' || zone === 'Etc/UTC' ? null : offsetInZone(zone));
  tables.set(zone, table);
  return table;
}
