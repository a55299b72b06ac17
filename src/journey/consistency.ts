import { intraclassCorrelation, type IntraclassCorrelation } from '../inference/intraclassCorrelation.ts';
import { wrongKind } from '../misuse/wrongKind.ts';
import type { Answer } from '../tally/answer.ts';
import { eachRow } from '../tally/eachRow.ts';
import { readAnswer } from '../tally/readAnswer.ts';
import { readGroupKey } from '../tally/readGroupKey.ts';
import type { GroupKey } from '../tally/tallyBy.ts';

/** How much alike the ratings of one customer are. */
export interface Consistency extends IntraclassCorrelation {
  /** The correlation, with 0 in place of one below 0; null where it is not defined. */
  readonly value: number | null;
  /** Whether the correlation was below 0. */
  readonly isBelowZero: boolean;
  /** Ratings that are none. */
  readonly skipped: number;
}

/**
 * Does a customer who is content at one place tend to be content at all of them?
 *
 * Formula: ICC(1) of the ratings by customer, after the mean of each place was taken off, so that a place that is worse for
 * everybody does not count. Range: 0 to 1; high where each customer has one experience, near 0 where it depends on the day.
 * Counts ratings with a customer and a place. Empty: null, as where no customer has two ratings.
 *
 * @param rows - Feedback or touchpoints.
 * @param customer - Row to whose it is.
 * @param place - Row to its channel or stage.
 * @param rating - Row to its rating; null where there is none.
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
): Consistency {
  for (const callback of [customer, place, rating]) {
    if (typeof callback !== 'function') throw wrongKind('callback', 'a callback that takes a row', callback);
  }
  const places = new Map<string, { sum: number; n: number }>();
  const ratings: { readonly customer: string; readonly place: string; readonly value: number }[] = [];
  let skipped = 0;
  eachRow(rows, (row, position) => {
    const value = readAnswer(rating(row), 'throw', position);
    if (typeof value === 'string') {
      skipped++;
      return;
    }
    const read = { customer: readGroupKey(customer(row), position), place: readGroupKey(place(row), position), value };
    const at = places.get(read.place) ?? { sum: 0, n: 0 };
    places.set(read.place, { sum: at.sum + value, n: at.n + 1 });
    ratings.push(read);
  });
  const byCustomer = new Map<string, [number, number][]>();
  for (const { customer: name, place: at, value } of ratings) {
    const { sum, n } = places.get(at) as { readonly sum: number; readonly n: number };
    const own = byCustomer.get(name) ?? [];
    byCustomer.set(name, own);
    own.push([value - sum / n, 1]);
  }
  const names = [...byCustomer.keys()].sort();
  const result = intraclassCorrelation(names.map((name) => byCustomer.get(name) as [number, number][]));
  const { correlation } = result;
  return {
    ...result,
    value: correlation === null ? null : Math.max(0, correlation),
    isBelowZero: correlation !== null && correlation < 0,
    skipped,
  };
}
