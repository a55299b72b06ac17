/** Room for the rows of one group and one more. */
export interface SpareRows {
  readonly times: Float64Array;
  readonly rows: Uint32Array;
}

/**
 * Room to put up to so many rows in order.
 *
 * @param most - How many rows.
 * @returns The room, to be used for one group after the other.
 * @category journey
 */
export function newSpareRows(most: number): SpareRows {
  return { times: new Float64Array(most + 1), rows: new Uint32Array(most + 1) };
}

/**
 * Puts a few rows in order of time; rows of the same time stay in the order in which they are.
 *
 * Each row goes where as many stand before it as are earlier. To count them, every row is compared with every other one, and true is
 * added as 1: that is more comparisons than insertion takes, but nothing is guessed. Touchpoints of a customer that come in no order
 * take half the time, two rows at once. Those that are in order already, as in most logs, are left as they are.
 *
 * @param order - Which row stands at each place; put in order.
 * @param at - The time of each place; put in order.
 * @param from - The first place.
 * @param to - The place after the last one; no more of them than there is room for.
 * @param spare - The room.
 * @category journey
 */
export function sortFew(order: Uint32Array, at: Float64Array, from: number, to: number, spare: SpareRows): void {
  if (isSorted(at, from, to)) return;
  const { times, rows } = spare;
  const length = to - from;
  for (let row = 0; row < length; row++) {
    times[row] = at[from + row] as number;
    rows[row] = order[from + row] as number;
  }
  // So that the last row has another one beside it, too.
  times[length] = Infinity;
  for (let row = 0; row < length; row += 2) {
    const time = times[row] as number;
    const nextTime = times[row + 1] as number;
    let place = from + (Number(nextTime < time) | 0);
    let nextPlace = from + (Number(time <= nextTime) | 0);
    for (let other = 0; other < row; other += 2) {
      const one = times[other] as number;
      const two = times[other + 1] as number;
      place += (Number(one <= time) | 0) + (Number(two <= time) | 0);
      nextPlace += (Number(one <= nextTime) | 0) + (Number(two <= nextTime) | 0);
    }
    for (let other = row + 2; other < length; other += 2) {
      const one = times[other] as number;
      const two = times[other + 1] as number;
      place += (Number(one < time) | 0) + (Number(two < time) | 0);
      nextPlace += (Number(one < nextTime) | 0) + (Number(two < nextTime) | 0);
    }
    at[place] = time;
    order[place] = rows[row] as number;
    if (row + 1 === length) return;
    at[nextPlace] = nextTime;
    order[nextPlace] = rows[row + 1] as number;
  }
}

function isSorted(at: Float64Array, from: number, to: number): boolean {
  for (let place = from + 1; place < to; place++) if ((at[place] as number) < (at[place - 1] as number)) return false;
  return true;
}
