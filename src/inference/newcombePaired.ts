import type { Limits } from './limits.ts';
import { type PairedShares, shareChanges } from './shareChanges.ts';
import { wilson } from './wilson.ts';

/**
 * Between which limits does the change of a share lie, when the same people were asked twice, from the interval of each time?
 *
 * Formula: square-and-add of both Wilson intervals, less what they share: d ∓ √(a² − 2 φ a b + b²), with a and b the
 * distances of the two shares from their limits and φ the correlation of the two answers. The numerator k of φ,
 * bothYes × bothNo − yesNo × noYes, is k − n/2 above n/2 and 0 from there to 0; φ is 0 where everybody answered alike
 * at one time. Range: −1 to 1, second less first. Empty: both are null.
 *
 * Source: Newcombe (1998), method 10.
 *
 * @param table - How many said what, first and then; need not be whole.
 * @param level - How often the interval is to hold the true difference, between 0 and 1.
 * @returns The limits, on −1 to 1.
 * @throws TypeError for another kind, RangeError for a negative count and a level off its range.
 * @example
 * ```ts
 * import { newcombePaired } from 'cx-metrics/inference';
 *
 * newcombePaired({ bothYes: 36, yesNo: 2, noYes: 12, bothNo: 0 }, 0.95).low?.toFixed(4); // => '0.0569'
 * newcombePaired({ bothYes: 0, yesNo: 0, noYes: 0, bothNo: 0 }, 0.95); // => { low: null, high: null }
 * newcombePaired({ bothYes: 36, yesNo: 2, noYes: 12, bothNo: 0 }, 95); // throws RangeError
 * ```
 * @see {@link tango}, which needs no correlation
 * @category inference
 */
export function newcombePaired(table: PairedShares, level: number): Limits {
  const { plus, zero, minus } = shareChanges(table);
  const n = plus + zero + minus;
  const [before, after] = [table.bothYes + minus, table.bothYes + plus];
  const [first, second] = [wilson(before, n, level), wilson(after, n, level)];
  if (first.low === null || first.high === null || second.low === null || second.high === null) {
    return { low: null, high: null };
  }
  const difference = (plus - minus) / n;
  const apart = 1 - correlation(table, n, before, after);
  // a² − 2 φ a b + b² without the difference of near-equal numbers that it is where φ is near 1.
  const reach = (a: number, b: number): number => Math.sqrt((a - b) * (a - b) + 2 * apart * a * b);
  return {
    low: difference - reach(after / n - second.low, first.high - before / n) + 0,
    high: difference + reach(second.high - after / n, before / n - first.low) + 0,
  };
}

function correlation(
  { bothYes, yesNo, noYes, bothNo }: PairedShares,
  n: number,
  before: number,
  after: number,
): number {
  const spread = Math.sqrt(before * (n - before)) * Math.sqrt(after * (n - after));
  if (spread === 0) return 0;
  const agreement = bothYes * bothNo - yesNo * noYes;
  return (agreement > 0 ? Math.max(0, agreement - n / 2) : agreement) / spread;
}
