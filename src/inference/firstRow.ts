/**
 * The first row for which a condition holds that, once it holds, holds for all rows after it; found by halving.
 *
 * @param rows - How many rows.
 * @param holds - Whether it holds for a row, from 0.
 * @returns The row; `rows` when it holds for none.
 * @category inference
 */
export function firstRow(rows: number, holds: (row: number) => boolean): number {
  let [before, at] = [-1, rows];
  while (at - before > 1) {
    const middle = Math.floor((before + at) / 2);
    if (holds(middle)) at = middle;
    else before = middle;
  }
  return at;
}
