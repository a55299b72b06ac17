import { count, tally } from 'cx-metrics';

const most = 20;

/**
 * The groups that are shown, and how much is in the rest.
 *
 * @template {{ readonly n: number }} Row
 * @param {readonly Row[]} rows - A reading for each group, the largest first.
 * @returns {{ readonly largest: readonly Row[], readonly others: { groups: number, answers: number } | null }} At most
 * twenty; null when there is no rest.
 */
export function cutToLargest(rows) {
  const rest = rows.slice(most);
  return {
    largest: rows.slice(0, most),
    others: rest.length === 0 ? null : { groups: rest.length, answers: count(tally(rest, (row) => [1, row.n])) },
  };
}
