import { isIterable } from '../tally/eachRow.ts';
import { merge } from '../tally/merge.ts';
import { tally } from '../tally/tally.ts';
import type { Answer } from '../tally/answer.ts';

/**
 * Answers of several periods as those of one: counts are added, answers one by one are strung together, and so are those of
 * each kind in `{ resolved, open }`.
 *
 * @param parts - Answers as a metric reads them, all of one form; at least one.
 * @returns All of them in the same form; counts, where some are counts and some are not.
 * @throws TypeError for parts that are no answers; RangeError for a count that is no whole number from 0.
 * @category trend
 */
export function pool<A>(parts: readonly A[]): A {
  return parts.length === 1 ? (parts[0] as A) : (poolAll(parts) as A);
}

function poolAll(parts: readonly unknown[]): unknown {
  if (parts.every(isIterable)) return parts.flatMap((part) => Array.from(part));
  if (parts.some(isIterable)) {
    return merge(...parts.map((part) => (isIterable(part) ? tally(part as Iterable<Answer>) : (part as object))));
  }
  if (!parts.some((part) => Object.values(part as object).some(isIterable))) return merge(...(parts as object[]));
  const entries = parts.flatMap((part) => Object.entries(part as object));
  const byName = new Map<string, unknown[]>();
  for (const [name, part] of entries) byName.set(name, [...(byName.get(name) ?? []), part]);
  return Object.fromEntries([...byName].map(([name, same]) => [name, poolAll(same)]));
}
