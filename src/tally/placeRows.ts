import { type Block, blockRows } from './blocksOf.ts';
import type { KeyReader } from './keyReader.ts';
import { type GroupLevel, innerGroup, newGroupLevel } from './newGroupLevel.ts';

/** Places the rows of columns in groups, block by block. */
export interface Placing {
  /** The group of each row of the block that was placed last. */
  readonly groups: Int32Array;
  /** Reads the keys of a block. */
  readonly place: (block: Block) => void;
  /** All groups have numbers below this. */
  readonly count: () => number;
  /** The names of the keys of a group, from the outermost level on. */
  readonly path: (group: number) => readonly string[];
}

/** More groups than these are numbered as they are seen, since most of them may have no rows. */
export const mostByDigits: number = 2 ** 15;

/**
 * A way to place rows in groups.
 *
 * All names are known before, so that the codes of the keys, one after the other like digits, number the groups: a row costs a
 * multiplication and no table. Where that would make too many numbers, only those that are seen get one.
 *
 * @param keys - A reader for each level, from the outermost to the innermost.
 * @returns Places blocks of rows.
 * @category tally
 */
export function placeRows(keys: readonly KeyReader[]): Placing {
  const possible = keys.reduce((product, { names }) => product * names.length, 1);
  return possible <= mostByDigits ? byDigits(keys, possible) : asSeen(keys);
}

function byDigits(keys: readonly KeyReader[], possible: number): Placing {
  const groups = new Int32Array(blockRows);
  const [last, ...others] = [...keys].reverse();
  return {
    groups,
    place: (block) => {
      last?.read(block, groups);
      let stride = last?.names.length ?? 1;
      for (const key of others) {
        key.add(block, groups, stride);
        stride *= key.names.length;
      }
    },
    count: () => possible,
    path: (group) => {
      const path: string[] = [];
      let rest = group;
      for (const { names } of [...keys].reverse()) {
        path.unshift(names[rest % names.length] as string);
        rest = Math.floor(rest / names.length);
      }
      return path;
    },
  };
}

function asSeen(keys: readonly KeyReader[]): Placing {
  const levels = keys.map(newGroupLevel);
  const [groups, codes] = [new Int32Array(blockRows), new Int32Array(blockRows)];
  return {
    groups,
    place: (block) => {
      groups.fill(0);
      keys.forEach((key, at) => {
        const level = levels[at] as GroupLevel;
        key.read(block, codes);
        for (let row = 0; row < block.length; row++) {
          groups[row] = innerGroup(level, groups[row] as number, codes[row] as number);
        }
      });
    },
    count: () => (levels.at(-1) as GroupLevel).codes.length,
    path: (group) => namesOf(keys, levels, group),
  };
}

/**
 * The names of the keys of a group that was numbered level by level.
 *
 * @param keys - What the codes of each level stand for.
 * @param levels - The levels.
 * @param group - A group of the innermost level.
 * @returns The names, from the outermost level on.
 * @category tally
 */
export function namesOf(
  keys: readonly { readonly names: readonly string[] }[],
  levels: readonly GroupLevel[],
  group: number,
): readonly string[] {
  const path: string[] = [];
  let inner = group;
  for (let at = levels.length - 1; at >= 0; at--) {
    const { outer, codes } = levels[at] as GroupLevel;
    path.unshift((keys[at] as { readonly names: readonly string[] }).names[codes[inner] as number] as string);
    inner = outer[inner] as number;
  }
  return path;
}
