import { outOfRange } from '../misuse/outOfRange.ts';
import { wrongKind } from '../misuse/wrongKind.ts';
import { epochOf, type Instant } from './instant.ts';
import type { OpenTable } from './newOpenTable.ts';
import type { OpeningHours } from './openingHours.ts';
import { openTable } from './openTable.ts';

/** Opening hours and since when they hold: for a ticket that moves between teams, or hours that changed. */
export interface HoursSince {
  /** First instant they hold; the first of a list may leave it out and holds for all time before. */
  readonly from?: Instant | null | undefined;
  /** The hours. */
  readonly hours: OpeningHours;
}

/** One set of opening hours for all time, or several, each in force until the next one starts. */
export type Hours = OpeningHours | readonly HoursSince[];

/** A table and the span in which it holds, in epoch milliseconds. */
export interface TableSpan {
  /** First instant it holds. */
  readonly from: number;
  /** First instant it does not hold any more. */
  readonly to: number;
  /** What is open in the span. */
  readonly table: OpenTable;
}

/**
 * Which opening hours hold when?
 *
 * @param hours - Opening hours, or a list of them in the order in which they took force.
 * @returns The tables, each with its span, earliest first.
 * @throws TypeError for what are no opening hours (code `hours`), RangeError for an empty list and for one out of order
 * (code `hoursSince`).
 * @category calendar
 */
export function hoursInForce(hours: Hours): readonly TableSpan[] {
  if (!Array.isArray(hours)) return [{ from: -Infinity, to: Infinity, table: openTable(hours as OpeningHours) }];
  const list = hours as readonly HoursSince[];
  if (list.length === 0) throw outOfRange('hoursSince', 'at least one set of opening hours', list);
  const starts = list.map((since, at) => startOf(since, at));
  return list.map((since, at) => {
    const [from, to] = [starts[at] as number, starts[at + 1] ?? Infinity];
    if (to < from) {
      throw outOfRange(
        'hoursSince',
        'hours in the order in which they took force',
        list[at + 1]?.from,
        positionOf(at + 1),
      );
    }
    return { from, to, table: openTable(since.hours) };
  });
}

function startOf(since: HoursSince, at: number): number {
  if (Object(since) !== since) throw wrongKind('hours', 'an object with from and hours', since, positionOf(at));
  if (since.from !== undefined && since.from !== null) return epochOf(since.from);
  if (at === 0) return -Infinity;
  throw wrongKind('hoursSince', 'an instant from which the hours hold', since.from, positionOf(at));
}

function positionOf(at: number): string {
  return ` at position ${at}`;
}
