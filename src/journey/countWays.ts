import type { CodeArray } from './codeArray.ts';
import type { JourneyPlaces } from './journeyColumns.ts';

/** A whole way, and how many went it. */
export interface CountedWay {
  /** The place at which the first journey that went it begins. */
  readonly from: number;
  /** The place after its last. */
  readonly to: number;
  /** How many journeys. */
  count: number;
}

/** A table begins with so many places. */
const fewPlaces = 1024;

/**
 * Counts journeys by the whole way they went. A way is told by one number made of its activities, and compared place by place with ways
 * that have the same, so that no text is made for it. The table grows with the ways, so that it stays as small as it can: mostly there
 * are far fewer of them than journeys.
 *
 * @param places - Journeys.
 * @param codes - The activity at each place.
 * @returns Every different way, the most frequent first; of equals, the one that comes first by its activities.
 * @category journey
 */
export function countWays({ journeyStarts }: JourneyPlaces, codes: CodeArray): readonly CountedWay[] {
  const ways: CountedWay[] = [];
  const mixes: number[] = [];
  let wayAt = tableOf(mixes);
  for (let journey = 0; journey < journeyStarts.length - 1; journey++) {
    const [from, to] = [journeyStarts[journey] as number, journeyStarts[journey + 1] as number];
    let mixed = to - from;
    for (let place = from; place < to; place++) mixed = Math.imul(mixed ^ (codes[place] as number), 0x9e3779b1);
    let place = firstPlace(mixed, wayAt);
    let way = wayAt[place] as number;
    while (way >= 0 && !(mixes[way] === mixed && isSame(codes, ways[way] as CountedWay, from, to))) {
      place = nextPlace(place, wayAt);
      way = wayAt[place] as number;
    }
    if (way >= 0) {
      (ways[way] as CountedWay).count++;
      continue;
    }
    wayAt[place] = ways.push({ from, to, count: 1 }) - 1;
    mixes.push(mixed);
    if (2 * ways.length > wayAt.length) wayAt = tableOf(mixes);
  }
  return ways.sort((one, other) => other.count - one.count || inOrder(codes, one, other));
}

/** Where each way is found: at a place its number gives, or the next one that was free. At least half of the places stay free. */
function tableOf(mixes: readonly number[]): Int32Array {
  const table = new Int32Array(Math.max(fewPlaces, 2 ** Math.ceil(Math.log2(4 * mixes.length)))).fill(-1);
  for (let way = 0; way < mixes.length; way++) {
    let place = firstPlace(mixes[way] as number, table);
    while ((table[place] as number) >= 0) place = nextPlace(place, table);
    table[place] = way;
  }
  return table;
}

function firstPlace(mixed: number, table: Int32Array): number {
  return (mixed ^ (mixed >>> 15)) & (table.length - 1);
}

function nextPlace(place: number, table: Int32Array): number {
  return (place + 1) & (table.length - 1);
}

function isSame(codes: CodeArray, way: CountedWay, from: number, to: number): boolean {
  if (way.to - way.from !== to - from) return false;
  for (let place = from; place < to; place++) if (codes[place] !== codes[way.from + place - from]) return false;
  return true;
}

/** Two ways by their first activity, then by their second; a way comes before the longer ones that it begins. */
function inOrder(codes: CodeArray, one: CountedWay, other: CountedWay): number {
  const [length, otherLength] = [one.to - one.from, other.to - other.from];
  const shorter = Math.min(length, otherLength);
  for (let index = 0; index < shorter; index++) {
    const apart = (codes[one.from + index] as number) - (codes[other.from + index] as number);
    if (apart !== 0) return apart;
  }
  return length - otherLength;
}
