const digitBits = 11;
const digitValues = 1 << digitBits;
const digitMask = digitValues - 1;
/** Where the digits of a 32-bit word begin; the third has 10 bits. */
const shifts = [0, 11, 22] as const;
/** Below so many numbers the built-in sort is quicker. */
const few = 20_000;

/**
 * Numbers in ascending order.
 *
 * The bits of numbers from 0 on, read as one whole number, grow with the number: so they are sorted digit by digit, from the
 * last of six to the first, each pass keeping the order of the one before. Digits that are the same everywhere, as most
 * are in durations of whole seconds, take no pass. It is three to five times as quick as the sort of a typed array, which
 * compares; few numbers are left to that one.
 *
 * @param numbers - Finite numbers, 0 or more, no -0; not changed.
 * @returns The same numbers, sorted.
 * @category inference
 */
export function sortNumbers(numbers: Float64Array): Float64Array {
  if (numbers.length < few) return numbers.slice().sort();
  let [sorted, other] = [numbers.slice(), new Float64Array(numbers.length)];
  for (const word of [0, 1] as const) {
    for (const shift of shifts) {
      if (passBy(word, shift, sorted, other)) [sorted, other] = [other, sorted];
    }
  }
  return sorted;
}

/** Writes the numbers in the order of one digit; false, with nothing written, when all have the same. */
function passBy(word: 0 | 1, shift: (typeof shifts)[number], from: Float64Array, to: Float64Array): boolean {
  const words = new Uint32Array(from.buffer);
  const isBigEndian = new Uint8Array(new Uint16Array([1]).buffer)[0] === 0;
  const offset = isBigEndian ? 1 - word : word;
  const counts = new Uint32Array(digitValues);
  for (let at = offset; at < words.length; at += 2) {
    const digit = ((words[at] as number) >>> shift) & digitMask;
    counts[digit] = (counts[digit] as number) + 1;
  }
  if (counts.includes(from.length)) return false;

  // From how many there are to where the first one goes.
  let place = 0;
  for (let digit = 0; digit < digitValues; digit++) {
    const count = counts[digit] as number;
    counts[digit] = place;
    place += count;
  }
  for (let row = 0; row < from.length; row++) {
    const digit = ((words[2 * row + offset] as number) >>> shift) & digitMask;
    const target = counts[digit] as number;
    to[target] = from[row] as number;
    counts[digit] = target + 1;
  }
  return true;
}
