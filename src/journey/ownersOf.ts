import { type JourneyColumns, journeyIdOf } from './journeyColumns.ts';

/** Whose a touchpoint is. */
export interface Owners {
  /** The name of its customer. */
  readonly customerOf: (row: number) => string;
  /** The name of its journey. */
  readonly journeyOf: (row: number) => string;
}

/**
 * From touchpoints back to their customers and journeys.
 *
 * @param columns - Journeys.
 * @returns Names by row.
 * @category journey
 */
export function ownersOf(columns: JourneyColumns<unknown>): Owners {
  const { order, journeyStarts, customerStarts, customerIds } = columns;
  const [customers, journeys] = [new Uint32Array(order.length), new Uint32Array(order.length)];
  for (let customer = 0; customer < customerIds.length; customer++) {
    for (
      let journey = customerStarts[customer] as number;
      journey < (customerStarts[customer + 1] as number);
      journey++
    ) {
      for (let place = journeyStarts[journey] as number; place < (journeyStarts[journey + 1] as number); place++) {
        const row = order[place] as number;
        [customers[row], journeys[row]] = [customer, journey];
      }
    }
  }
  return {
    customerOf: (row) => customerIds[customers[row] as number] as string,
    journeyOf: (row) => journeyIdOf(columns, customers[row] as number, journeys[row] as number),
  };
}
