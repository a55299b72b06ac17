/**
 * The weights by which the height of a least-squares line is a sum of the values it goes through.
 *
 * Formula: 1 / n + (at − m) × (t − m) / Σ (t − m)², m the mean of the times.
 *
 * @param times - At least two different times.
 * @param at - The time at which the height is wanted.
 * @returns A weight for every time; they add up to 1.
 * @category trend
 */
export function lineWeights(times: readonly number[], at: number): readonly number[] {
  const { middle, spread } = centered(times);
  return times.map((time) => 1 / times.length + ((at - middle) * (time - middle)) / spread);
}

/** The same for its slope; they add up to 0. */
export function slopeWeights(times: readonly number[]): readonly number[] {
  const { middle, spread } = centered(times);
  return times.map((time) => (time - middle) / spread);
}

function centered(times: readonly number[]): { readonly middle: number; readonly spread: number } {
  const middle = times.reduce((sum, time) => sum + time, 0) / times.length;
  return { middle, spread: times.reduce((sum, time) => sum + (time - middle) ** 2, 0) };
}
