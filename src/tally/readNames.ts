import { wrongKind } from '../misuse/wrongKind.ts';
import { isIterable } from './eachRow.ts';

/**
 * The names that a record has, each once: emotions, causes, channels.
 *
 * @param names - What a callback answered: a list of texts, or a single one.
 * @param position - The row it came from, from 0; for the message.
 * @returns The names; none is an answer too, null where the record does not say.
 * @throws TypeError for what is no text and no list of them.
 * @category tally
 */
export function readNames(names: unknown, position: number): ReadonlySet<string> | null {
  if (names === null || names === undefined) return null;
  const list: readonly unknown[] = isIterable(names) ? Array.from(names) : [names];
  for (const name of list) {
    if (typeof name !== 'string') throw wrongKind('names', 'names of text', name, ` at position ${position}`);
  }
  return new Set(list as readonly string[]);
}
