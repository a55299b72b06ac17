import { readGroupKey } from './readGroupKey.ts';

/** Names of groups, each written once, with the codes that stand for them. */
export interface Names {
  /** The names, by code; keys that print alike but are not the same have a name each. */
  readonly names: string[];
  /** The code of each key. */
  readonly codes: Map<unknown, number>;
  /** Keys that were met last, by a place their last letters give. */
  readonly recentKeys: unknown[];
  /** Their codes. */
  readonly recentCodes: Int32Array;
}

const recentPlaces = 256;

/**
 * No names yet.
 *
 * @returns Where they are written.
 * @category tally
 */
export function newNames(): Names {
  return {
    names: [],
    codes: new Map(),
    recentKeys: Array<unknown>(recentPlaces).fill(undefined),
    recentCodes: new Int32Array(recentPlaces),
  };
}

/**
 * The code of a key. A map is asked only where the key was not met lately: millions of rows have few names, and those
 * mostly come as the same text in memory, which is quicker to see than to hash.
 *
 * @param names - Where names are written.
 * @param key - What a callback answered.
 * @param position - Of its row, from 0; for the message.
 * @returns Its code, from 0.
 * @throws TypeError for what is no key of a group.
 * @category tally
 */
export function codeOf(names: Names, key: unknown, position: number): number {
  if (typeof key !== 'string' || key.length < 4) return lookUp(names, key, position);
  const last = key.length - 1;
  const letters = 7 * key.charCodeAt(last) + 37 * key.charCodeAt(last - 1) + 101 * key.charCodeAt(last - 3);
  const place = letters & (recentPlaces - 1);
  if (names.recentKeys[place] === key) return names.recentCodes[place] as number;
  const code = lookUp(names, key, position);
  names.recentKeys[place] = key;
  names.recentCodes[place] = code;
  return code;
}

function lookUp({ names, codes }: Names, key: unknown, position: number): number {
  const known = codes.get(key);
  if (known !== undefined) return known;
  const code = names.push(readGroupKey(key, position)) - 1;
  codes.set(key, code);
  return code;
}
