/** Whole numbers in a typed array, each for a name. */
export type CodeColumn =
  Int8Array | Uint8Array | Uint8ClampedArray | Int16Array | Uint16Array | Int32Array | Uint32Array;

/**
 * The same bytes without a sign: what was below 0 is far above all codes, so that one comparison tells both.
 *
 * @param codes - Whole numbers.
 * @returns A view of them; nothing is copied.
 * @category calendar
 */
export function unsignedCodes(codes: CodeColumn): Uint8Array | Uint16Array | Uint32Array {
  const { buffer, byteOffset, length, BYTES_PER_ELEMENT: bytes } = codes;
  const Unsigned = bytes === 1 ? Uint8Array : bytes === 2 ? Uint16Array : Uint32Array;
  return new Unsigned(buffer as ArrayBuffer, byteOffset, length);
}
