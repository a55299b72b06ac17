/** Numbers by key, each key's in a typed array that grows: 8 bytes a number, where an array of objects takes 50. */
export class GrowingNumbers {
  /** @type {Map<string, { numbers: Float64Array, length: number }>} */
  #byKey = new Map();

  /**
   * @param {string} key - Whose numbers.
   * @param {number} value - Added at the end.
   */
  push(key, value) {
    const own = this.#byKey.get(key) ?? { numbers: new Float64Array(64), length: 0 };
    if (own.length === 0) this.#byKey.set(key, own);
    if (own.length === own.numbers.length) {
      const longer = new Float64Array(own.length + (own.length >> 1));
      longer.set(own.numbers);
      own.numbers = longer;
    }
    own.numbers[own.length++] = value;
  }

  /**
   * @param {string} key - Whose numbers.
   * @returns {Float64Array} Its numbers so far, ascending; not copied.
   */
  of(key) {
    const own = this.#byKey.get(key);
    return own === undefined ? new Float64Array() : own.numbers.subarray(0, own.length).sort();
  }

  /** @returns {Generator<number>} The numbers of all keys. */
  *all() {
    for (const { numbers, length } of this.#byKey.values()) yield* numbers.subarray(0, length);
  }
}
