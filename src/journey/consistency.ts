import { intraclassCorrelation, type IntraclassCorrelation } from '../inference/intraclassCorrelation.ts';
import { moments } from '../inference/moments.ts';
import { checkOptions } from '../misuse/checkOptions.ts';
import { wrongKind } from '../misuse/wrongKind.ts';
import type { Answer, LeftOut } from '../tally/answer.ts';
import { eachRow } from '../tally/eachRow.ts';
import { type Counts, newCounts } from '../tally/newCounts.ts';
import { readAnswer } from '../tally/readAnswer.ts';
import { readGroupKey } from '../tally/readGroupKey.ts';
import type { GroupKey } from '../tally/tallyBy.ts';

/** What `consistency` takes. */
export interface ConsistencyOptions {
  /** How often the limits are to hold the true correlation, between 0 and 1; 0.95 unless told. */
  readonly level?: number;
}

/** How much alike the ratings of one customer are. */
export interface Consistency extends IntraclassCorrelation {
  /** The correlation, with 0 in place of one below 0; null where it is not defined. */
  readonly value: number | null;
  /** Whether the correlation was below 0. */
  readonly isBelowZero: boolean;
  /** Rows without a rating, by why. */
  readonly leftOut: LeftOut;
}

/**
 * Does a customer who is content at one place tend to be content at all of them?
 *
 * Formula: ICC(1) of the ratings by customer, after the mean of each place was taken off, so that a place that is worse for
 * everybody does not count; 0 in place of a correlation below 0, which `isBelowZero` tells. Range: 0 to 1; high where each customer
 * has one experience, near 0 where it depends on the day. Counts rows with a rating. Empty: null, as where no customer has two
 * ratings and where all are equal.
 * Law: the order of the rows does not matter, nor does what is added to all ratings of one place.
 *
 * Source: Fisher (1925); Shrout and Fleiss (1979); with their limits, as of `intraclassCorrelation`.
 *
 * @param rows - Feedback or touchpoints.
 * @param customer - Row to whose it is; asked where there is a rating.
 * @param place - Row to its channel or stage; asked where there is a rating.
 * @param rating - Row to its rating; null where there is none.
 * @param options - `level` (0.95).
 * @returns The correlation with what it is made of.
 * @throws TypeError for a customer or place without a name and for text as a rating, RangeError for NaN; with the position.
 * @example
 * ```ts
 * import { consistency } from 'cx-metrics';
 *
 * const rows = [
 *   { customer: 'anna', channel: 'web', rating: 5 },
 *   { customer: 'anna', channel: 'phone', rating: 4 },
 *   { customer: 'ben', channel: 'web', rating: 2 },
 *   { customer: 'ben', channel: 'phone', rating: 1 },
 * ];
 * consistency(rows, (row) => row.customer, (row) => row.channel, (row) => row.rating).value; // => 1
 * consistency(rows, (row) => row.customer, (row) => row.channel, () => null).leftOut.skipped; // => 4
 * consistency([], () => '', () => '', () => 5).value; // => null
 * ```
 * @see {@link coherence} for the differences between places
 * @category journey
 */
export function consistency<Row>(
  rows: Iterable<Row>,
  customer: (row: Row) => GroupKey,
  place: (row: Row) => GroupKey,
  rating: (row: Row) => Answer,
  options?: ConsistencyOptions,
): Consistency {
  checkOptions(options);
  const { level = 0.95 } = options ?? {};
  for (const callback of [customer, place, rating]) {
    if (typeof callback !== 'function') throw wrongKind('callback', 'a callback that takes a row', callback);
  }
  const ratings: { readonly customer: string; readonly place: string; readonly value: number }[] = [];
  const byPlace = new Map<string, Counts>();
  const leftOut = { skipped: 0, dismissed: 0, notApplicable: 0, invalid: 0 };
  eachRow(rows, (row, position) => {
    const value = readAnswer(rating(row), 'throw', position);
    if (typeof value === 'string') {
      leftOut[value]++;
      return;
    }
    const read = { customer: readGroupKey(customer(row), position), place: readGroupKey(place(row), position), value };
    const there = byPlace.get(read.place) ?? newCounts();
    byPlace.set(read.place, there);
    there.add(value, position);
    ratings.push(read);
  });
  const means = new Map(
    [...byPlace].map(([name, counts]) => [name, moments(counts.contents().answers).mean as number]),
  );
  const byCustomer = new Map<string, number[]>();
  for (const { customer: name, place: there, value } of ratings) {
    const own = byCustomer.get(name) ?? [];
    byCustomer.set(name, own);
    own.push(value - (means.get(there) as number));
  }
  // In one order, so that the order of rows does not show in the last digits of a sum.
  const names = [...byCustomer.keys()].sort();
  const groups = names.map((name) => (byCustomer.get(name) as number[]).sort((one, other) => one - other));
  const result = intraclassCorrelation(
    groups.map((values) => values.map((value) => [value, 1])),
    level,
  );
  const { correlation } = result;
  return {
    ...result,
    value: correlation === null ? null : Math.max(0, correlation),
    isBelowZero: correlation !== null && correlation < 0,
    leftOut,
  };
}
