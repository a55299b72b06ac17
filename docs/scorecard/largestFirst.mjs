/**
 * Orders groups by how many answers they have; of equals, the name that comes first.
 *
 * @template {{ readonly group: string, readonly n: number }} Row
 * @param {readonly Row[]} rows - A reading for each group.
 * @returns {readonly Row[]} The same, the largest first.
 */
export function largestFirst(rows) {
  return [...rows].sort((a, b) => b.n - a.n || (a.group < b.group ? -1 : 1));
}
