import { rate, type RateOptions } from '../metric/rate.ts';
import type { Reading } from '../metric/reading.ts';
import { wrongKind } from '../misuse/wrongKind.ts';
import type { Answer, Groups, Tally } from '../tally/answer.ts';
import { checkTallyOptions } from '../tally/checkTallyOptions.ts';
import { eachRow } from '../tally/eachRow.ts';
import { type Counts, newCounts } from '../tally/newCounts.ts';
import { readNames } from '../tally/readNames.ts';
import { writeTally } from '../tally/writeTally.ts';
import { type Lift, liftOf } from './lift.ts';

/**
 * Who leaves after anger, who buys again after joy?
 *
 * Formula: for each name the percentage of yes among records that have it − that among those that do not. A record may have several
 * names, and none is an answer too. It is no effect: what makes people angry may also make them leave. Counts: records that say
 * which names they have; the others are `unknown`, and outcomes that are not known yet are skipped. Empty: `{}`.
 * Many names are many chances for a false alarm: `adjust` takes the result as it is.
 *
 * Source: as of `rate` and `delta`.
 *
 * @param rows - Journeys, customers or touchpoints.
 * @param names - Record to its names: emotions, channels, a single one; null where it does not say.
 * @param outcome - Record to whether it came to pass: churned, bought again; null while that is not known.
 * @param options - `name` and `direction` of the reading, `method`, `level` (0.95), `minimumAnswers` (1), `invalid` (`'throw'`).
 * @returns For each name both shares in percent and their difference, in the order of the names' code units.
 * @throws TypeError for names that are no texts, with the position; what `tally` and `rate` throw for what is no outcome.
 * @example
 * ```ts
 * import { adjust, mapGroups, outcomesBy } from 'cx-metrics';
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
 * mapGroups(churn, (lift) => lift.value); // => { anger: 50, joy: -25, trust: -33.333333333333336 }
 * adjust(churn)['anger']?.adjusted?.of; // => 3
 * outcomesBy([], () => [], () => true); // => {}
 * ```
 * @see {@link lift} for one thing and any metric
 * @category trend
 */
export function outcomesBy<Row>(
  rows: Iterable<Row>,
  names: (row: Row) => string | readonly string[] | null | undefined,
  outcome: (row: Row) => Answer,
  options?: RateOptions,
): Groups<Lift<Reading>> {
  const invalid = checkTallyOptions(options);
  for (const callback of [names, outcome]) {
    if (typeof callback !== 'function') throw wrongKind('callback', 'a callback that takes a row', callback);
  }
  const all = newCounts(invalid);
  const withName = new Map<string, Counts>();
  let unknown = 0;
  eachRow(rows, (row, position) => {
    const own = readNames(names(row), position);
    if (own === null) {
      unknown++;
      return;
    }
    const answer = outcome(row);
    all.add(answer, position);
    for (const name of own) {
      const counts = withName.get(name) ?? newCounts(invalid);
      withName.set(name, counts);
      counts.add(answer, position);
    }
  });
  const whole = writeTally(all.contents());
  return Object.fromEntries(
    [...withName].sort(byName).map(([name, counts]) => {
      const own = writeTally(counts.contents());
      return [name, { ...liftOf(restOf(whole, own), own, rate, options), unknown }];
    }),
  );
}

function byName([one]: readonly [string, Counts], [other]: readonly [string, Counts]): number {
  return one < other ? -1 : 1;
}

/** What is left of a tally without a part of it. */
function restOf(whole: Tally, part: Tally): Tally {
  return Object.fromEntries(Object.entries(whole).map(([answer, times]) => [answer, times - (part[answer] ?? 0)]));
}
