import { newSpareRows, sortFew } from './sortFew.ts';

/** Rows put group by group, in order of time within each. */
export interface SortedGroups {
  /** Which row stands at each place. */
  readonly order: Uint32Array;
  /** The time of each place. */
  readonly at: Float64Array;
  /** The place at which each group begins, and one more for the end. */
  readonly starts: Uint32Array;
}

/** Up to here it is faster to compare all with all than to sort in general; most customers have far fewer touchpoints. */
const fewRows = 64;

/**
 * Puts rows group by group, in order of time within each group; rows of the same time stay in the order in which they came.
 *
 * Counting sort by group, which is two passes and stable, then by time within each group.
 *
 * @param groupOf - The group of each row, from 0.
 * @param groups - How many groups.
 * @param times - The time of each row.
 * @returns The rows in order; each group stands together, in the order of the groups' numbers.
 * @category journey
 */
export function sortIntoGroups(groupOf: Uint32Array, groups: number, times: Float64Array): SortedGroups {
  const rows = groupOf.length;
  const starts = new Uint32Array(groups + 1);
  for (let row = 0; row < rows; row++) {
    const next = (groupOf[row] as number) + 1;
    starts[next] = (starts[next] as number) + 1;
  }
  for (let group = 0; group < groups; group++) {
    starts[group + 1] = (starts[group + 1] as number) + (starts[group] as number);
  }
  const free = starts.slice(0, groups);
  const order = new Uint32Array(rows);
  const at = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    const group = groupOf[row] as number;
    const place = free[group] as number;
    free[group] = place + 1;
    order[place] = row;
    at[place] = times[row] as number;
  }
  const spare = newSpareRows(fewRows);
  for (let group = 0; group < groups; group++) {
    const from = starts[group] as number;
    const to = starts[group + 1] as number;
    if (to - from > fewRows) sortMany(order, at, from, to);
    else sortFew(order, at, from, to, spare);
  }
  return { order, at, starts };
}

function sortMany(order: Uint32Array, at: Float64Array, from: number, to: number): void {
  const [rows, times] = [order.slice(from, to), at.slice(from, to)];
  const sorted = Uint32Array.from(rows.keys()).sort(
    (one, other) => (times[one] as number) - (times[other] as number) || one - other,
  );
  sorted.forEach((place, index) => {
    order[from + index] = rows[place] as number;
    at[from + index] = times[place] as number;
  });
}
