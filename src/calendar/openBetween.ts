import { outOfRange } from '../misuse/outOfRange.ts';
import { checkHoursRange } from './checkHoursRange.ts';
import { hoursInForce, type Hours, type TableSpan } from './hoursInForce.ts';
import { openTable } from './openTable.ts';
import type { OpeningHours } from './openingHours.ts';

/**
 * Makes a function that says how long it is open between two instants.
 *
 * @param hours - Opening hours, or a list of them with the instants from which they hold.
 * @returns A function from two instants, the earlier first, to open milliseconds.
 * @throws As `hoursInForce`. The function throws RangeError before the first hours hold (code `hoursSince`) and outside
 * the years 0000 to 9999 (code `hoursRange`).
 * @category calendar
 */
export function openBetween(hours: Hours): (from: number, to: number) => number {
  if (!Array.isArray(hours)) {
    const { between } = openTable(hours as OpeningHours);
    return (from, to) => {
      checkHoursRange(from);
      checkHoursRange(to);
      return between(from, to);
    };
  }
  const spans = hoursInForce(hours);
  return (from, to) => {
    checkHoursRange(from);
    checkHoursRange(to);
    checkInForce(spans, from);
    let open = 0;
    for (const span of spans) {
      const start = Math.max(from, span.from);
      const end = Math.min(to, span.to);
      if (start < end) open += span.table.between(start, end);
    }
    return open;
  };
}

/**
 * Refuses an instant before any opening hours hold.
 *
 * @param spans - The opening hours, each with its span.
 * @param epoch - Epoch milliseconds.
 * @throws RangeError with the code `hoursSince`.
 * @category calendar
 */
export function checkInForce(spans: readonly TableSpan[], epoch: number): void {
  const first = (spans[0] as TableSpan).from;
  if (epoch < first) {
    throw outOfRange('hoursSince', 'a moment at or after the one from which the first hours hold', epoch);
  }
}
