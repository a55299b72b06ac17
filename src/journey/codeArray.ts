/** Whole numbers from 0, in two bytes each where that is enough. */
export type CodeArray = Uint16Array | Uint32Array;

/** The largest number that two bytes hold. */
const mostNarrow = 65_535;

/**
 * Sets a number, in a wider array where it needs one. Two bytes are enough for nearly everybody, and half the memory: large arrays
 * make the engine clean up all memory there is, the caller's records included, which takes longer than to count them.
 *
 * @param codes - The array.
 * @param index - Where.
 * @param code - The number.
 * @returns The array, or a wider copy of it.
 * @category journey
 */
export function setCode(codes: CodeArray, index: number, code: number): CodeArray {
  const wide = code > mostNarrow && codes instanceof Uint16Array ? Uint32Array.from(codes) : codes;
  wide[index] = code;
  return wide;
}

/**
 * An array that is wide enough.
 *
 * @param length - How many numbers.
 * @param largest - The largest of them.
 * @returns Zeros.
 * @category journey
 */
export function newCodeArray(length: number, largest: number): CodeArray {
  return largest > mostNarrow ? new Uint32Array(length) : new Uint16Array(length);
}
