/**
 * @typedef {{ low: number | null, high: number | null }} Limits
 */

/** Limits under the names of the reference files. @param {Limits | null} limits @param {number} [factor] */
export function ends(limits, factor = 1) {
  return { lower: times(limits?.low ?? null, factor), upper: times(limits?.high ?? null, factor) };
}

/** A number in another unit. @param {number | null} number @param {number} factor */
export function times(number, factor) {
  return number === null ? null : number * factor;
}

/** Values as values with their counts. @param {readonly number[]} values @returns {readonly (readonly [number, number])[]} */
export function counted(values) {
  return values.map((value) => [value, 1]);
}
