import type { RateOptions } from '../metric/rate.ts';
import { rate } from '../metric/rate.ts';
import type { Reading } from '../metric/reading.ts';
import { wrongKind } from '../misuse/wrongKind.ts';
import type { Answer, Groups, Tally } from '../tally/answer.ts';
import { eachRow, isIterable } from '../tally/eachRow.ts';
import { merge } from '../tally/merge.ts';
import { type Counts, newCounts } from '../tally/newCounts.ts';
import { writeTally } from '../tally/writeTally.ts';
import { type Lift, liftBetween } from './lift.ts';

/**
 * Who leaves after anger, who buys again after joy?
 *
 * For each name the share of yes among records that have it against those that do not. A record may have several names, and none is
 * an answer too. It is no effect: what makes people angry may also make them leave. Counts: records that say which names they have;
 * outcomes that are not known yet are skipped. Empty: `{}`.
 *
 * @param rows - Journeys, customers or touchpoints.
 * @param names - Record to its names: emotions, channels, a single one; null where it does not say.
 * @param outcome - Record to whether it came to pass: churned, bought again; null while that is not known.
 * @param options - `direction`, `method`, `level` (0.95), `minimumAnswers` (1), `name` of the reading.
 * @returns For each name both shares in percent and their difference, in the order of the names' code units.
 * @throws As `tally` for what is no outcome; TypeError for names that are no texts, with the position.
 * @example
 * ```ts
 * import { mapGroups, outcomesBy } from 'cx-metrics';
 *
 * const customers = [
 *   { emotions: ['anger'], churned: true },
 *   { emotions: ['anger', 'trust'], churned: false },
 *   { emotions: ['joy'], churned: false },
 *   { emotions: ['trust'], churned: false },
 *   { emotions: [], churned: false },
 * ];
 * const churn = outcomesBy(
 *   customers,
 *   (customer) => customer.emotions,
 *   (customer) => customer.churned,
 *   { name: 'churn', direction: 'lowerIsBetter' },
 * );
 * mapGroups(churn, (lift) => lift.with.value); // => { anger: 50, joy: 0, trust: 0 }
 * churn['anger']?.value; // => 50
 * churn['joy']?.value; // => -25
 * outcomesBy([], () => [], () => true); // => {}
 * ```
 * @see {@link lift} for one thing and any metric
 * @category journey
 */
export function outcomesBy<Row>(
  rows: Iterable<Row>,
  names: (row: Row) => string | readonly string[] | null | undefined,
  outcome: (row: Row) => Answer,
  options?: RateOptions,
): Groups<Lift<Reading>> {
  for (const callback of [names, outcome]) {
    if (typeof callback !== 'function') throw wrongKind('callback', 'a callback that takes a row', callback);
  }
  const withName = new Map<string, Counts>();
  const all = newCounts(options?.invalid);
  let unknown = 0;
  eachRow(rows, (row, position) => {
    const own: unknown = names(row);
    if (own === null || own === undefined) {
      unknown++;
      return;
    }
    if (typeof own !== 'string' && !isIterable(own)) throw wrongKind('names', 'names', own, ` at position ${position}`);
    const answer = outcome(row);
    all.add(answer, position);
    for (const name of typeof own === 'string' ? [own] : new Set(own)) {
      if (typeof name !== 'string') throw wrongKind('names', 'a name', name, ` at position ${position}`);
      const counts = withName.get(name) ?? newCounts(options?.invalid);
      withName.set(name, counts);
      counts.add(answer, position);
    }
  });
  const whole = writeTally(all.contents());
  return Object.fromEntries(
    [...withName.keys()].sort().map((name) => {
      const own = writeTally((withName.get(name) as Counts).contents());
      return [name, { ...liftBetween(own, restOf(whole, own), rate, options), unknown }];
    }),
  );
}

/** What is left of a tally without a part of it. */
function restOf(whole: Tally, part: Tally): Tally {
  const keys = Object.keys(merge(whole, part));
  return Object.fromEntries(keys.map((key) => [key, (whole[key] ?? 0) - (part[key] ?? 0)]));
}
