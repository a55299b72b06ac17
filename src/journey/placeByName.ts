import type { JourneyPlaces } from './journeyColumns.ts';
import { newCodes } from './newCodes.ts';
import { placeJourneys } from './placeJourneys.ts';
import type { ReadTouchpoints } from './readTouchpoints.ts';

/** Where everything stands, and what the journeys are called. */
export interface NamedPlaces extends JourneyPlaces {
  /** Names of the journeys. */
  readonly journeyIds: readonly string[];
}

/**
 * One journey for each customer and name of a journey.
 *
 * @param read - Touchpoints as arrays.
 * @returns Where everything stands; journeys of a customer in order of their first touchpoint.
 * @category journey
 */
export function placeByName({ at, customerOf: customerOfRow, customerIds, journeyIds }: ReadTouchpoints): NamedPlaces {
  const { codeOf } = newCodes();
  const journeys = new Map<number, number>();
  const [ids, customerOf]: [string[], number[]] = [[], []];
  const journeyOf = customerOfRow.map((customer, row) => {
    const name = journeyIds[row] as string;
    // Exact, since there are fewer names and customers than touchpoints, of which no memory holds 2^26.
    const both = codeOf(name) * customerIds.length + customer;
    let journey = journeys.get(both);
    if (journey === undefined) {
      journey = ids.push(name) - 1;
      customerOf.push(customer);
      journeys.set(both, journey);
    }
    return journey;
  });
  const { journeys: inOrder, ...places } = placeJourneys({
    at,
    journeyOf,
    customerOf: Uint32Array.from(customerOf),
    customers: customerIds.length,
  });
  return { ...places, journeyIds: Array.from(inOrder, (journey) => ids[journey] as string) };
}
