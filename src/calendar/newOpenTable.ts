import { newOpenBlock, type OpenBlock } from './newOpenBlock.ts';
import { openInGrid, writeOpenInGrid } from './newOpenGrid.ts';
import type { OpenRules } from './openRules.ts';

const dayMs = 86_400_000;
/** How far the table reaches on either side of the first moments seen. */
const marginMs = 400 * dayMs;
/** Moments outside these years are answered year by year, so that one odd date does not fill the memory. */
const earliest = Date.UTC(1900, 0, 1);
const latest = Date.UTC(2101, 0, 1);

/** What opening hours answer about instants, which are numbers of the years 0000 to 9999. */
export interface OpenTable {
  /** Open milliseconds between two instants, the earlier first. */
  readonly between: (from: number, to: number) => number;
  /** The same when it is known without a search; NaN when it is not. */
  readonly known: (from: number, to: number) => number;
  /** Writes what is known for the rows of two columns, from a row on; gives the first row for which it is not. */
  readonly writeKnown: (from: Float64Array, to: Float64Array, open: Float64Array, row: number) => number;
  /**
   * First instant by which so many milliseconds are open since an instant; for 0 the first open one. NaN when there is
   * none before the end.
   */
  readonly after: (from: number, open: number, end: number) => number;
}

/**
 * A table of open stretches that grows with the moments it is asked for.
 *
 * @param rules - The opening hours, read.
 * @returns The table, still empty.
 * @category calendar
 */
export function newOpenTable(rules: OpenRules): OpenTable {
  let near: OpenBlock = newOpenBlock(rules, 0, 0);
  let far: OpenBlock = near;
  const totals = new Map<number, number>();
  const lastOpen = lastOpenOf(rules);

  /** Grows by half at least, so that data in any order fills the table a few times only. */
  const growTo = (from: number, to: number): void => {
    const isEmpty = near.to === near.from;
    const grown = marginMs + (near.to - near.from) / 2;
    near = newOpenBlock(
      rules,
      Math.max(earliest, isEmpty || from < near.from ? floorDay(from - grown) : near.from),
      Math.min(latest, isEmpty || to > near.to ? floorDay(to + grown) : near.to),
    );
  };

  const nearBetween = (from: number, to: number): number => {
    const open = near.openBefore(to) - near.openBefore(from);
    if (!Number.isNaN(open)) return open;
    growTo(from, to);
    return near.openBefore(to) - near.openBefore(from);
  };

  const farBlock = (year: number): OpenBlock => {
    const from = startOfYear(year);
    if (far.from !== from) far = newOpenBlock(rules, from, startOfYear(year + 1));
    totals.set(year, far.total);
    return far;
  };

  /** Open milliseconds of a span that touches no year of the near table. */
  const farBetween = (from: number, to: number): number => {
    let open = 0;
    for (let year = yearOf(from); startOfYear(year) < to; year++) {
      const isWhole = startOfYear(year) >= from && startOfYear(year + 1) <= to;
      const known = isWhole ? totals.get(year) : undefined;
      if (known === undefined) {
        const block = farBlock(year);
        open += block.openBefore(Math.min(to, block.to)) - block.openBefore(Math.max(from, block.from));
      } else open += known;
    }
    return open;
  };

  const between = (from: number, to: number): number => {
    if (from >= earliest && to <= latest) return nearBetween(from, to);
    const first = Math.max(from, earliest);
    const last = Math.min(to, latest);
    if (first >= last) return farBetween(from, to);
    return (
      (from < first ? farBetween(from, first) : 0) + nearBetween(first, last) + (last < to ? farBetween(last, to) : 0)
    );
  };

  /** As `after`, within one block. */
  const afterIn = (block: OpenBlock, from: number, open: number): number =>
    open === 0 ? block.openFrom(from) : block.instantOf(block.openBefore(from) + open);

  /** The block an instant lies in; the near table reaches past it. */
  const blockAt = (epoch: number, to: number): OpenBlock => {
    if (epoch < earliest || epoch >= latest) return farBlock(yearOf(epoch));
    if (epoch < near.from || epoch >= near.to) growTo(epoch, Math.min(latest, to));
    return near;
  };

  const after = (from: number, open: number, end: number): number => {
    let at = from;
    let rest = open;
    const last = Math.min(end, lastOpen);
    while (at < last) {
      const block = blockAt(at, at + rest);
      const found = afterIn(block, at, rest);
      if (!Number.isNaN(found)) return found < end || (found === end && open > 0) ? found : NaN;
      rest -= block.total - block.openBefore(at);
      at = block.to;
    }
    return NaN;
  };

  return {
    between,
    after,
    known: (from, to) => (near.grid === null ? NaN : openInGrid(near.grid, from, to)),
    writeKnown: (from, to, open, row) => (near.grid === null ? row : writeOpenInGrid(near.grid, from, to, open, row)),
  };
}

/** The instant after which it is never open again; Infinity for a week that is open at all. */
function lastOpenOf(rules: OpenRules): number {
  if (rules.week.some((day) => day.length > 0)) return Infinity;
  // An interval lasts two days at most and clocks are less than a day from UTC; gaps are less than a day and a half.
  return Math.max(-Infinity, ...rules.dates.keys()) + 5 * dayMs;
}

function floorDay(epoch: number): number {
  return Math.floor(epoch / dayMs) * dayMs;
}

function yearOf(epoch: number): number {
  return new Date(epoch).getUTCFullYear();
}

function startOfYear(year: number): number {
  return new Date(0).setUTCFullYear(year, 0, 1);
}
