import { wrongKind } from '../misuse/wrongKind.ts';
import type { Reading } from '../metric/reading.ts';
import { isIterable } from '../tally/eachRow.ts';
import { tally } from '../tally/tally.ts';
import type { DeltaOptions, Metric } from './delta.ts';

/** Answers that are read at one level, and again at others. */
export interface Reader<R extends Reading> {
  /** The answers. */
  readonly answers: unknown;
  /** What the metric says of them. */
  readonly reading: R;
  /** The same at another level. */
  readonly at: (level: number) => R;
}

/**
 * Reads answers with a metric, at the level of its options and at any other.
 *
 * @param answers - Answers that can be read more than once.
 * @param metric - A metric.
 * @param options - Whatever the metric takes.
 * @param level - The level of its reading.
 * @returns The reading, and a way to read again.
 * @throws TypeError with the code `levelIgnored` for a metric that does not read `level`; whatever the metric throws.
 * @category trend
 */
export function newReader<A, R extends Reading, O>(
  answers: A,
  metric: Metric<A, R, O>,
  options: (O & DeltaOptions) | undefined,
  level: number,
): Reader<R> {
  const read = (from: A, at: number): R => {
    const reading = metric(from, { ...options, level: at } as O & DeltaOptions);
    if (reading.interval !== null && reading.interval.level !== at) {
      throw wrongKind('levelIgnored', `a metric that reads level ${at}`, `an interval at ${reading.interval.level}`);
    }
    return reading;
  };
  const reading = read(answers, level);
  let counted: A | undefined;
  return {
    answers,
    reading,
    at: (another) => {
      if (another === level) return reading;
      counted ??= countsOf(answers, reading, (counts) => read(counts, level));
      return read(counted, another);
    },
  };
}

/**
 * Ratings that came one by one, as a tally, so that they are not gone through again for every level. That a metric says of a
 * tally what it says of the answers is a law of those here; one that was written elsewhere is held to it, and goes on with
 * the answers where the two differ.
 */
function countsOf<A, R extends Reading>(answers: A, reading: R, read: (counts: A) => R): A {
  if (!isIterable(answers) || reading.scale === null) return answers;
  try {
    const counts = tally(answers as Iterable<number>, { invalid: 'count' }) as A;
    return JSON.stringify(read(counts)) === JSON.stringify(reading) ? counts : answers;
  } catch {
    return answers;
  }
}
