import { outOfRange } from '../misuse/outOfRange.ts';
import type { Answers, LeftOut, LeftOutWord } from '../tally/answer.ts';
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
 * Reads durations, one by one or as a tally. Millions of different durations never become a tally: they are sorted in a
 * typed array and runs of equal ones are counted.
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
  let sorted = new Float64Array(1024);
  let n = 0;
  eachRow(values, (value, position) => {
    const read = readAnswer(value, invalid, position);
    if (typeof read === 'string') {
      leftOut[read]++;
    } else if (read >= 0) {
      if (n === sorted.length) {
        const longer = new Float64Array(2 * n);
        longer.set(sorted);
        sorted = longer;
      }
      sorted[n++] = read;
    } else {
      if (invalid === 'throw') throw outOfRange('duration', expected, value, ` at position ${position}`);
      leftOut.invalid++;
    }
  });
  sorted = sorted.subarray(0, n).sort();

  const time = new Float64Array(n);
  const times = new Float64Array(n);
  let different = 0;
  for (const duration of sorted) {
    if (different === 0 || time[different - 1] !== duration) time[different++] = duration;
    times[different - 1] = (times[different - 1] ?? 0) + 1;
  }
  return { n, time: time.slice(0, different), times: times.slice(0, different), leftOut };
}
