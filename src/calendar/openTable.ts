import { wrongKind } from '../misuse/wrongKind.ts';
import type { Hours } from './hoursInForce.ts';
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

/**
 * Open milliseconds between two instants when they are known without a search.
 *
 * @param hours - Opening hours, or a list of them.
 * @param from - Epoch milliseconds.
 * @param to - Epoch milliseconds.
 * @returns NaN when they are not: for a list, for instants the table does not hold yet, and for a span turned round.
 * @category calendar
 */
export function knownOpen(hours: Hours, from: number, to: number): number {
  return tables.get(hours)?.known(from, to) ?? NaN;
}

/**
 * Writes what is known of the rows of two columns.
 *
 * @param hours - Opening hours, or a list of them.
 * @param from - Epoch milliseconds.
 * @param to - Epoch milliseconds.
 * @param open - Where it is written.
 * @param row - The first row.
 * @returns The first row of which it is not known; the number of rows when there is none.
 * @category calendar
 */
export function writeKnownOpen(
  hours: Hours,
  from: Float64Array,
  to: Float64Array,
  open: Float64Array,
  row: number,
): number {
  return tables.get(hours)?.writeKnown(from, to, open, row) ?? row;
}
