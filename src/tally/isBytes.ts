/**
 * Whether something is an array of bytes, with a sign or without.
 *
 * @param values - Anything.
 * @returns True for a `Uint8Array`, a `Uint8ClampedArray` and an `Int8Array`.
 * @category tally
 */
export function isBytes(values: unknown): values is Uint8Array | Int8Array {
  return values instanceof Uint8Array || values instanceof Int8Array || values instanceof Uint8ClampedArray;
}
