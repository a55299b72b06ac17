/** Numbers by group and month, in typed arrays that grow: 8 bytes a number, where an array of objects takes 50. */
export class GrowingNumbers {
  /** @type {Map<string, Map<string, { numbers: Float64Array, length: number }>>} */
  #byGroup = new Map();

  /**
   * @param {string} group - Whose number.
   * @param {string} month - From when.
   * @param {number} value - Added at the end.
   */
  push(group, month, value) {
    const months = this.#byGroup.get(group) ?? new Map();
    if (months.size === 0) this.#byGroup.set(group, months);
    const own = months.get(month) ?? { numbers: new Float64Array(64), length: 0 };
    if (own.length === 0) months.set(month, own);
    if (own.length === own.numbers.length) {
      const longer = new Float64Array(own.length + (own.length >> 1));
      longer.set(own.numbers);
      own.numbers = longer;
    }
    own.numbers[own.length++] = value;
  }

  /**
   * @param {{ readonly group?: string, readonly month?: string }} which - Of one group, one month, both, or all.
   * @returns {Float64Array} The numbers so far, ascending.
   */
  of({ group, month }) {
    const parts = [...this.#byGroup]
      .filter(([name]) => group === undefined || name === group)
      .flatMap(([, months]) => [...months].filter(([key]) => month === undefined || key === month))
      .map(([, { numbers, length }]) => numbers.subarray(0, length));
    const all = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0));
    let filled = 0;
    for (const part of parts) {
      all.set(part, filled);
      filled += part.length;
    }
    return all.sort();
  }
}
