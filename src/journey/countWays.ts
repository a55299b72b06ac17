import type { CodeArray } from './codeArray.ts';
import type { JourneyPlaces } from './journeyColumns.ts';
import { distinctWays } from './distinctWays.ts';
import { sortByNumbers } from './sortByNumbers.ts';

/** Whole ways, in columns. */
export interface CountedWays {
  /** The first journey that went it. */
  readonly journeys: Int32Array;
  /** How many journeys. */
  readonly counts: Int32Array;
}

/**
 * Counts journeys by the whole way they went.
 *
 * @param places - Journeys.
 * @param codes - The activity at each place.
 * @param activities - How many activities there are.
 * @returns Every different way, the most frequent first; of equals, the one that comes first by its activities.
 * @category journey
 */
export function countWays({ journeyStarts }: JourneyPlaces, codes: CodeArray, activities: number): CountedWays {
  const { digits, counts, journeys } = distinctWays(journeyStarts, codes, activities);

  const order = new Uint32Array(digits.length);
  for (let way = 0; way < order.length; way++) order[way] = way;
  sortByNumbers(order, digits);
  for (let from = 0, to = 0; from < order.length; from = to) {
    while (to < order.length && digits[order[to] as number] === digits[order[from] as number]) to++;
    // Only longer ways than the digits tell can have the same ones.
    if (to > from + 1) order.subarray(from, to).sort((one, other) => inOrder(wayOf(one), wayOf(other)));
  }
  const most = counts.reduce((one, other) => Math.max(one, other), 0);
  sortByNumbers(order, new Float64Array(counts.map((count) => most - count)));
  const ways = { journeys: new Int32Array(order.length), counts: new Int32Array(order.length) };
  for (let index = 0; index < order.length; index++) {
    const way = order[index] as number;
    ways.journeys[index] = journeys[way] as number;
    ways.counts[index] = counts[way] as number;
  }
  return ways;

  function wayOf(way: number): CodeArray {
    const journey = journeys[way] as number;
    return codes.subarray(journeyStarts[journey], journeyStarts[journey + 1]);
  }
}

/** Two ways by their first activity, then by their second; a way comes before the longer ones that it begins. */
function inOrder(one: CodeArray, other: CodeArray): number {
  const shorter = Math.min(one.length, other.length);
  for (let index = 0; index < shorter; index++) {
    const apart = (one[index] as number) - (other[index] as number);
    if (apart !== 0) return apart;
  }
  return one.length - other.length;
}
