/** Costs that differ by less than this part are equal: their last digits are rounding. */
const sameCost = 1e-12;

/**
 * Where the segments begin that have the least sum of squares + penalty × changes, of all ways to cut values into segments.
 *
 * From the end: the best way to cut what follows a start is the cheapest of a first segment and the best way for the rest,
 * which is known already. A longer first segment takes one more value, whose squares are added in the way of Welford (1962).
 *
 * @param values - Values in order.
 * @param penalty - What a change costs, 0 or more.
 * @param minimumLength - The fewest values of a segment; all values are one segment where they are too few for two.
 * @returns The index at which each segment begins, ascending; none without values.
 * @category trend
 */
export function bestSegments(values: readonly number[], penalty: number, minimumLength: number): readonly number[] {
  const n = values.length;
  const cost = new Float64Array(n + 1).fill(Infinity);
  const changes = new Uint32Array(n + 1);
  const next = new Uint32Array(n + 1).fill(n);
  for (let start = n - Math.min(n, minimumLength); start >= 0; start--) {
    let mean = 0;
    let squares = 0;
    for (let end = start + 1; end <= n; end++) {
      const value = values[end - 1] as number;
      const away = value - mean;
      mean += away / (end - start);
      squares += away * (value - mean);
      if (end < n && Math.min(end - start, n - end) < minimumLength) continue;
      const total = end === n ? squares : squares + penalty + (cost[end] as number);
      const cuts = end === n ? 0 : (changes[end] as number) + 1;
      const best = cost[start] as number;
      const isSame = Math.abs(total - best) <= sameCost * total;
      if (isSame ? cuts < (changes[start] as number) : total < best) {
        cost[start] = total;
        changes[start] = cuts;
        next[start] = end;
      }
    }
  }
  const starts: number[] = [];
  for (let start = 0; start < n; start = next[start] as number) starts.push(start);
  return starts;
}
