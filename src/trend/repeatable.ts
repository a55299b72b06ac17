import { isIterable } from '../tally/eachRow.ts';

/**
 * Answers that can be read more than once: what a generator yields is kept, everything else is left as it is.
 *
 * @param answers - Whatever a metric reads.
 * @returns The same answers, to be read as often as needed.
 * @category trend
 */
export function repeatable<A>(answers: A): A {
  const once = isIterable(answers) && (answers[Symbol.iterator]() as unknown) === answers;
  return once ? (Array.from(answers) as A) : answers;
}
