import { furthestEpoch } from '../calendar/instant.ts';
import { badCode, type ReadColumn } from '../tally/readColumn.ts';
import { areDistinct } from './areDistinct.ts';
import type { ReadTouchpoints } from './readTouchpoints.ts';
import { recode } from './recode.ts';
import { wholeCodes } from './wholeCodes.ts';
import type { TouchpointSource } from './touchpointSource.ts';

type Customers = Pick<ReadTouchpoints, 'customerOf' | 'customerIds'>;

/**
 * Reads columns whole, where every row is a touchpoint: customers as codes and names, times as epoch milliseconds, all of them
 * there. Then nothing has to be asked row by row, which takes a fifth of the time.
 *
 * @param source - Touchpoints of one form, with no names of their own, and journeys that go by no name.
 * @returns The arrays; null where a row needs a closer look, if only to be refused.
 * @category journey
 */
export function readWholeColumns({ column }: TouchpointSource): ReadTouchpoints | null {
  if (column === null) return null;
  const [customers, { values: at, valid }] = [column('customerId'), column('at')];
  if (customers.names === null || customers.valid !== null || valid !== null || !(at instanceof Float64Array))
    return null;
  if (!areTimes(at)) return null;
  const { customerOf, customerIds } = givenCustomers(customers) ?? codedCustomers(customers);
  const leftOut = { duplicates: 0, withoutCustomer: 0, withoutTime: 0, withoutJourney: 0, invalid: 0 };
  return { positions: null, customerOf, customerIds, at, journeyIds: [], leftOut };
}

/** Loops, here and above, since a callback for each of a million numbers takes several times as long. */
function areTimes(at: Float64Array): boolean {
  let row = 0;
  // Written so that NaN is none.
  while (row < at.length && Math.abs(at[row] as number) <= furthestEpoch) row++;
  return row === at.length;
}

/** Codes of different names are taken as they are. */
function givenCustomers(column: ReadColumn): Customers | null {
  const [codes, names] = [wholeCodes(column), column.names as readonly unknown[]];
  if (codes === null || names.length > codes.length || !areDistinct(names)) return null;
  const customerOf = codes instanceof Uint32Array ? codes : new Uint32Array(codes);
  for (let row = 0; row < customerOf.length; row++) {
    if ((customerOf[row] as number) >= names.length) throw badCode(column.values[row], names.length, row);
  }
  return { customerOf, customerIds: names };
}

function codedCustomers(column: ReadColumn): Customers {
  const { codes, names } = recode(column, null, 0);
  return { customerOf: codes, customerIds: names };
}
