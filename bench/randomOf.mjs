/**
 * Numbers from 0 to below 1; the same for the same seed (xorshift).
 *
 * @param {number} seed - Any whole number.
 * @returns {() => number}
 */
export function randomOf(seed) {
  let state = Math.imul(seed + 1, 0x9e3779b1) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** A number of a normal distribution with mean 0 and deviation 1. @param {() => number} random */
export function normalOf(random) {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
