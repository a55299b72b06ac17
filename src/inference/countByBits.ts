/** How many buckets 16 bits tell apart. */
export const buckets = 65_536;

/**
 * How many numbers share each value of 16 bits of their upper half?
 *
 * Sign, exponent and 20 bits of the fraction are the upper half of a number: turned by `inOrder`, a scale of the
 * logarithm for nothing. Two sets of counters take turns, since one that was just written is slow to read again.
 *
 * @param values - Numbers; not changed.
 * @param shift - 16 for the first 16 bits, 0 for the second.
 * @returns A count for each of 65536 buckets.
 * @category inference
 */
export function countByBits(values: Float64Array, shift: 16 | 0): Uint32Array {
  const { words, upper } = wordsOf(values);
  const counts = new Uint32Array(buckets);
  const others = new Uint32Array(buckets);
  const paired = words.length - 2;
  let at = upper;
  for (; at < paired; at += 4) {
    const bucket = (inOrder(words[at] as number) >>> shift) & 0xffff;
    const other = (inOrder(words[at + 2] as number) >>> shift) & 0xffff;
    counts[bucket] = (counts[bucket] as number) + 1;
    others[other] = (others[other] as number) + 1;
  }
  if (at < words.length) {
    const bucket = (inOrder(words[at] as number) >>> shift) & 0xffff;
    counts[bucket] = (counts[bucket] as number) + 1;
  }
  for (let bucket = 0; bucket < buckets; bucket++) {
    counts[bucket] = (counts[bucket] as number) + (others[bucket] as number);
  }
  return counts;
}

/** The numbers as pairs of 32-bit words over the same memory, and which of a pair is the upper one on this machine. */
export function wordsOf(values: Float64Array): { readonly words: Int32Array; readonly upper: number } {
  const words = new Int32Array(values.buffer, values.byteOffset, 2 * values.length);
  return { words, upper: new Uint8Array(new Uint16Array([1]).buffer)[0] as number };
}

/** The upper word turned so that, read without a sign, it never falls when the number grows. */
export function inOrder(upperWord: number): number {
  return upperWord ^ ((upperWord >> 31) | 0x80000000);
}
