import { badNumber } from '../misuse/badNumber.ts';
import { checkCount } from './checkCount.ts';
import type { Counted } from './counted.ts';

/** Where one value stands among groups. */
export interface Standing {
  /** How many times each group has it. */
  readonly counts: readonly number[];
  /** For each group, how many of its values lie below less how many lie above. */
  readonly leads: readonly number[];
}

/** Groups of values, looked at for their order alone. */
export interface Standings {
  /** How many values each group has. */
  readonly sizes: readonly number[];
  /** A row for every different value, ascending. */
  readonly rows: readonly Standing[];
}

/**
 * Where every different value stands among groups. Twice a rank less twice the mean rank is the sum of the leads: counts
 * instead of ranks, so that nothing is subtracted that is large and near to each other, and ties need no rule.
 *
 * @param groups - Values of each group and how many times each was seen, in any order.
 * @returns Sizes, and a row for every different value.
 * @throws TypeError for values that are no numbers, RangeError for a negative count, NaN and infinity.
 * @category inference
 */
export function standings(groups: readonly Counted[]): Standings {
  const seen = new Map<number, number[]>();
  const sizes = groups.map(() => 0);
  groups.forEach((values, group) => {
    for (const [value, times] of values) {
      if (!Number.isFinite(value)) throw badNumber('value', 'a finite value', value);
      checkCount(times);
      if (times === 0) continue;
      const counts = seen.get(value) ?? groups.map(() => 0);
      counts[group] = (counts[group] as number) + times;
      sizes[group] = (sizes[group] as number) + times;
      seen.set(value, counts);
    }
  });
  const below = groups.map(() => 0);
  const rows = [...seen]
    .sort(([first], [second]) => first - second)
    .map(([, counts]) => {
      const leads = counts.map((count, group) => 2 * (below[group] as number) + count - (sizes[group] as number));
      counts.forEach((count, group) => (below[group] = (below[group] as number) + count));
      return { counts, leads };
    });
  return { sizes, rows };
}

/** How many pairs of a group with the others it wins less how many it loses. */
export function netWins(rows: readonly Standing[], group: number): number {
  let net = 0;
  for (const { counts, leads } of rows) {
    let lead = 0;
    leads.forEach((own, other) => (lead += other === group ? 0 : own));
    net += (counts[group] as number) * lead;
  }
  return net;
}

/** Four times the sum of squared distances of the ranks from their mean; 0 when all values are equal. */
export function rankSpread(rows: readonly Standing[]): number {
  let spread = 0;
  for (const { counts, leads } of rows) {
    const lead = leads.reduce((sum, own) => sum + own, 0);
    spread += counts.reduce((sum, own) => sum + own, 0) * lead * lead;
  }
  return spread;
}
