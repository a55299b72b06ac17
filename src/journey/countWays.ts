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

/**
 * Counts journeys by the whole way they went. A way is told by one number made of its activities, and compared place by place with the
 * journeys that have the same or a neighbouring number, so that no text is made for it.
 *
 * @param places - Journeys.
 * @param codes - The activity at each place.
 * @returns Every different way, the most frequent first; of equals, the one that comes first by its activities.
 * @category journey
 */
export function countWays({ journeyStarts }: JourneyPlaces, codes: CodeArray): readonly CountedWay[] {
  const journeys = journeyStarts.length - 1;
  const ways: CountedWay[] = [];
  // Twice as many places as there may be ways: whoever finds a place taken takes the next.
  const places = 2 ** Math.ceil(Math.log2(2 * journeys + 2));
  const wayAt = new Int32Array(places).fill(-1);
  for (let journey = 0; journey < journeys; journey++) {
    const [from, to] = [journeyStarts[journey] as number, journeyStarts[journey + 1] as number];
    let mixed = to - from;
    for (let place = from; place < to; place++) mixed = Math.imul(mixed ^ (codes[place] as number), 0x9e3779b1);
    let place = (mixed ^ (mixed >>> 15)) & (places - 1);
    let way = wayAt[place] as number;
    while (way >= 0 && !isSame(codes, ways[way] as CountedWay, from, to)) {
      place = (place + 1) & (places - 1);
      way = wayAt[place] as number;
    }
    if (way < 0) {
      way = ways.push({ from, to, count: 0 }) - 1;
      wayAt[place] = way;
    }
    (ways[way] as CountedWay).count++;
  }
  return ways.sort((one, other) => other.count - one.count || inOrder(codes, one, other));
}

function isSame(codes: CodeArray, way: CountedWay, from: number, to: number): boolean {
  if (way.to - way.from !== to - from) return false;
  for (let place = from; place < to; place++) if (codes[place] !== codes[way.from + place - from]) return false;
  return true;
}

/** Two ways by their first activity, then by their second; a way comes before the longer ones that it begins. */
function inOrder(codes: CodeArray, one: CountedWay, other: CountedWay): number {
  const lengths = [one.to - one.from, other.to - other.from] as const;
  const shorter = Math.min(...lengths);
  for (let index = 0; index < shorter; index++) {
    const apart = (codes[one.from + index] as number) - (codes[other.from + index] as number);
    if (apart !== 0) return apart;
  }
  return lengths[0] - lengths[1];
}
