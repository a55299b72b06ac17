import { badNumber } from '../misuse/badNumber.ts';
import { wrongKind } from '../misuse/wrongKind.ts';
import { between } from './between.ts';
import { type QuantileDefinition, quantilePosition } from './quantilePosition.ts';
import { valuesAtRanks } from './valuesAtRanks.ts';

/**
 * Which values are at or above these shares of the values?
 *
 * The same as `sampleQuantile`, exactly, for millions of values that stand one by one: they are not put in order, only
 * counted by size and searched where a wanted rank lies. Unit: that of the values. Empty: null for each share.
 *
 * @param values - A typed array or an array of finite numbers; not changed. A `Float64Array` is not copied.
 * @param probabilities - The shares, 0 to 1, in any order; 0.5 for the median.
 * @param definition - 1 to 9 of Hyndman and Fan (1996).
 * @returns A quantile for each share, in the order of the shares.
 * @throws RangeError for a probability off 0 to 1, a definition that is not 1 to 9, NaN and infinity, with the
 * position; TypeError for text, and for what is no array.
 * @example
 * ```ts
 * import { selectQuantiles } from 'cx-metrics/inference';
 *
 * selectQuantiles([4, 1, 2, 4], [0.5, 1]); // => [3, 4]
 * selectQuantiles(Float64Array.of(4, 1, 2, 4), [0.5], 1); // => [2]
 * selectQuantiles([], [0.5]); // => [null]
 * selectQuantiles([4, NaN], [0.5]); // throws RangeError
 * ```
 * @see {@link sampleQuantile} for counted values
 * @category inference
 */
export function selectQuantiles(
  values: ArrayLike<number>,
  probabilities: readonly number[],
  definition: QuantileDefinition = 7,
): readonly (number | null)[] {
  const numbers = readNumbers(values);
  const n = numbers.length;
  const positions = probabilities.map((probability) => quantilePosition(n, probability, definition));
  if (n === 0) return probabilities.map(() => null);
  const ranks = [...new Set(positions.flatMap(({ below, above }) => [below, above]))].sort((a, b) => a - b);
  const found = valuesAtRanks(
    numbers,
    ranks.map((rank) => rank - 1),
  );
  const valueAt = new Map(ranks.map((rank, index) => [rank, found[index] as number]));
  return positions.map(({ below, above, weight }) =>
    between(valueAt.get(below) as number, valueAt.get(above) as number, weight),
  );
}

function readNumbers(values: ArrayLike<number>): Float64Array {
  if (values instanceof Float64Array) return values;
  if (!Array.isArray(values) && !(ArrayBuffer.isView(values) && 'length' in values)) {
    throw wrongKind('values', 'a typed array or an array of numbers', values);
  }
  const numbers = new Float64Array(values.length);
  for (let position = 0; position < numbers.length; position++) {
    const value: unknown = values[position];
    if (typeof value !== 'number') throw badNumber('value', 'a finite value', value, ` at position ${position}`);
    numbers[position] = value;
  }
  return numbers;
}
