import { blockRows } from './eachBlock.ts';
import type { KeyReader } from './keyReader.ts';
import type { GroupIds } from './newGroupIds.ts';

/** More groups than these are numbered as they are seen, since most of them may have no rows. */
const mostGroups = 2 ** 15;

/**
 * Numbers for groups whose names are all known before, as those of columns are: the code of one key after the other, like
 * digits, so that a row costs a multiplication and no table.
 *
 * @param keys - A reader for each level, from the outermost to the innermost.
 * @returns The numbers; null when there may be too many groups for that, or no key.
 * @category tally
 */
export function knownGroupIds<Row>(keys: readonly KeyReader<Row>[]): GroupIds<Row> | null {
  const widths = keys.map(({ names }) => names.length);
  const count = widths.reduce((product, width) => product * width, 1);
  const last = keys.at(-1);
  if (last === undefined || count > mostGroups) return null;
  const outer = new Int32Array(blockRows);
  const inner = new Int32Array(blockRows);
  return {
    outer,
    width: last.names.length,
    inner,
    place: (block) => {
      outer.fill(0);
      keys.slice(0, -1).forEach((key, level) => {
        key.read(block, level === 0 ? outer : inner);
        if (level > 0) addDigit(outer, key.names.length, inner, block.length);
      });
      last.read(block, inner);
    },
    count: () => count,
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

function addDigit(groups: Int32Array, width: number, codes: Int32Array, rows: number): void {
  for (let row = 0; row < rows; row++) groups[row] = (groups[row] as number) * width + (codes[row] as number);
}
