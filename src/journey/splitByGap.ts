import type { JourneyPlaces } from './journeyColumns.ts';
import type { ReadTouchpoints } from './readTouchpoints.ts';
import { sortIntoGroups } from './sortIntoGroups.ts';

/**
 * Puts touchpoints customer by customer in order of time, and begins a new journey wherever a customer was away for longer.
 *
 * @param read - Touchpoints as arrays.
 * @param gapMs - The longest time between two touchpoints of one journey, in milliseconds.
 * @returns Where everything stands.
 * @category journey
 */
export function splitByGap(read: ReadTouchpoints, gapMs: number): JourneyPlaces {
  const { order, at, starts } = sortIntoGroups(read.customerOf, read.customerIds.length, read.at);
  const customerStarts = new Uint32Array(starts.length);
  const journeyStarts = new Uint32Array(at.length + 1);
  let journeys = 0;
  for (let customer = 0; customer < starts.length - 1; customer++) {
    customerStarts[customer] = journeys;
    let before = -Infinity;
    for (let place = starts[customer] as number; place < (starts[customer + 1] as number); place++) {
      const time = at[place] as number;
      if (time - before > gapMs || before === -Infinity) journeyStarts[journeys++] = place;
      before = time;
    }
  }
  customerStarts[starts.length - 1] = journeys;
  journeyStarts[journeys] = at.length;
  return { order, at, journeyStarts: journeyStarts.slice(0, journeys + 1), customerStarts };
}
