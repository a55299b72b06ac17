import { instantOfWall } from './instantOfWall.ts';
import { minutesOfDate } from './minutesOfDate.ts';
import { newOpenGrid, type OpenGrid } from './newOpenGrid.ts';
import type { ZoneTable } from './newZoneTable.ts';
import type { OpenRules } from './openRules.ts';
import { zoneTable } from './zoneTable.ts';

const dayMs = 86_400_000;
const minuteMs = 60_000;
/** A power of two, about 18.6 hours: dividing by it is quick and exact. */
const cellMs = 2 ** 26;

/** The open stretches of a span of time: all that is asked of it lies within the span. */
export interface OpenBlock {
  /** First instant of the span. */
  readonly from: number;
  /** First instant after it. */
  readonly to: number;
  /** Open milliseconds between the start of the span and an instant in it; NaN for one outside. */
  readonly openBefore: (epoch: number) => number;
  /** First instant by which so many milliseconds of the span are open; for 0 its first open one. NaN where there is none. */
  readonly instantOf: (open: number) => number;
  /** First open instant at or after an instant of the span; NaN where there is none. */
  readonly openFrom: (epoch: number) => number;
  /** Open milliseconds of the whole span. */
  readonly total: number;
  /** The same without a search; null where opening times are too odd for it. */
  readonly grid: OpenGrid | null;
}

/**
 * Writes the open stretches of a span of time down, with how much was open before each.
 *
 * A grid lies over the stretches: a cell holds the last one that starts at or before the cell, and the stretch before an
 * instant is that one or one of the few that start in the cell.
 *
 * @param rules - The opening hours, read.
 * @param from - First instant of the span, in epoch milliseconds.
 * @param to - First instant after it.
 * @returns The block.
 * @category calendar
 */
export function newOpenBlock(rules: OpenRules, from: number, to: number): OpenBlock {
  // The first stretch is empty, so that one starts before every instant; the last starts after all.
  const starts: number[] = [from];
  const ends: number[] = [from];
  for (const [start, end] of stretchesOf(rules, from, to)) {
    const last = ends.length - 1;
    if (start <= (ends[last] as number)) ends[last] = Math.max(ends[last] as number, end);
    else {
      starts.push(start);
      ends.push(end);
    }
  }
  const count = starts.length;
  const startAt = Float64Array.from([...starts, Infinity]);
  const lengthOf = Float64Array.from(starts, (start, index) => (ends[index] as number) - start);
  const openAt = new Float64Array(count);
  for (let index = 1; index < count; index++) {
    openAt[index] = (openAt[index - 1] as number) + (lengthOf[index - 1] as number);
  }
  let filled = 0;
  const cells = Uint32Array.from({ length: Math.floor((to - from) / cellMs) + 1 }, (_, cell) => {
    while ((startAt[filled + 1] as number) <= from + cell * cellMs) filled++;
    return filled;
  });

  const stretchAt = (epoch: number): number => {
    let index = cells[((epoch - from) / cellMs) | 0] as number;
    while (epoch >= (startAt[index + 1] as number)) index++;
    return index;
  };
  const openBefore = (epoch: number): number => {
    // Written so that NaN is outside.
    if (!(epoch >= from && epoch <= to)) return NaN;
    const index = stretchAt(epoch);
    const since = epoch - (startAt[index] as number);
    const length = lengthOf[index] as number;
    return (openAt[index] as number) + (since < length ? since : length);
  };
  const total = openBefore(to);
  return {
    from,
    to,
    total,
    grid: newOpenGrid(from, to, startAt, lengthOf, openAt),
    openBefore,
    openFrom: (epoch) => {
      const index = stretchAt(epoch);
      if (epoch < (startAt[index] as number) + (lengthOf[index] as number)) return epoch;
      const next = startAt[index + 1] as number;
      return next < to ? next : NaN;
    },
    instantOf: (open) => {
      if (!(open > 0 && open <= total)) return NaN;
      // The last stretch with less open before it than is asked for.
      let low = 0;
      let high = count;
      while (high - low > 1) {
        const middle = (low + high) >>> 1;
        if ((openAt[middle] as number) < open) low = middle;
        else high = middle;
      }
      return (startAt[low] as number) + open - (openAt[low] as number);
    },
  };
}

/** The intervals that lie in a span of time as instants, cut at its ends, in the order in which they start. */
function stretchesOf(rules: OpenRules, from: number, to: number): [number, number][] {
  const zone = zoneTable(rules.zone);
  const stretches: [number, number][] = [];
  // An interval may last two days, a gap one, and clocks are less than a day from UTC.
  const last = Math.ceil(to / dayMs) * dayMs + 2 * dayMs;
  for (let date = Math.floor(from / dayMs) * dayMs - 4 * dayMs; date <= last; date += dayMs) {
    const intervals = minutesOfDate(rules, date);
    if (intervals.length === 0 || isLeftOut(zone, date)) continue;
    for (const interval of intervals) {
      const start = Math.max(from, instantAt(zone, date + interval.from * minuteMs));
      const end = Math.min(to, instantAt(zone, date + interval.to * minuteMs));
      if (start < end) stretches.push([start, end]);
    }
  }
  return stretches.sort((one, other) => one[0] - other[0]);
}

/** Where a date is left out in a zone (Apia, 2011-12-30), it starts where the next one does. */
function isLeftOut(zone: ZoneTable, date: number): boolean {
  return zone.firstFrom(date) === zone.firstFrom(date + dayMs);
}

/** Midnight is where its date starts, whatever the clocks skip around it. */
function instantAt(zone: ZoneTable, wall: number): number {
  return wall % dayMs === 0 ? zone.firstFrom(wall) : instantOfWall(zone, wall);
}
