/** Different numbers and how many times each was seen, in columns, ascending. */
export interface NumberCounts {
  /** The numbers. */
  readonly numbers: Float64Array;
  /** How many times each was seen. */
  readonly times: Float64Array;
}

/** More different numbers than this do not fit into a table of 2^31 places. */
const largest = 2 ** 30;
/** Spreads numbers that lie in steps, such as whole minutes, over the table: 2^32 divided by the golden ratio. */
const spread = 0x9e3779b1;

/** A table in which a number stands at the place its bits give, or at the next free one. */
interface Table {
  readonly bits: number;
  readonly keys: Float64Array;
  readonly times: Float64Array;
}

/**
 * How many times was each number seen, when only some are different?
 *
 * A hash table of numbers without objects, several times as quick as a `Map`: a column of durations in whole minutes or of
 * bins is millions of numbers, thousands of them different.
 *
 * @param values - Numbers; not changed. -0 and 0 are told apart.
 * @param most - How many different ones are worth counting; for more, sorting is quicker.
 * @returns The different numbers with their counts; null when there are more, and when one is NaN.
 * @category tally
 */
export function countNumbers(values: Float64Array, most: number = largest): NumberCounts | null {
  const words = new Int32Array(values.buffer, values.byteOffset, 2 * values.length);
  let table = newTable(12);
  let { bits, keys, times } = table;
  let different = 0;
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number;
    let place = placeOf(words[2 * row] as number, words[2 * row + 1] as number, bits);
    let seen = times[place] as number;
    while (seen !== 0 && keys[place] !== value) {
      place = (place + 1) & (keys.length - 1);
      seen = times[place] as number;
    }
    if (seen === 0) {
      if (different === most || Number.isNaN(value)) return null;
      keys[place] = value;
      different++;
    }
    times[place] = seen + 1;
    if (2 * different > keys.length) {
      table = grown(table);
      ({ bits, keys, times } = table);
    }
  }
  return inOrder(table, different);
}

function placeOf(lower: number, upper: number, bits: number): number {
  return Math.imul(lower ^ upper, spread) >>> (32 - bits);
}

function newTable(bits: number): Table {
  const size = 2 ** bits;
  return { bits, keys: new Float64Array(size), times: new Float64Array(size) };
}

/** The same counts in a table of twice the size. */
function grown({ bits, keys, times }: Table): Table {
  const larger = newTable(bits + 1);
  const words = new Int32Array(keys.buffer);
  for (let from = 0; from < times.length; from++) {
    if (times[from] === 0) continue;
    let place = placeOf(words[2 * from] as number, words[2 * from + 1] as number, larger.bits);
    while (larger.times[place] !== 0) place = (place + 1) & (larger.keys.length - 1);
    larger.keys[place] = keys[from] as number;
    larger.times[place] = times[from] as number;
  }
  return larger;
}

function inOrder({ bits, keys, times }: Table, different: number): NumberCounts {
  const numbers = new Float64Array(different);
  let next = 0;
  for (let place = 0; place < keys.length; place++) if (times[place] !== 0) numbers[next++] = keys[place] as number;
  numbers.sort();
  const words = new Int32Array(numbers.buffer);
  const ordered = new Float64Array(different);
  for (let row = 0; row < different; row++) {
    let place = placeOf(words[2 * row] as number, words[2 * row + 1] as number, bits);
    while (keys[place] !== numbers[row]) place = (place + 1) & (keys.length - 1);
    ordered[row] = times[place] as number;
  }
  return { numbers, times: ordered };
}
