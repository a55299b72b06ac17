import type { CodeArray } from './codeArray.ts';
import type { JourneyColumns } from './journeyColumns.ts';
import { newPairCodes, type PairCodes } from './newPairCodes.ts';

/** Journeys counted by activity, by step from one to the next, and by whole way. */
export interface CountedFlow {
  /** By activity: how many touchpoints. */
  readonly touchpoints: Uint32Array;
  /** By activity: in how many journeys. */
  readonly journeys: Uint32Array;
  /** By activity: how many journeys begin with it. */
  readonly starts: Uint32Array;
  /** By activity: how many journeys end with it. */
  readonly ends: Uint32Array;
  /** How many journeys hold an activity more than once. */
  readonly reworked: number;
  /** Steps from one activity to the next. */
  readonly steps: PairCodes;
  /** By step: how many times. */
  readonly stepCounts: readonly number[];
  /** Ways: each is a shorter way, numbered from 1 with 0 for the empty one, and its last activity. */
  readonly ways: PairCodes;
  /** By way: how many journeys went it. */
  readonly journeysByWay: Uint32Array;
}

/**
 * Counts journeys in one pass.
 *
 * @param columns - Journeys.
 * @param codes - The activity at each place.
 * @param activities - How many activities there are.
 * @returns The counts.
 * @category journey
 */
export function countFlow(
  { journeyStarts }: JourneyColumns<unknown>,
  codes: CodeArray,
  activities: number,
): CountedFlow {
  const all = journeyStarts.length - 1;
  const [touchpoints, journeys] = [new Uint32Array(activities), new Uint32Array(activities)];
  const [starts, ends] = [new Uint32Array(activities), new Uint32Array(activities)];
  const [steps, ways] = [newPairCodes(), newPairCodes()];
  const stepCounts: number[] = [];
  const wayOf = new Uint32Array(all);
  /** The last journey each activity was seen in, so that none has to be cleared. */
  const lastSeen = new Int32Array(activities).fill(-1);
  let reworked = 0;
  for (let journey = 0; journey < all; journey++) {
    const [from, to] = [journeyStarts[journey] as number, journeyStarts[journey + 1] as number];
    let [way, before, isReworked] = [0, -1, 0];
    for (let place = from; place < to; place++) {
      const activity = codes[place] as number;
      touchpoints[activity] = (touchpoints[activity] as number) + 1;
      if (lastSeen[activity] === journey) {
        isReworked = 1;
      } else {
        lastSeen[activity] = journey;
        journeys[activity] = (journeys[activity] as number) + 1;
      }
      way = ways.codeOf(way, activity) + 1;
      if (before >= 0) {
        const step = steps.codeOf(before, activity);
        if (step === stepCounts.length) stepCounts.push(0);
        stepCounts[step] = (stepCounts[step] as number) + 1;
      }
      before = activity;
    }
    wayOf[journey] = way;
    reworked += isReworked;
    if (to > from) {
      const first = codes[from] as number;
      starts[first] = (starts[first] as number) + 1;
      ends[before] = (ends[before] as number) + 1;
    }
  }
  const journeysByWay = new Uint32Array(ways.size() + 1);
  for (const way of wayOf) journeysByWay[way] = (journeysByWay[way] as number) + 1;
  return { touchpoints, journeys, starts, ends, reworked, steps, stepCounts, ways, journeysByWay };
}
