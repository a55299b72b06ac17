/** Whole numbers in place of pairs of whole numbers, in the order in which the pairs were first seen. */
export interface PairCodes {
  /** The number of a pair, from 0; a new one for a pair that was not seen before. */
  readonly codeOf: (first: number, second: number) => number;
  /** How many pairs there are. */
  readonly size: () => number;
  /** The first number of a pair. */
  readonly firstOf: (code: number) => number;
  /** The second number of a pair. */
  readonly secondOf: (code: number) => number;
}

/**
 * Numbers for pairs of whole numbers from 0: a step from one activity to another, or a way so far and its next activity. So a
 * whole way is one number, and no text is made for it.
 *
 * A table with open addressing, since a Map needs one key for each pair: that would be a text, or a number too large for both.
 *
 * @returns No pairs yet.
 * @category journey
 */
export function newPairCodes(): PairCodes {
  let capacity = 1024;
  // Half of the table stays empty: 0 is an empty slot, a pair stands as its number and 1.
  let slots = new Int32Array(2 * capacity);
  let firsts = new Int32Array(capacity);
  let seconds = new Int32Array(capacity);
  let size = 0;

  const slotOf = (first: number, second: number): number => {
    const last = slots.length - 1;
    let mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second + 1, 0x85ebca77);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
    let slot = (mixed ^ (mixed >>> 13)) & last;
    for (;;) {
      const code = (slots[slot] as number) - 1;
      if (code < 0 || (firsts[code] === first && seconds[code] === second)) return slot;
      slot = (slot + 1) & last;
    }
  };
  const grow = (): void => {
    capacity *= 2;
    slots = new Int32Array(2 * capacity);
    const [shortFirsts, shortSeconds] = [firsts, seconds];
    firsts = new Int32Array(capacity);
    seconds = new Int32Array(capacity);
    firsts.set(shortFirsts);
    seconds.set(shortSeconds);
    for (let code = 0; code < size; code++) slots[slotOf(firsts[code] as number, seconds[code] as number)] = code + 1;
  };
  return {
    codeOf: (first, second) => {
      const slot = slotOf(first, second);
      const code = (slots[slot] as number) - 1;
      if (code >= 0) return code;
      firsts[size] = first;
      seconds[size] = second;
      slots[slot] = ++size;
      if (size === capacity) grow();
      return size - 1;
    },
    size: () => size,
    firstOf: (code) => firsts[code] as number,
    secondOf: (code) => seconds[code] as number,
  };
}
