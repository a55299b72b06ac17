import { badNumber } from '../misuse/badNumber.ts';
import { countByBits } from './countByBits.ts';
import { takeBuckets, type WantedBucket } from './takeBuckets.ts';

const fewValues = 8192;
/** Infinity and NaN fill the first and the last 16 buckets by the upper 16 bits. */
const notFinite = 16;

/**
 * Which numbers would stand at these ranks, were all in order?
 *
 * Two passes for any number of ranks: numbers are counted by their upper 16 bits, which are the sign, the exponent and
 * 4 bits of the fraction; then those that share them with a wanted rank are taken out. Among these the next 16 bits
 * decide in the same way. What is left then differs by less than a millionth and is sorted, as few numbers are. No
 * pivot is drawn: the same work for the same numbers.
 *
 * @param values - Numbers, at least one; not changed.
 * @param ranks - From 0, ascending.
 * @param bitsLeft - How many of the upper 32 bits are not yet known to be the same.
 * @returns The number at each rank.
 * @throws RangeError for NaN and infinity, with the position.
 * @category inference
 */
export function valuesAtRanks(
  values: Float64Array,
  ranks: readonly number[],
  bitsLeft: 32 | 16 | 0 = 32,
): readonly number[] {
  if (values.length <= fewValues || bitsLeft === 0) {
    const sorted = areAllEqual(values) ? values : values.slice().sort();
    // NaN is sorted last.
    if (!Number.isFinite(sorted[0]) || !Number.isFinite(sorted.at(-1))) throw notFiniteIn(values);
    return ranks.map((rank) => sorted[rank] as number);
  }
  const shift = bitsLeft === 32 ? 16 : 0;
  const counts = countByBits(values, shift);
  const ends = [...counts.subarray(0, notFinite), ...counts.subarray(-notFinite)];
  if (shift === 16 && ends.some((count) => count > 0)) throw notFiniteIn(values);
  const wanted = bucketsOfRanks(ranks, counts);
  const taken = takeBuckets(values, shift, wanted);
  return wanted.flatMap((bucket, index) => valuesAtRanks(taken[index] as Float64Array, bucket.ranks, shift));
}

function bucketsOfRanks(ranks: readonly number[], counts: Uint32Array): readonly WantedBucket[] {
  const wanted: (WantedBucket & { ranks: number[] })[] = [];
  let [bucket, before] = [0, 0];
  for (const rank of ranks) {
    while (before + (counts[bucket] as number) <= rank) before += counts[bucket++] as number;
    const last = wanted.at(-1);
    if (last?.bucket === bucket) last.ranks.push(rank - before);
    else wanted.push({ bucket, count: counts[bucket] as number, ranks: [rank - before] });
  }
  return wanted;
}

/** Many of one duration, such as a whole hour, need no sorting. */
function areAllEqual(values: Float64Array): boolean {
  const first = values[0];
  for (const value of values) if (value !== first) return false;
  return true;
}

function notFiniteIn(values: Float64Array): Error {
  const position = values.findIndex((value) => !Number.isFinite(value));
  return badNumber('value', 'a finite value', values[position], ` at position ${position}`);
}
