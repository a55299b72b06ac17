import { wrongKind } from '../misuse/wrongKind.ts';
import type { OpeningHours } from './openingHours.ts';
import type { OpenTable } from './newOpenTable.ts';

/** Opening hours are frozen, so that a table can never be older than its hours. */
const tables = new WeakMap<object, OpenTable>();

/**
 * Keeps the table of opening hours beside them, for as long as they live.
 *
 * @param hours - What `openingHours` answers with.
 * @param table - Its table.
 * @category calendar
 */
export function keepOpenTable(hours: OpeningHours, table: OpenTable): void {
  tables.set(hours, table);
}

/**
 * The table of opening hours.
 *
 * @param hours - What `openingHours` answered with.
 * @returns Its table; it grows with what is asked of it.
 * @throws TypeError for anything else (code `hours`).
 * @category calendar
 */
export function openTable(hours: OpeningHours): OpenTable {
  const table = tables.get(hours);
  if (table === undefined) throw wrongKind('hours', 'what openingHours({ zone, week }) answers with', hours);
  return table;
}
