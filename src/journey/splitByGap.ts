import type { JourneyColumns } from './journeyColumns.ts';
import type { ReadTouchpoints } from './readTouchpoints.ts';
import { sortIntoGroups } from './sortIntoGroups.ts';

/**
 * Puts touchpoints customer by customer in order of time, and begins a new journey wherever a customer was away for longer.
 *
 * @param read - Touchpoints as columns.
 * @param gapMs - The longest time between two touchpoints of one journey, in milliseconds.
 * @returns The columns.
 * @category journey
 */
export function splitByGap<Touchpoint>(read: ReadTouchpoints<Touchpoint>, gapMs: number): JourneyColumns<Touchpoint> {
  const { rows, customerIds } = read;
  const customers = customerIds.length;
  const { order, at, starts } = sortIntoGroups(read.customerOf, customers, read.at);
  const customerStarts = new Uint32Array(customers + 1);
  const journeyStarts = new Uint32Array(countJourneys(at, starts, gapMs) + 1);
  let journeys = 0;
  for (let customer = 0; customer < customers; customer++) {
    customerStarts[customer] = journeys;
    const [from, to] = [starts[customer] as number, starts[customer + 1] as number];
    for (let place = from; place < to; place++) {
      if (place === from || (at[place] as number) - (at[place - 1] as number) > gapMs)
        journeyStarts[journeys++] = place;
    }
  }
  customerStarts[customers] = journeys;
  journeyStarts[journeys] = rows.length;
  return { rows, order, at, journeyStarts, customerStarts, customerIds, journeyIds: null };
}

function countJourneys(at: Float64Array, starts: Uint32Array, gapMs: number): number {
  let journeys = 0;
  for (let customer = 0; customer < starts.length - 1; customer++) {
    const [from, to] = [starts[customer] as number, starts[customer + 1] as number];
    for (let place = from; place < to; place++) {
      if (place === from || (at[place] as number) - (at[place - 1] as number) > gapMs) journeys++;
    }
  }
  return journeys;
}
