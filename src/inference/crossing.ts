/**
 * The point up to which a condition holds that, once it fails, holds no more; found by halving until no number lies
 * between, with +, − and / alone: the same on every machine.
 *
 * @param from - Where it holds.
 * @param to - Where it fails; may lie at `from`.
 * @param holds - Whether it holds at a point between.
 * @returns The point; `to` when it never fails. Never -0.
 * @category inference
 */
export function crossing(from: number, to: number, holds: (point: number) => boolean): number {
  let [before, after] = [from, to];
  for (;;) {
    const middle = (before + after) / 2;
    if (middle === before || middle === after) return after + 0;
    if (holds(middle)) before = middle;
    else after = middle;
  }
}
