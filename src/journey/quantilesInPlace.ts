import { between } from '../inference/between.ts';
import { quantilePosition } from '../inference/quantilePosition.ts';

/** Up to here insertion is faster than to go on dividing. */
const fewValues = 16;
/** From here on it pays to look at a sample first. */
const manyValues = 600;

/**
 * Quantiles of numbers that may be put in another order: definition 7 of Hyndman and Fan (1996).
 *
 * The same as `selectQuantiles`, which leaves the numbers as they are and needs memory for that; here there are as many lists of
 * numbers as steps from one activity to the next. The numbers are divided again and again, only on the side where a wanted rank
 * lies. What divides is the middle of three, or of many numbers what a sample of them has at this rank: then little more than half of
 * the numbers are looked at twice. Nothing is drawn by chance, so that the same numbers always give the same steps.
 *
 * Source: Hoare (1961), divided as Lomuto does (Bentley 1984), with the middle of three by Singleton (1969) and the sample by Floyd and
 * Rivest (1975).
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
  let low = from;
  let high = to;
  while (high - low > fewValues) {
    const pivot =
      high - low < manyValues
        ? middleOf(values[low] as number, values[(low + high) >> 1] as number, values[high] as number)
        : sampled(values, low, high, rank);
    const split = divide(values, low, high, pivot, 0);
    if (rank < split) {
      high = split - 1;
    } else if (split > low) {
      low = split;
    } else {
      // None is smaller: then those that are equal come first.
      low = divide(values, low, high, pivot, 1);
      if (rank < low) return;
    }
  }
  for (let next = low + 1; next <= high; next++) {
    const value = values[next] as number;
    let place = next;
    for (; place > low && (values[place - 1] as number) > value; place--) values[place] = values[place - 1] as number;
    values[place] = value;
  }
}

/**
 * Puts the smaller numbers first, with `orEqual` 1 also those that are equal, and says where the others begin. Every number is
 * exchanged, with itself if it need not be, and the boundary moves by 0 or 1: to guess which it is costs more than to do it.
 */
function divide(values: Float64Array, low: number, high: number, pivot: number, orEqual: 0 | 1): number {
  let split = low;
  for (let index = low; index <= high; index++) {
    const value = values[index] as number;
    values[index] = values[split] as number;
    values[split] = value;
    split = (split + (orEqual === 0 ? Number(value < pivot) : Number(value <= pivot))) | 0;
  }
  return split;
}

/** What a sample around a rank has at this rank: so that what is looked for lies just on the smaller side. */
function sampled(values: Float64Array, low: number, high: number, rank: number): number {
  const length = high - low + 1;
  const before = rank - low + 1;
  const log = Math.log(length);
  const size = 0.5 * Math.exp((2 * log) / 3);
  const margin = 0.5 * Math.sqrt((log * size * (length - size)) / length) * Math.sign(before - length / 2);
  const first = Math.max(low, Math.floor(rank - (before * size) / length + margin));
  const last = Math.min(high, Math.floor(rank + ((length - before) * size) / length + margin));
  select(values, first, last, rank);
  return values[rank] as number;
}

function middleOf(first: number, second: number, third: number): number {
  return Math.max(Math.min(first, second), Math.min(Math.max(first, second), third));
}
