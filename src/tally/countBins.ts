import { bin } from './bin.ts';
import type { NumberCounts } from './countNumbers.ts';

/** The upper 19 bits of a positive number but for its sign: the exponent, and 7 bits of the fraction. */
const buckets = 2 ** 18;
const keptShift = 13;
/** Buckets of 0 and of numbers below 2^-1022, which have fewer bits; and of infinity and NaN. */
const firstNormal = 2 ** 7;
const firstInfinite = 2047 * 2 ** 7;

/**
 * How many durations fall into each bucket of `bin`?
 *
 * The bucket of a duration is read off its upper word and counted in an array: no value is made of it until the end. Two sets
 * of counters take turns, since one that was just written is slow to read again.
 *
 * @param durations - Any numbers; not changed.
 * @returns The value of each bucket that was seen, as `bin` gives it, with its count; null when a number is negative, not
 * finite, or below 2^-1022 and not 0.
 * @category tally
 */
export function countBins(durations: Float64Array): NumberCounts | null {
  const words = new Int32Array(durations.buffer, durations.byteOffset, 2 * durations.length);
  const upper = new Uint8Array(new Uint16Array([1]).buffer)[0] as number;
  const counts = new Uint32Array(buckets);
  const others = new Uint32Array(buckets);
  let signs = 0;
  let at = upper;
  for (; at < words.length - 2; at += 4) {
    const word = words[at] as number;
    const other = words[at + 2] as number;
    signs |= word | other;
    const bucket = (word >>> keptShift) & (buckets - 1);
    const otherBucket = (other >>> keptShift) & (buckets - 1);
    counts[bucket] = (counts[bucket] as number) + 1;
    others[otherBucket] = (others[otherBucket] as number) + 1;
  }
  if (at < words.length) {
    const bucket = ((words[at] as number) >>> keptShift) & (buckets - 1);
    signs |= words[at] as number;
    counts[bucket] = (counts[bucket] as number) + 1;
  }
  return signs < 0 ? null : valuesOf(counts, others, durations);
}

function valuesOf(counts: Uint32Array, others: Uint32Array, durations: Float64Array): NumberCounts | null {
  const numbers: number[] = [];
  const times: number[] = [];
  const lowest = new DataView(new ArrayBuffer(8));
  for (let bucket = 0; bucket < buckets; bucket++) {
    const seen = (counts[bucket] as number) + (others[bucket] as number);
    if (seen === 0) continue;
    if (bucket >= firstInfinite) return null;
    if (bucket < firstNormal && !(bucket === 0 && zerosIn(durations) === seen)) return null;
    lowest.setUint32(0, bucket << keptShift);
    numbers.push(bin(lowest.getFloat64(0)));
    times.push(seen);
  }
  return { numbers: Float64Array.from(numbers), times: Float64Array.from(times) };
}

function zerosIn(durations: Float64Array): number {
  let zeros = 0;
  for (let row = 0; row < durations.length; row++) if (durations[row] === 0) zeros++;
  return zeros;
}
