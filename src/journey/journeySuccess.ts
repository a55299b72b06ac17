import { wrongKind } from '../misuse/wrongKind.ts';
import type { Tally } from '../tally/answer.ts';
import { newCounts } from '../tally/newCounts.ts';
import { writeTally } from '../tally/writeTally.ts';
import { columnsOf } from './columnsOf.ts';
import type { AnyJourney, Timed } from './journeyOf.ts';

/**
 * In how many journeys did everything go well?
 *
 * Counts journeys: yes where every touchpoint succeeded, no where one did not; skipped where it is not known of one and none
 * failed, as in a journey without touchpoints. Empty: `{}`. The tally merges; read it with `rate`, which `delta` and `trend` take.
 *
 * @param journeys - What `journeys` gives, or any journeys.
 * @param succeeded - Touchpoint to whether the customer got what it was for; null where that is not known.
 * @returns How many journeys went well, under 1, and how many did not, under 0.
 * @throws TypeError for what is not true, false or null, with the position of the touchpoint.
 * @example
 * ```ts
 * import { journeys, journeySuccess, rate } from 'cx-metrics';
 *
 * const touchpoints = [
 *   { customerId: 'anna', at: 0, succeeded: true },
 *   { customerId: 'anna', at: 1, succeeded: false },
 *   { customerId: 'ben', at: 0, succeeded: true },
 *   { customerId: 'cleo', at: 0, succeeded: null },
 * ];
 * const wentWell = journeySuccess(journeys(touchpoints, { gapMs: 1000 }), (touchpoint) => touchpoint.succeeded);
 * wentWell; // => { 0: 1, 1: 1, skipped: 1 }
 * rate(wentWell, { name: 'journeySuccess' }).value; // => 50
 * journeySuccess([], () => true); // => {}
 * ```
 * @see {@link compoundSuccess} for what the touchpoints alone let expect
 * @category journey
 */
export function journeySuccess<Touchpoint extends Timed>(
  journeys: Iterable<AnyJourney<Touchpoint>>,
  succeeded: (touchpoint: Touchpoint) => boolean | null | undefined,
): Tally {
  if (typeof succeeded !== 'function') throw wrongKind('callback', 'a callback that takes a touchpoint', succeeded);
  const { rows, order, journeyStarts } = columnsOf(journeys);
  const counts = newCounts();
  for (let journey = 0; journey < journeyStarts.length - 1; journey++) {
    const from = journeyStarts[journey] as number;
    const to = journeyStarts[journey + 1] as number;
    let failed = false;
    let unknown = from === to;
    for (let place = from; place < to; place++) {
      const row = order[place] as number;
      const one = succeeded(rows[row] as Touchpoint) ?? null;
      if (one !== null && typeof one !== 'boolean') {
        throw wrongKind('succeeded', 'true, false or null', one, ` at position ${row}`);
      }
      failed ||= one === false;
      unknown ||= one === null;
    }
    counts.add(failed ? false : unknown ? null : true, journey);
  }
  return writeTally(counts.contents());
}
