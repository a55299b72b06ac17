import type { ReadColumn } from '../tally/readColumn.ts';

/**
 * Journeys in arrays, the way they are counted: one place for each touchpoint, customer by customer, journey by journey, in order
 * of time. All arrays are read only.
 */
export interface JourneyColumns<Touchpoint> extends JourneyPlaces {
  /** The touchpoints in the order in which they came; those of columns are put together when somebody asks for them. */
  readonly rows: readonly Touchpoint[];
  /** Names of the customers. */
  readonly customerIds: readonly string[];
  /** Names of the journeys; null for those that are called by customer and number. */
  readonly journeyIds: readonly (string | null)[] | null;
  /** The columns that the rows came from; undefined for records. */
  readonly fields?: TouchpointFields | undefined;
}

/** Where touchpoints, journeys and customers stand. */
export interface JourneyPlaces {
  /** Which of the rows stands at each place. */
  readonly order: Uint32Array;
  /** The time of each place, in epoch milliseconds. */
  readonly at: Float64Array;
  /** The place at which each journey begins, and one more for the end. */
  readonly journeyStarts: Uint32Array;
  /** The journey with which each customer begins, and one more for the end. */
  readonly customerStarts: Uint32Array;
}

/** Columns of touchpoints. */
export interface TouchpointFields {
  /** A column by its name. */
  readonly column: (name: string) => ReadColumn;
  /** The position of each row in the columns; null where all rows stand in them. */
  readonly positions: Uint32Array | null;
}

/**
 * The customers in the order of their names' code units, in which they are written wherever they are listed: so a result does
 * not depend on the order in which the touchpoints came.
 *
 * @param columns - Journeys.
 * @returns Numbers of customers.
 * @category journey
 */
export function customersInOrder({ customerIds }: JourneyColumns<unknown>): Uint32Array {
  const inOrder = Array.from(customerIds, (name, customer) => ({ name, customer }));
  inOrder.sort((one, other) => (one.name < other.name ? -1 : 1));
  return Uint32Array.from(inOrder, ({ customer }) => customer);
}

/**
 * The name of a journey: its own, or that of its customer with its number from 1.
 *
 * @param columns - Journeys.
 * @param customer - Whose it is.
 * @param journey - Its number among all.
 * @returns Its name.
 * @category journey
 */
export function journeyIdOf(columns: JourneyColumns<unknown>, customer: number, journey: number): string {
  const { customerIds, customerStarts, journeyIds } = columns;
  const number = journey - (customerStarts[customer] as number) + 1;
  return journeyIds?.[journey] ?? `${customerIds[customer] as string}/${number}`;
}
