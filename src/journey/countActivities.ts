import type { CodeArray } from './codeArray.ts';
import type { JourneyPlaces } from './journeyColumns.ts';

/** Touchpoints and journeys, counted by activity. */
export interface CountedActivities {
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
}

/**
 * Counts touchpoints and journeys by activity, in one pass.
 *
 * @param places - Journeys.
 * @param codes - The activity at each place.
 * @param activities - How many activities there are.
 * @returns The counts.
 * @category journey
 */
export function countActivities(
  { journeyStarts }: JourneyPlaces,
  codes: CodeArray,
  activities: number,
): CountedActivities {
  const [journeys, repeats] = [new Uint32Array(activities), new Uint32Array(activities)];
  const [starts, ends] = [new Uint32Array(activities), new Uint32Array(activities)];
  /** The last journey each activity was seen in, so that none has to be cleared. */
  const lastSeen = new Int32Array(activities).fill(-1);
  let reworked = 0;
  for (let journey = 0; journey < journeyStarts.length - 1; journey++) {
    const from = journeyStarts[journey] as number;
    const to = journeyStarts[journey + 1] as number;
    if (from === to) continue;
    let isReworked = 0;
    for (let place = from; place < to; place++) {
      const activity = codes[place] as number;
      if (lastSeen[activity] === journey) {
        countOne(repeats, activity);
        isReworked = 1;
      } else {
        lastSeen[activity] = journey;
        countOne(journeys, activity);
      }
    }
    reworked += isReworked;
    countOne(starts, codes[from] as number);
    countOne(ends, codes[to - 1] as number);
  }
  const touchpoints = journeys.map((count, activity) => count + (repeats[activity] as number));
  return { touchpoints, journeys, starts, ends, reworked };
}

function countOne(counts: Uint32Array, index: number): void {
  counts[index] = (counts[index] as number) + 1;
}
