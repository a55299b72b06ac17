import { epochOf } from '../calendar/instant.ts';
import { wrongKind } from '../misuse/wrongKind.ts';
import { isIterable } from '../tally/eachRow.ts';
import { readGroupKey } from '../tally/readGroupKey.ts';
import type { JourneyColumns } from './journeyColumns.ts';
import type { AnyJourney, Timed } from './journeyOf.ts';
import { newCodes } from './newCodes.ts';
import { placeJourneys } from './placeJourneys.ts';

/**
 * Journeys as columns: those that `journeys` made have them already, those that came from elsewhere are read here. Their
 * touchpoints are put in order of time, so that a journey out of order counts like the same journey in order.
 *
 * @param journeys - What `journeys` gives, or any journeys.
 * @returns The columns.
 * @throws TypeError for what holds no journeys, a customer that is no name and a time that is missing; RangeError for text that
 * is no time.
 * @category journey
 */
export function columnsOf<Touchpoint extends Timed>(
  journeys: Iterable<AnyJourney<Touchpoint>>,
): JourneyColumns<Touchpoint> {
  if (!isIterable(journeys)) throw wrongKind('journeys', 'journeys: an iterable', journeys);
  if ('columns' in journeys) return journeys.columns as JourneyColumns<Touchpoint>;

  const customers = newCodes();
  const rows: Touchpoint[] = [];
  const times: number[] = [];
  const journeyOf: number[] = [];
  const customerOf: number[] = [];
  const ids: (string | null)[] = [];
  let position = 0;
  for (const journey of journeys as Iterable<AnyJourney<Touchpoint> | null>) {
    const touchpoints: unknown = journey?.touchpoints;
    if (journey === null || !isIterable(touchpoints)) {
      throw wrongKind('journey', 'a journey with touchpoints', journey, ` at position ${position}`);
    }
    for (const touchpoint of touchpoints as Iterable<Touchpoint>) {
      rows.push(touchpoint);
      times.push(timeOf(touchpoint, position));
      journeyOf.push(position);
    }
    customerOf.push(customers.codeOf(readGroupKey(journey.customerId, position)));
    ids.push(journey.id === null || journey.id === undefined ? null : readGroupKey(journey.id, position));
    position++;
  }
  const { journeys: inOrder, ...places } = placeJourneys({
    at: Float64Array.from(times),
    journeyOf: Uint32Array.from(journeyOf),
    customerOf: Uint32Array.from(customerOf),
    customers: customers.names.length,
  });
  const journeyIds = Array.from(inOrder, (journey) => ids[journey] ?? null);
  return { rows, ...places, customerIds: customers.names, journeyIds };
}

function timeOf(touchpoint: Timed, position: number): number {
  const { at } = touchpoint;
  const where = ` in the journey at position ${position}`;
  if (at === null || at === undefined) throw wrongKind('time', 'a touchpoint with a time', at, where);
  try {
    return epochOf(at);
  } catch (error) {
    (error as Error).message += where;
    throw error;
  }
}
