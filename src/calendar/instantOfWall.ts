import type { ZoneTable } from './newZoneTable.ts';

/**
 * Which instant does a wall time of a zone stand for?
 *
 * One that the clocks skip moves forward by the length of the gap; one that they show twice is the first of the two.
 *
 * @param zone - The offset changes of the zone.
 * @param wall - Epoch milliseconds of the local date and time read as UTC.
 * @returns Epoch milliseconds.
 * @category calendar
 */
export function instantOfWall(zone: ZoneTable, wall: number): number {
  const { instants, gap } = zone.instantsOf(wall);
  // The clocks before a gap, read on past it, move a time in it forward by its length.
  return gap === null ? Math.min(...instants) : wall - (zone.offsetAt(gap.at) - gap.length);
}
