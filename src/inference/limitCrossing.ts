import { firstRow } from './firstRow.ts';
import type { SurvivalCurve } from './kaplanMeier.ts';
import { type SurvivalLimits, survivalLimit } from './survivalLimit.ts';

/** Wider than the rounding of a limit: a stretch whose lowest bound is this near is looked into. */
const rounding = 1e-9;

/**
 * The first row at which a limit of the curve has come down to a share.
 *
 * A limit may rise again from row to row, so halving alone does not find the row. But the curve only falls and its variance
 * only grows: the limits of a stretch of rows are never below those of its first and of its last share, taken with the
 * variance that moves the limit furthest down, which is the last one for a lower limit and the first one for an upper
 * limit. A stretch for which both stay above the share is passed over whole, any other is looked into by halves.
 *
 * @param curve - What `kaplanMeier` gives.
 * @param share - What the limit is to come down to, 0 to 1.
 * @param z - Above 0 for the lower limit, below 0 for the upper one.
 * @param limits - Which kind.
 * @returns The row, always one with an event; the number of rows where the limit never comes down so far.
 * @category inference
 */
export function limitCrossing(curve: SurvivalCurve, share: number, z: number, limits: SurvivalLimits): number {
  const { survival, greenwood } = curve;
  const rows = survival.length;
  const limitAt = (row: number, varianceRow: number): number =>
    survivalLimit(survival[row] as number, greenwood[varianceRow] as number, z, limits) as number;

  const search = (from: number, to: number): number => {
    if (to - from === 1) return limitAt(from, from) <= share ? from : rows;
    const furthest = z > 0 ? to - 1 : from;
    if (Math.min(limitAt(from, furthest), limitAt(to - 1, furthest)) > share + rounding) return rows;
    const middle = (from + to) >>> 1;
    const found = search(from, middle);
    return found === rows ? search(middle, to) : found;
  };

  // No limits are defined before the first event and where nothing is left.
  const first = firstRow(rows, (row) => (survival[row] as number) < 1);
  const end = firstRow(rows, (row) => survival[row] === 0);
  return first < end ? search(first, end) : rows;
}
