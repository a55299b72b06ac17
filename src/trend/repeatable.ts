import { isIterable } from '../tally/eachRow.ts';

/**
 * Answers that can be read more than once: what a generator yields is kept, also where it stands in an object such as
 * `{ resolved, open }`; everything else is left as it is.
 *
 * @param answers - Whatever a metric reads.
 * @returns The same answers, to be read as often as needed.
 * @category trend
 */
export function repeatable<A>(answers: A): A {
  if (readsOnce(answers)) return Array.from(answers) as A;
  if (typeof answers !== 'object' || answers === null || isIterable(answers)) return answers;
  if (!Object.values(answers).some(readsOnce)) return answers;
  return Object.fromEntries(Object.entries(answers).map(([name, part]) => [name, repeatable<unknown>(part)])) as A;
}

function readsOnce(answers: unknown): answers is Iterable<unknown> {
  return isIterable(answers) && (answers[Symbol.iterator]() as unknown) === answers;
}
