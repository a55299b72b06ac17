import { sortNumbers } from '../inference/sortNumbers.ts';
import { outOfRange } from '../misuse/outOfRange.ts';
import type { Answers, LeftOut, LeftOutWord } from '../tally/answer.ts';
import { countNumbers, type NumberCounts } from '../tally/countNumbers.ts';
import { eachRow, isIterable } from '../tally/eachRow.ts';
import { readAnswer } from '../tally/readAnswer.ts';
import { readTally } from '../tally/readTally.ts';

/** Durations as counts: each different one once, ascending, with how many times it was seen. */
export interface Durations {
  /** How many durations. */
  readonly n: number;
  /** Different durations in milliseconds, ascending. */
  readonly time: Float64Array;
  /** How many times each was seen. */
  readonly times: Float64Array;
  /** Who was left out. */
  readonly leftOut: LeftOut;
}

/**
 * Reads durations, one by one or as a tally. Millions of durations never become a tally: they are counted in columns when
 * some are different, as whole minutes are, and sorted when most are.
 *
 * @param durations - Milliseconds, 0 or more; fractions are allowed.
 * @param invalid - Whether a negative duration throws or is counted as invalid.
 * @returns The counted durations.
 * @throws RangeError for a negative duration, NaN and infinity, with the position or key; TypeError for another kind.
 * @category metric
 */
export function readDurations(durations: Answers, invalid: 'throw' | 'count'): Durations {
  return isIterable(durations) ? fromIterable(durations, invalid) : fromTally(durations, invalid);
}

type TimeCounts = Pick<Durations, 'time' | 'times'>;

/** With more different durations than this, sorting them all is quicker than counting. */
const mostCounted = 2 ** 16;
const expected = 'a duration of 0 milliseconds or more';

function fromTally(tally: Exclude<Answers, Iterable<unknown>>, invalid: 'throw' | 'count'): Durations {
  const { answers, leftOut } = readTally(tally);
  const negative = answers.filter(([duration]) => duration < 0);
  if (invalid === 'throw' && negative[0] !== undefined) {
    throw outOfRange('duration', expected, negative[0][0], ` at key "${negative[0][0]}"`);
  }
  const kept = answers.slice(negative.length);
  const sum = (pairs: typeof answers): number => pairs.reduce((total, [, times]) => total + times, 0);
  return {
    n: sum(kept),
    time: Float64Array.from(kept, ([duration]) => duration),
    times: Float64Array.from(kept, ([, times]) => times),
    leftOut: { ...leftOut, invalid: leftOut.invalid + sum(negative) },
  };
}

function fromIterable(values: Iterable<unknown>, invalid: 'throw' | 'count'): Durations {
  const leftOut: Record<LeftOutWord, number> = { skipped: 0, dismissed: 0, notApplicable: 0, invalid: 0 };
  // A column that holds nothing but durations, as most do, is counted as it stands.
  if (values instanceof Float64Array) {
    const counted = countDurations(values);
    if (counted !== null) return { n: values.length, ...counted, leftOut };
  }

  let column = new Float64Array(lengthOf(values));
  let n = 0;
  eachRow(values, (value, position) => {
    const read = readAnswer(value, invalid, position);
    if (typeof read === 'string') {
      leftOut[read]++;
    } else if (read >= 0) {
      if (n === column.length) column = longer(column);
      column[n++] = read;
    } else {
      if (invalid === 'throw') throw outOfRange('duration', expected, value, ` at position ${position}`);
      leftOut.invalid++;
    }
  });
  return { n, ...(countDurations(column.subarray(0, n)) as TimeCounts), leftOut };
}

/** The counted durations of a column; null when it holds anything else: a negative number, -0, NaN or infinity. */
function countDurations(column: Float64Array): TimeCounts | null {
  const { numbers, times } = countNumbers(column, mostCounted) ?? countRuns(sortNumbers(column));
  // Negative numbers come first or last, NaN and infinity last.
  const [first, last] = [numbers[0] ?? 0, numbers.at(-1) ?? 0];
  const isDuration = (number: number): boolean => number >= 0 && number < Infinity && !Object.is(number, -0);
  return isDuration(first) && isDuration(last) ? { time: numbers, times } : null;
}

/** How many times each number stands in a row of sorted ones. */
function countRuns(sorted: Float64Array): NumberCounts {
  const numbers = new Float64Array(sorted.length);
  const times = new Float64Array(sorted.length);
  let different = 0;
  for (let row = 0; row < sorted.length; row++) {
    const number = sorted[row] as number;
    if (different === 0 || numbers[different - 1] !== number) numbers[different++] = number;
    times[different - 1] = (times[different - 1] as number) + 1;
  }
  return { numbers: numbers.slice(0, different), times: times.slice(0, different) };
}

function lengthOf(values: Iterable<unknown>): number {
  return Array.isArray(values) || ArrayBuffer.isView(values) ? (values as unknown as ArrayLike<unknown>).length : 1024;
}

function longer(column: Float64Array): Float64Array<ArrayBuffer> {
  const twice = new Float64Array(2 * column.length);
  twice.set(column);
  return twice;
}
