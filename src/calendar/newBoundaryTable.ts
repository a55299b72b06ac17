import type { CivilUnit } from './civilUnit.ts';
import type { ZoneTable } from './newZoneTable.ts';

const dayMs = 86_400_000;
/**
 * How wide the cells of the grid are: powers of two, so that nothing is rounded, and of which one in ten holds a
 * start at most.
 */
const cellOf = { day: 2 ** 23, week: 2 ** 25, month: 2 ** 24, quarter: 2 ** 26, year: 2 ** 26 } as const;
/** A multiple of all of them, about 18.6 hours: where a grid may begin and end. */
const edgeMs = 2 ** 26;
/** So many moments of a column are looked at before it is gone through. */
const looks = 64;
/** How far the table reaches on either side of the first moment seen. */
const marginMs = 400 * dayMs;
/** Moments outside these years are answered one by one, so that one odd date does not fill the memory. */
const earliest = Math.floor(Date.UTC(1900, 0, 1) / edgeMs) * edgeMs;
const latest = Math.ceil(Date.UTC(2101, 0, 1) / edgeMs) * edgeMs;

/** Period starts over a span of time, with a grid over them: what is read for every row. */
export interface BoundaryGrid {
  /** First instant of the first cell. */
  readonly from: number;
  /** How many cells a millisecond is, exactly. */
  readonly perMs: number;
  /**
   * For each cell, the index of the period it lies in; where one starts inside, the index of the one before, as `~index`. Two
   * never start in one cell.
   */
  readonly cells: Int32Array;
  /** Where each period starts, ascending; Infinity after the last. */
  readonly starts: Float64Array;
  /** The key of each period. */
  readonly keys: readonly string[];
}

/** The period starts of one unit in one zone, around the moments seen so far. */
export interface BoundaryTable {
  /** Key of the period that a moment lies in, when the table holds it: what is done for every row. */
  readonly find: (epoch: number) => string | undefined;
  /** Key of the period that a moment lies in, a finite number; the table grows to hold it, if it may. */
  readonly keyAt: (epoch: number) => string;
  /** First date of the period that a moment lies in, without the table. */
  readonly startAt: (epoch: number) => number;
  /** The grid, grown to hold a moment; null for one it may not hold. */
  readonly gridOver: (epoch: number) => BoundaryGrid | null;
  /** The grid, grown to hold the first moment of a column, the last and some between; null when it may not hold one of them. */
  readonly gridFor: (epochs: Float64Array) => BoundaryGrid | null;
}

/**
 * A table of period starts that answers without a Date and without Intl.
 *
 * A grid lies over the sorted starts. Most cells lie in one period, which is then the answer; in the others the starts that
 * follow are looked at.
 *
 * @param unit - The calendar unit.
 * @param zone - The offset changes of the zone.
 * @returns The table, still empty; it grows with the moments it is asked for.
 * @category calendar
 */
export function newBoundaryTable(unit: CivilUnit, zone: ZoneTable): BoundaryTable {
  const cellMs = cellOf[unit.unit];
  const perMs = 1 / cellMs;
  const starts = Float64Array.of(Infinity);
  /** Whether no two periods start within a cell of each other: so it is with the clocks of every zone known. */
  let areApart = true;
  let grid: BoundaryGrid = { from: 0, perMs, cells: new Int32Array(0), starts, keys: [] };

  const find = (epoch: number): string | undefined => {
    const { from, cells, starts, keys } = grid;
    const cell = (epoch - from) * perMs;
    // Written so that NaN is not found.
    if (!(cell >= 0 && cell < cells.length)) return undefined;
    const index = cells[cell | 0] as number;
    return keys[index >= 0 ? index : indexAmong(starts, ~index, epoch)];
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
    const size = grid.cells.length * cellMs;
    let { from } = grid;
    let to = from + size;
    const grown = marginMs + size / 2;
    if (size === 0 || epoch >= to) to = Math.min(latest, Math.ceil((epoch + grown) / edgeMs) * edgeMs);
    if (size === 0 || epoch < from) from = Math.max(earliest, Math.floor((epoch - grown) / edgeMs) * edgeMs);
    grid = gridOf(from, to);
  };

  const gridOf = (from: number, to: number): BoundaryGrid => {
    const startsFound: number[] = [];
    const keys: string[] = [];
    let date = startAt(from);
    let start = zone.firstFrom(date);
    while (start < to) {
      const nextDate = unit.step(date, 1);
      const nextStart = zone.firstFrom(nextDate);
      // A date that does not exist in the zone starts where the next one does, and holds no moment.
      if (nextStart > start) {
        startsFound.push(start);
        keys.push(unit.keyOf(date));
      }
      [date, start] = [nextDate, nextStart];
    }
    const starts = Float64Array.from([...startsFound, Infinity]);
    areApart &&= startsFound.every((start, at) => at === 0 || start - (startsFound[at - 1] as number) >= cellMs);
    let index = 0;
    const cells = Int32Array.from({ length: (to - from) / cellMs }, (_, cell) => {
      index = indexAmong(starts, index, from + cell * cellMs);
      return (starts[index + 1] as number) < from + (cell + 1) * cellMs ? ~index : index;
    });
    return { from, perMs, cells, starts, keys };
  };

  const mayHold = (epoch: number): boolean => epoch >= earliest && epoch < latest;

  const gridOver = (epoch: number): BoundaryGrid | null => {
    if (!mayHold(epoch)) return null;
    if (find(epoch) === undefined) growTo(epoch);
    return areApart ? grid : null;
  };

  return {
    find,
    keyAt: (epoch) => {
      const known = find(epoch);
      if (known !== undefined) return known;
      if (!mayHold(epoch)) return unit.keyOf(startAt(epoch));
      growTo(epoch);
      return find(epoch) as string;
    },
    startAt,
    gridOver,
    gridFor: (epochs) => {
      let found: BoundaryGrid | null = null;
      for (let look = 0; look <= looks && epochs.length > 0; look++) {
        found = gridOver(epochs[Math.floor(((epochs.length - 1) * look) / looks)] as number);
        if (found === null) return null;
      }
      return found;
    },
  };
}

/**
 * The index of the period of a moment on the grid. Most cells lie in one period, so that the engine guesses well whether this one
 * does.
 */
export function indexAt(epoch: number, from: number, perMs: number, cells: Int32Array, starts: Float64Array): number {
  const index = cells[((epoch - from) * perMs) | 0] as number;
  if (index >= 0) return index;
  // ~index is the period the cell begins in, -index the one that starts inside.
  return epoch >= (starts[-index] as number) ? -index : ~index;
}

/** The period of a moment, from one at or before it. */
export function indexAmong(starts: Float64Array, index: number, epoch: number): number {
  let found = index;
  while (epoch >= (starts[found + 1] as number)) found++;
  return found;
}
