import type { CodeArray } from './codeArray.ts';
import type { JourneyPlaces } from './journeyColumns.ts';
import { distinctWays } from './distinctWays.ts';
import { sortByNumbers } from './sortByNumbers.ts';

/** A whole way, and how many went it. */
export interface CountedWay {
  /** The place at which the first journey that went it begins. */
  readonly from: number;
  /** The place after its last. */
  readonly to: number;
  /** How many journeys. */
  readonly count: number;
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
export function countWays(
  { journeyStarts }: JourneyPlaces,
  codes: CodeArray,
  activities: number,
): readonly CountedWay[] {
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
  // A loop, since a callback for each takes ten times as long.
  const ways = Array<CountedWay>(order.length);
  for (let index = 0; index < order.length; index++) {
    const way = order[index] as number;
    const journey = journeys[way] as number;
    const from = journeyStarts[journey] as number;
    ways[index] = { from, to: journeyStarts[journey + 1] as number, count: counts[way] as number };
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
