import type { CodeArray } from './codeArray.ts';
import type { JourneyPlaces } from './journeyColumns.ts';
import { append, newNumberList } from './newNumberList.ts';

/** A whole way, and how many went it. */
export interface CountedWay {
  /** Its first activities as digits of one number, so that numbers stand in the order of ways. */
  readonly digits: number;
  /** The place at which the first journey that went it begins. */
  readonly from: number;
  /** The place after its last. */
  readonly to: number;
  /** How many journeys. */
  count: number;
}

/** A table begins with so many places. */
const fewPlaces = 1024;
/** The bits of a whole number that is exact. */
const exactBits = 53;

/**
 * Counts journeys by the whole way they went. The first activities of a way are digits of one number, as many as it holds exactly: 14 of
 * 12 activities. It tells most ways apart and puts them in order; only longer ones are compared place by place. The table of ways grows
 * with them, so that it stays as small as it can: mostly there are far fewer ways than journeys.
 *
 * @param places - Journeys.
 * @param codes - The activity at each place.
 * @param activities - How many activities there are.
 * @returns Every different way, the most frequent first; of equals, the one that comes first by its activities.
 * @category journey
 */
export function countWays(
  { journeyStarts }: JourneyPlaces,
  codes: CodeArray,
  activities: number,
): readonly CountedWay[] {
  // 0 is a digit of its own, for what comes after the end.
  const base = Math.max(activities + 1, 2);
  const most = Math.floor(exactBits / Math.log2(base));
  const shifts = Float64Array.from({ length: most + 1 }, (_, length) => base ** (most - length));
  const ways: CountedWay[] = [];
  const mixes: number[] = [];
  const digitsOf = newNumberList();
  let wayAt = tableOf(mixes);
  for (let journey = 0; journey < journeyStarts.length - 1; journey++) {
    const from = journeyStarts[journey] as number;
    const to = journeyStarts[journey + 1] as number;
    const short = Math.min(to - from, most);
    let digits = 0;
    for (let place = from; place < from + short; place++) digits = digits * base + (codes[place] as number) + 1;
    digits *= shifts[short] as number;
    let mixed = digits ^ Math.imul(digits / 2 ** 32, 0x85ebca6b);
    for (let place = from + short; place < to; place++) mixed = Math.imul(mixed ^ (codes[place] as number), 0x9e3779b1);
    mixed = Math.imul(mixed ^ (to - from), 0x9e3779b1);

    let place = firstPlace(mixed, wayAt);
    let way = wayAt[place] as number;
    while (
      way >= 0 &&
      !(digitsOf.room[way] === digits && (to - from < most || isSame(codes, ways[way] as CountedWay, from, to)))
    ) {
      place = nextPlace(place, wayAt);
      way = wayAt[place] as number;
    }
    if (way >= 0) {
      (ways[way] as CountedWay).count++;
      continue;
    }
    wayAt[place] = ways.push({ digits, from, to, count: 1 }) - 1;
    append(digitsOf, digits);
    mixes.push(mixed);
    if (2 * ways.length > wayAt.length) wayAt = tableOf(mixes);
  }
  return ways.sort((one, other) => other.count - one.count || one.digits - other.digits || inOrder(codes, one, other));
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
