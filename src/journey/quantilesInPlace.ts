import { between } from '../inference/between.ts';
import { quantilePosition } from '../inference/quantilePosition.ts';

/** Up to here insertion is faster than to go on dividing. */
const fewValues = 16;

/**
 * Quantiles of numbers that may be put in another order: definition 7 of Hyndman and Fan (1996).
 *
 * The same as `selectQuantiles`, which leaves the numbers as they are and needs memory for that; here there are as many lists of
 * numbers as steps from one activity to the next. The numbers are divided again and again, only on the side where a wanted rank
 * lies. The middle of three is what divides, so that the same numbers always give the same steps.
 *
 * Source: Hoare (1961), with the middle of three by Singleton (1969).
 *
 * @param values - Finite numbers; put in another order.
 * @param probabilities - The shares, 0 to 1, ascending.
 * @returns A quantile for each share; null without numbers.
 * @category journey
 */
export function quantilesInPlace(values: Float64Array, probabilities: readonly number[]): readonly (number | null)[] {
  if (values.length === 0) return probabilities.map(() => null);
  let done = 0;
  const valueAt = (rank: number): number => {
    // Everything before a rank that was found is no larger, so that the next one is looked for behind it.
    select(values, done, values.length - 1, rank - 1);
    done = rank - 1;
    return values[rank - 1] as number;
  };
  return probabilities.map((probability) => {
    const { below, above, weight } = quantilePosition(values.length, probability, 7);
    const low = valueAt(below);
    return between(low, above === below ? low : valueAt(above), weight);
  });
}

/** Puts the number of a rank, counted from 0, where it belongs, no larger ones before it and no smaller ones behind it. */
function select(values: Float64Array, from: number, to: number, rank: number): void {
  let [low, high] = [from, to];
  while (high - low > fewValues) {
    const pivot = middleOf(values[low] as number, values[(low + high) >> 1] as number, values[high] as number);
    let [left, right] = [low, high];
    while (left <= right) {
      while ((values[left] as number) < pivot) left++;
      while ((values[right] as number) > pivot) right--;
      if (left > right) break;
      const value = values[left] as number;
      values[left++] = values[right] as number;
      values[right--] = value;
    }
    if (rank <= right) high = right;
    else if (rank >= left) low = left;
    else return;
  }
  for (let next = low + 1; next <= high; next++) {
    const value = values[next] as number;
    let place = next;
    for (; place > low && (values[place - 1] as number) > value; place--) values[place] = values[place - 1] as number;
    values[place] = value;
  }
}

function middleOf(first: number, second: number, third: number): number {
  return Math.max(Math.min(first, second), Math.min(Math.max(first, second), third));
}
