/**
 * Mulberry32: a small generator of numbers from 0 to 1; the same seed gives the same numbers on every machine.
 *
 * @param {number} seed - A whole number.
 * @returns {() => number} The next number.
 */
export function mulberry32(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
