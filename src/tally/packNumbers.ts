import type { Numbers } from './readColumn.ts';

/** Arrays for whole numbers, the smallest first: made when asked for, since a bundler would keep a list. */
function wholeArrays() {
  return [
    { type: Uint8Array, low: 0, high: 2 ** 8 - 1 },
    { type: Int8Array, low: -(2 ** 7), high: 2 ** 7 - 1 },
    { type: Uint16Array, low: 0, high: 2 ** 16 - 1 },
    { type: Int16Array, low: -(2 ** 15), high: 2 ** 15 - 1 },
    { type: Uint32Array, low: 0, high: 2 ** 32 - 1 },
    { type: Int32Array, low: -(2 ** 31), high: 2 ** 31 - 1 },
  ] as const;
}

/**
 * Numbers in the smallest typed array that holds each of them exactly.
 *
 * @param numbers - Finite numbers.
 * @returns Ratings take 1 byte each, halves 4, times 8.
 * @category tally
 */
export function packNumbers(numbers: Float64Array | Int32Array): Numbers {
  let [low, high, areWhole, areSingle] = [0, 0, true, true];
  for (let row = 0; row < numbers.length; row++) {
    const number = numbers[row] as number;
    if (number < low) low = number;
    if (number > high) high = number;
    areWhole = areWhole && Math.floor(number) === number;
    areSingle = areSingle && Math.fround(number) === number;
  }
  const whole = areWhole ? wholeArrays().find((array) => array.low <= low && high <= array.high) : undefined;
  return (whole?.type ?? (areSingle ? Float32Array : Float64Array)).from(numbers);
}
