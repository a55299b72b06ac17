import { wrongKind } from '../misuse/wrongKind.ts';
import type { LeftOutWord, Tally } from './answer.ts';
import { isIterable } from './eachRow.ts';
import { readCount } from './readCount.ts';
import { leftOutWords } from './readAnswer.ts';
import { readAnswerKey } from './readTally.ts';

/**
 * What do partial results say together?
 *
 * Adds leaf by leaf, at any depth: tallies, tallies by name, groups of groups. Merging is written here, once, for every
 * metric. No part gives `{}`.
 * Laws: the order of the parts does not matter, nor how they are bracketed; `merge(part, {})` equals `part`.
 *
 * @param parts - Tallies, or groups of them, all of one form.
 * @returns One of the same form.
 * @throws TypeError when a name holds a count in one part and a group in another, or a part is no object; RangeError for
 * a count that is no whole number from 0, or a sum too large to be exact.
 * @example
 * ```ts
 * import { merge, nps } from 'cx-metrics';
 *
 * merge({ 9: 2, skipped: 1 }, { 9: 1, 3: 1 }); // => { 3: 1, 9: 3, skipped: 1 }
 * merge({ shop: { 9: 1 } }, { shop: { 9: 1 }, web: { 3: 1 } }); // => { shop: { 9: 2 }, web: { 3: 1 } }
 * nps(merge({ 9: 3 }, { 6: 1 })).value; // => 50
 * merge(); // => {}
 * ```
 * @category tally
 */
export function merge(...parts: readonly Tally[]): Tally;
export function merge<Part extends object>(...parts: readonly Part[]): Part;
export function merge(...parts: readonly object[]): object {
  return mergeAt(parts, '');
}

function mergeAt(parts: readonly unknown[], path: string): object {
  const values = new Map<string, unknown[]>();
  for (const part of parts) {
    if (typeof part !== 'object' || part === null || isIterable(part) || part instanceof Date) {
      throw wrongKind('mergePart', 'a tally or groups of tallies', part, path);
    }
    for (const [key, value] of Object.entries(part)) {
      const sameKey = values.get(key);
      if (sameKey === undefined) values.set(key, [value]);
      else sameKey.push(value);
    }
  }
  const keys = [...values.keys()];
  const holdsCounts = keys.some((key) => isCount(values.get(key)?.[0]));
  if (holdsCounts) keys.forEach(readAnswerKey);
  keys.sort(holdsCounts ? byAnswer : undefined);
  return Object.fromEntries<unknown>(
    keys.map((key): [string, unknown] => {
      const sameKey = values.get(key) as unknown[];
      const where = `${path} in ${JSON.stringify(key)}`;
      if (!holdsCounts) return [key, mergeAt(sameKey, where)];
      const sum = sameKey.reduce<number>((total, times) => total + readCount(times, where), 0);
      return [key, readCount(sum, where)];
    }),
  );
}

function isCount(value: unknown): boolean {
  return typeof value !== 'object';
}

/** Answers ascending, then the four words in their order. */
function byAnswer(a: string, b: string): number {
  const [first, second] = [readAnswerKey(a), readAnswerKey(b)];
  if (typeof first === 'number' && typeof second === 'number') return first - second;
  return leftOutWords.indexOf(first as LeftOutWord) - leftOutWords.indexOf(second as LeftOutWord);
}
