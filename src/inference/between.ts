/**
 * The point on the straight line from one value to another. It never leaves the two, and does not overflow where their
 * difference would.
 *
 * @param below - The value at 0.
 * @param above - The value at 1; not below the other.
 * @param weight - How far along, 0 to 1.
 * @returns The point; never -0.
 * @category inference
 */
export function between(below: number, above: number, weight: number): number {
  if (weight === 1) return above + 0;
  const gap = above - below;
  return (Number.isFinite(gap) ? below + weight * gap : (1 - weight) * below + weight * above) + 0;
}
