import type { CodeArray } from './codeArray.ts';

/** Ways that are different, in no order. */
export interface DistinctWays {
  /** The first activities of each as digits of one number: in the order of the numbers, ways stand in order of their activities. */
  readonly digits: Float64Array;
  /** How many journeys went it. */
  readonly counts: Int32Array;
  /** The first of them. */
  readonly journeys: Int32Array;
}

/** A table of ways; a place has digits of -1 while it is free. */
interface WayTable {
  readonly digits: Float64Array;
  readonly counts: Int32Array;
  readonly journeys: Int32Array;
}

/** A table begins with so many places. */
const fewPlaces = 2 ** 12;
/** The bits of a whole number that is exact. */
const exactBits = 53;

/**
 * Counts journeys by the whole way they went, without a text for each.
 *
 * The first activities of a way are digits of one number, as many as it holds exactly: 14 of 12 activities. It tells most ways apart;
 * only longer ones are compared place by place. The table of ways grows with them, so that it stays as small as it can: mostly there are
 * far fewer ways than journeys, and to look one up costs what it takes to get it from memory.
 *
 * @param journeyStarts - The place at which each journey begins, and one more for the end.
 * @param codes - The activity at each place.
 * @param activities - How many activities there are.
 * @returns Every different way.
 * @category journey
 */
export function distinctWays(journeyStarts: Uint32Array, codes: CodeArray, activities: number): DistinctWays {
  // 0 is a digit of its own, for what comes after the end.
  const base = Math.max(activities + 1, 2);
  const most = Math.floor(exactBits / Math.log2(base));
  const shifts = Float64Array.from({ length: most + 1 }, (_, length) => base ** (most - length));
  let ways = 0;
  let table = newTable(fewPlaces);
  let { digits: digitsAt, counts: countAt, journeys: journeyAt } = table;
  for (let journey = 0; journey < journeyStarts.length - 1; journey++) {
    const from = journeyStarts[journey] as number;
    const to = journeyStarts[journey + 1] as number;
    const short = Math.min(from + most, to);
    let digits = 0;
    for (let place = from; place < short; place++) digits = digits * base + (codes[place] as number) + 1;
    digits *= shifts[short - from] as number;
    const mask = digitsAt.length - 1;
    let place = firstPlace(digits, codes, short, to, mask);
    for (; digitsAt[place] !== -1; place = (place + 1) & mask) {
      if (digitsAt[place] !== digits) continue;
      if (to - from < most || isSame(journeyStarts, codes, journeyAt[place] as number, from, to)) break;
    }
    countAt[place] = (countAt[place] as number) + 1;
    if (digitsAt[place] === digits) continue;
    digitsAt[place] = digits;
    journeyAt[place] = journey;
    // At least half of the places stay free.
    if (2 * ++ways <= digitsAt.length) continue;
    table = larger(table, journeyStarts, codes, most);
    ({ digits: digitsAt, counts: countAt, journeys: journeyAt } = table);
  }
  return taken(table, ways);
}

function newTable(places: number): WayTable {
  return {
    digits: new Float64Array(places).fill(-1),
    counts: new Int32Array(places),
    journeys: new Int32Array(places),
  };
}

/** Where a way is looked for first: by its digits, and by what comes after them. */
function firstPlace(digits: number, codes: CodeArray, short: number, to: number, mask: number): number {
  let mixed = digits ^ Math.imul(digits / 4_294_967_296, 0x85ebca6b);
  for (let place = short; place < to; place++) mixed = Math.imul(mixed ^ (codes[place] as number), 0x9e3779b1);
  mixed = Math.imul(mixed, 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) & mask;
}

function isSame(journeyStarts: Uint32Array, codes: CodeArray, journey: number, from: number, to: number): boolean {
  const start = journeyStarts[journey] as number;
  if ((journeyStarts[journey + 1] as number) - start !== to - from) return false;
  for (let place = from; place < to; place++) if (codes[place] !== codes[start + place - from]) return false;
  return true;
}

function larger(table: WayTable, journeyStarts: Uint32Array, codes: CodeArray, most: number): WayTable {
  const { digits, counts, journeys } = table;
  const next = newTable(2 * digits.length);
  const mask = next.digits.length - 1;
  for (let old = 0; old < digits.length; old++) {
    if (digits[old] === -1) continue;
    const journey = journeys[old] as number;
    const to = journeyStarts[journey + 1] as number;
    const short = Math.min((journeyStarts[journey] as number) + most, to);
    let place = firstPlace(digits[old] as number, codes, short, to, mask);
    while (next.digits[place] !== -1) place = (place + 1) & mask;
    next.digits[place] = digits[old] as number;
    next.counts[place] = counts[old] as number;
    next.journeys[place] = journey;
  }
  return next;
}

/** What stands in a table. */
function taken({ digits, counts, journeys }: WayTable, ways: number): DistinctWays {
  const found = { digits: new Float64Array(ways), counts: new Int32Array(ways), journeys: new Int32Array(ways) };
  let way = 0;
  for (let place = 0; place < digits.length; place++) {
    if (digits[place] === -1) continue;
    found.digits[way] = digits[place] as number;
    found.counts[way] = counts[place] as number;
    found.journeys[way] = journeys[place] as number;
    way++;
  }
  return found;
}
