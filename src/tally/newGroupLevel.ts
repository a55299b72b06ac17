/** More places than these take too much memory: groups are then looked up in a map. */
const mostPlaces = 2 ** 24;

/** One level of groups in groups: each pair of an outer group and a code that was seen has a number. */
export interface GroupLevel {
  /** How many codes there is room for. */
  width: number;
  /** The number of each pair, at `outer * width + code`; below 0 where it was not seen. */
  places: Int32Array;
  /** In place of the table, once that would take too much memory; the table then has no room at all. */
  map: Map<string, number> | null;
  /** The outer group of each number. */
  readonly outer: number[];
  /** The code of each number. */
  readonly codes: number[];
}

/**
 * A level without groups.
 *
 * @returns The level; it grows with what is asked of it.
 * @category tally
 */
export function newGroupLevel(): GroupLevel {
  return { width: 0, places: new Int32Array(0), map: null, outer: [], codes: [] };
}

/**
 * The number of the group of a code in an outer group: a new one where the two were not seen together.
 *
 * @param level - The level.
 * @param outer - The number of the outer group.
 * @param code - The code of the key.
 * @returns The number, from 0, in the order in which groups were first seen.
 * @category tally
 */
export function innerGroup(level: GroupLevel, outer: number, code: number): number {
  const { width, places } = level;
  if (code < width) {
    const known = places[outer * width + code];
    if (known !== undefined && known >= 0) return known;
  }
  return newGroup(level, outer, code);
}

/** A pair that has no place with a number: it was not seen, or the table was too small for it, or is a map by now. */
function newGroup(level: GroupLevel, outer: number, code: number): number {
  if (level.map === null && (code >= level.width || outer * level.width + code >= level.places.length)) {
    makeRoom(level, outer, code);
  }
  const { map } = level;
  const place = outer * level.width + code;
  const known = map === null ? level.places[place] : map.get(`${outer} ${code}`);
  if (known !== undefined && known >= 0) return known;
  const group = level.codes.push(code) - 1;
  level.outer.push(outer);
  if (map === null) level.places[place] = group;
  else map.set(`${outer} ${code}`, group);
  return group;
}

/** Room for an outer group and a code: twice as much as there was, so that it is made a few times only. */
function makeRoom(level: GroupLevel, outerGroup: number, code: number): void {
  const { width, places, outer, codes } = level;
  const wider = code < width ? width : Math.max(code + 1, 2 * width);
  const height = Math.max(outerGroup + 1, Math.floor((2 * places.length) / wider));
  if (height * wider > mostPlaces) {
    level.map = new Map(codes.map((one, group) => [`${outer[group]} ${one}`, group]));
    level.places = new Int32Array(0);
    level.width = 0;
    return;
  }
  level.width = wider;
  level.places = new Int32Array(height * wider).fill(-1);
  codes.forEach((one, group) => {
    level.places[(outer[group] as number) * wider + one] = group;
  });
}
