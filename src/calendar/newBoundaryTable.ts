import type { CivilUnit } from './civilUnit.ts';
import type { ZoneTable } from './newZoneTable.ts';

const dayMs = 86_400_000;
/** A power of two, about 18.6 hours: dividing by it is quick and exact. */
const cellMs = 2 ** 26;
/** How far the table reaches on either side of the first moment seen. */
const marginMs = 400 * dayMs;
/** Moments outside these years are answered one by one, so that one odd date does not fill the memory. */
const earliest = Math.floor(Date.UTC(1900, 0, 1) / cellMs) * cellMs;
const latest = Math.ceil(Date.UTC(2101, 0, 1) / cellMs) * cellMs;

/** The period starts of one unit in one zone, around the moments seen so far. */
export interface BoundaryTable {
  /** Key of the period that a moment lies in, when the table holds it: what is done for every row. */
  readonly find: (epoch: number) => string | undefined;
  /** Key of the period that a moment lies in, a finite number; the table grows to hold it, if it may. */
  readonly keyAt: (epoch: number) => string;
  /** First date of the period that a moment lies in, without the table. */
  readonly startAt: (epoch: number) => number;
}

/**
 * A table of period starts that answers without a Date and without Intl.
 *
 * A grid lies over the sorted starts: a cell holds the last period that starts at or before the cell, and the period of a
 * moment is that one or one of the few that start in the cell.
 *
 * @param unit - The calendar unit.
 * @param zone - The offset changes of the zone.
 * @returns The table, still empty; it grows with the moments it is asked for.
 * @category calendar
 */
export function newBoundaryTable(unit: CivilUnit, zone: ZoneTable): BoundaryTable {
  let keys: readonly string[] = [];
  let starts = new Float64Array(0);
  let cells = new Uint32Array(0);
  let from = 0;
  let to = 0;

  const find = (epoch: number): string | undefined => {
    const cell = (epoch - from) / cellMs;
    // Written so that NaN is not found.
    if (!(cell >= 0 && cell < cells.length)) return undefined;
    let index = cells[cell | 0] as number;
    while (epoch >= (starts[index + 1] as number)) index++;
    return keys[index];
  };

  const startAt = (epoch: number): number => {
    const local = epoch + zone.offsetAt(epoch);
    const start = unit.startOf(Math.floor(local / dayMs) * dayMs);
    // Where clocks were set back over midnight they show a date again that is already over.
    const after = unit.step(start, 1);
    return zone.firstFrom(after) <= epoch ? after : start;
  };

  /** Grows by half at least, so that data in any order fills the table a few times only. */
  const growTo = (epoch: number): void => {
    const isEmpty = to === from;
    const grown = marginMs + (to - from) / 2;
    if (isEmpty || epoch >= to) to = Math.min(latest, Math.ceil((epoch + grown) / cellMs) * cellMs);
    if (isEmpty || epoch < from) from = Math.max(earliest, Math.floor((epoch - grown) / cellMs) * cellMs);
    fill();
  };

  const fill = (): void => {
    const startsFound: number[] = [];
    const keysFound: string[] = [];
    let date = startAt(from);
    let start = zone.firstFrom(date);
    while (start < to) {
      const nextDate = unit.step(date, 1);
      const nextStart = zone.firstFrom(nextDate);
      // A date that does not exist in the zone starts where the next one does, and holds no moment.
      if (nextStart > start) {
        startsFound.push(start);
        keysFound.push(unit.keyOf(date));
      }
      [date, start] = [nextDate, nextStart];
    }
    keys = keysFound;
    starts = Float64Array.from([...startsFound, Infinity]);
    let index = 0;
    cells = Uint32Array.from({ length: (to - from) / cellMs }, (_, cell) => {
      while ((starts[index + 1] as number) <= from + cell * cellMs) index++;
      return index;
    });
  };

  return {
    find,
    keyAt: (epoch) => {
      const known = find(epoch);
      if (known !== undefined) return known;
      if (!(epoch >= earliest && epoch < latest)) return unit.keyOf(startAt(epoch));
      growTo(epoch);
      return find(epoch) as string;
    },
    startAt,
  };
}
