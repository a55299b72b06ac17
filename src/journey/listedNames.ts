import { outOfRange } from '../misuse/outOfRange.ts';
import { wrongKind } from '../misuse/wrongKind.ts';

/**
 * The names that a caller lists, stages or places, with their numbers in order.
 *
 * @param list - The list.
 * @param kind - What it lists; the code of the error is its plural.
 * @param option - Name of the option it came in; for the message.
 * @returns Name to its number, from 0.
 * @throws TypeError for what is no list of texts, RangeError for a name that is there twice, with its position.
 * @category journey
 */
export function listedNames(list: readonly string[], kind: string, option: string): ReadonlyMap<string, number> {
  const code = `${kind}s`;
  if (!Array.isArray(list)) throw wrongKind(code, `${option}: a list of names`, list);
  const numbers = new Map<string, number>();
  for (const [number, name] of (list as unknown[]).entries()) {
    if (typeof name !== 'string') throw wrongKind(code, `a ${kind} of text`, name, ` at position ${number}`);
    if (numbers.has(name)) throw outOfRange(code, `each ${kind} once`, name, ` at position ${number}`);
    numbers.set(name, number);
  }
  return numbers;
}
