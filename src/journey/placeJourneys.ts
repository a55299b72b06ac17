import type { JourneyPlaces } from './journeyColumns.ts';
import { sortIntoGroups } from './sortIntoGroups.ts';

/** Touchpoints of which each belongs to a journey, and journeys of which each belongs to a customer, in any order. */
export interface Unplaced {
  /** The time of each touchpoint. */
  readonly at: Float64Array;
  /** The journey of each touchpoint. */
  readonly journeyOf: Uint32Array;
  /** The customer of each journey. */
  readonly customerOf: Uint32Array;
  /** How many customers. */
  readonly customers: number;
}

/** Places, and which of the journeys that were given each journey is. */
export interface PlacedJourneys extends JourneyPlaces {
  /** By journey, the number it came with. */
  readonly journeys: Uint32Array;
}

/**
 * Puts touchpoints in order of time within their journeys, and journeys in order of their first touchpoint within their
 * customers. Journeys of the same beginning stay in the order in which they came; one without touchpoints comes first.
 *
 * @param unplaced - Touchpoints and journeys.
 * @returns Where everything stands.
 * @category journey
 */
export function placeJourneys({ at: times, journeyOf, customerOf, customers }: Unplaced): PlacedJourneys {
  const sorted = sortIntoGroups(journeyOf, customerOf.length, times);
  const beginnings = Float64Array.from(customerOf, (_, journey) => {
    const start = sorted.starts[journey] as number;
    return start === sorted.starts[journey + 1] ? -Infinity : (sorted.at[start] as number);
  });
  const { order: journeys, starts: customerStarts } = sortIntoGroups(customerOf, customers, beginnings);

  const order = new Uint32Array(times.length);
  const at = new Float64Array(times.length);
  const journeyStarts = new Uint32Array(journeys.length + 1);
  let place = 0;
  journeys.forEach((journey, index) => {
    const from = sorted.starts[journey] as number;
    const to = sorted.starts[journey + 1] as number;
    order.set(sorted.order.subarray(from, to), place);
    at.set(sorted.at.subarray(from, to), place);
    place += to - from;
    journeyStarts[index + 1] = place;
  });
  return { order, at, journeyStarts, customerStarts, journeys };
}
