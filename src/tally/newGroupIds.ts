import { type Block, blockRows } from './eachBlock.ts';
import type { KeyReader } from './keyReader.ts';

/** More places than these take too much memory: groups are then looked up in a map. */
const mostPlaces = 2 ** 24;

/** Numbers for groups in groups, block by block. */
export interface GroupIds<Row> {
  /** Reads the keys of a block: afterwards the group of a row is `outer[row] * width + inner[row]`. */
  readonly place: (block: Block<Row>) => void;
  /** The groups of the rows of a block, but for the last step. */
  readonly outer: Int32Array;
  /** How many inner groups an outer one may have. */
  readonly width: number;
  /** The last step. */
  readonly inner: Int32Array;
  /** All groups have numbers below this. */
  readonly count: () => number;
  /** The names of the keys of a group, from the outermost level on. */
  readonly path: (group: number) => readonly string[];
}

/** One level: where each pair of an outer group and a code has its number, and what each number stands for. */
interface Level {
  width: number;
  places: Int32Array;
  /** In place of the table, once that would take too much memory. */
  map: Map<string, number> | null;
  readonly outer: number[];
  readonly code: number[];
}

/**
 * Numbers for groups in the order in which they are seen: each combination of keys has one.
 *
 * A level is a table of outer groups by codes. It grows with both, and is a map where it would grow too large.
 *
 * @param keys - A reader for each level, from the outermost to the innermost.
 * @returns The numbers.
 * @category tally
 */
export function newGroupIds<Row>(keys: readonly KeyReader<Row>[]): GroupIds<Row> {
  const levels = keys.map((): Level => ({ width: 0, places: new Int32Array(0), map: null, outer: [], code: [] }));
  const groupsAt = (level: number): number => (level < 0 ? 1 : (levels[level] as Level).code.length);
  const groups = new Int32Array(blockRows);
  const codes = new Int32Array(blockRows);
  return {
    outer: groups,
    width: 1,
    inner: new Int32Array(blockRows),
    place: (block) => {
      groups.fill(0);
      keys.forEach(({ read, names }, at) => {
        const level = levels[at] as Level;
        read(block, codes);
        makeRoom(level, groupsAt(at - 1), names.length);
        if (level.map === null) descendByTable(level, groups, codes, block.length);
        else descendByMap(level, level.map, groups, codes, block.length);
      });
    },
    count: () => groupsAt(keys.length - 1),
    path: (group) => {
      const path: string[] = [];
      let inner = group;
      for (let at = keys.length - 1; at >= 0; at--) {
        const { outer, code } = levels[at] as Level;
        path.unshift((keys[at] as KeyReader<Row>).names[code[inner] as number] as string);
        inner = outer[inner] as number;
      }
      return path;
    },
  };
}

/** Room for so many outer groups and names: twice as many as there was, so that it is made a few times only. */
function makeRoom(level: Level, outerGroups: number, names: number): void {
  const { width, places, outer, code } = level;
  if (level.map !== null || (names <= width && outerGroups * width <= places.length)) return;
  const wider = names <= width ? width : Math.max(names, 2 * width);
  const height = Math.max(outerGroups, Math.floor((2 * places.length) / wider));
  if (height * wider > mostPlaces) {
    level.map = new Map(code.map((one, id) => [placeOf(outer[id] as number, one), id]));
    return;
  }
  level.width = wider;
  level.places = new Int32Array(height * wider).fill(-1);
  code.forEach((one, id) => {
    level.places[(outer[id] as number) * wider + one] = id;
  });
}

function descendByTable(
  { width, places, outer, code }: Level,
  groups: Int32Array,
  codes: Int32Array,
  rows: number,
): void {
  for (let row = 0; row < rows; row++) {
    const place = (groups[row] as number) * width + (codes[row] as number);
    let id = places[place] as number;
    if (id < 0) {
      id = outer.push(groups[row] as number) - 1;
      code.push(codes[row] as number);
      places[place] = id;
    }
    groups[row] = id;
  }
}

function descendByMap(
  { outer, code }: Level,
  map: Map<string, number>,
  groups: Int32Array,
  codes: Int32Array,
  rows: number,
): void {
  for (let row = 0; row < rows; row++) {
    const place = placeOf(groups[row] as number, codes[row] as number);
    let id = map.get(place);
    if (id === undefined) {
      id = outer.push(groups[row] as number) - 1;
      code.push(codes[row] as number);
      map.set(place, id);
    }
    groups[row] = id;
  }
}

function placeOf(group: number, code: number): string {
  return `${group} ${code}`;
}
