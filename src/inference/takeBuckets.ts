import { buckets, inOrder, wordsOf } from './countByBits.ts';

/** A bucket that holds a wanted rank. */
export interface WantedBucket {
  /** Its 16 bits. */
  readonly bucket: number;
  /** How many numbers it holds. */
  readonly count: number;
  /** The wanted ranks within it, from 0, ascending. */
  readonly ranks: readonly number[];
}

/**
 * The numbers of the wanted buckets, each bucket in an array of its own.
 *
 * @param values - Numbers; not changed.
 * @param shift - 16 for buckets by the first 16 bits, 0 for the second.
 * @param wanted - The buckets, with their counts.
 * @returns An array for each bucket, in no order within.
 * @category inference
 */
export function takeBuckets(
  values: Float64Array,
  shift: 16 | 0,
  wanted: readonly WantedBucket[],
): readonly Float64Array[] {
  const taken = new Float64Array(wanted.reduce((sum, { count }) => sum + count, 0));
  const places = new Int32Array(buckets).fill(-1);
  const parts: Float64Array[] = [];
  let start = 0;
  for (const { bucket, count } of wanted) {
    places[bucket] = start;
    parts.push(taken.subarray(start, start + count));
    start += count;
  }
  const take = (index: number, bucket: number): void => {
    const place = places[bucket] as number;
    if (place < 0) return;
    taken[place] = values[index] as number;
    places[bucket] = place + 1;
  };

  // By twos: mostly neither is wanted, and then both places are negative.
  const { words, upper } = wordsOf(values);
  const paired = values.length - 1;
  for (let index = 0; index < paired; index += 2) {
    const bucket = (inOrder(words[2 * index + upper] as number) >>> shift) & 0xffff;
    const other = (inOrder(words[2 * index + 2 + upper] as number) >>> shift) & 0xffff;
    if (((places[bucket] as number) & (places[other] as number)) >= 0) {
      take(index, bucket);
      take(index + 1, other);
    }
  }
  if (values.length % 2 === 1) {
    take(paired, (inOrder(words[2 * paired + upper] as number) >>> shift) & 0xffff);
  }
  return parts;
}
