import type { Answer, Groups, Tally, TallyOptions } from '../tally/answer.ts';
import { checkTallyOptions } from '../tally/checkTallyOptions.ts';
import { type Counts, newCounts } from '../tally/newCounts.ts';
import type { GroupKey } from '../tally/tallyBy.ts';
import { writeTally } from '../tally/writeTally.ts';
import { codePlaces } from './codePlaces.ts';
import { columnsOf } from './columnsOf.ts';
import type { AnyJourney, Timed } from './journeyOf.ts';
import { readValences } from './readValences.ts';

/**
 * Which touchpoints lift the mood, and which spoil it?
 *
 * Formula: valence at a touchpoint − valence at the last touchpoint of the journey before it that has one. Range: −2 to 2, higher is
 * better. Counts every touchpoint once: where there is nothing before it to compare with, it does not apply; where its own valence
 * is not known, it is skipped, or whatever the callback says. Empty: `{}`.
 * The tallies merge; read them with `meanScore` or `net` on the scale `valenceStep`, which `delta` and `trend` take too.
 *
 * @param journeys - What `journeys` gives, or any journeys.
 * @param valence - Touchpoint to how good it felt, −1 to 1; null where nothing is known.
 * @param name - Touchpoint to what it is counted under: its activity, its channel.
 * @param options - `invalid: 'count'` counts what is no valence instead of throwing.
 * @returns For each name, how many times the valence changed by how much.
 * @throws RangeError for a valence off −1 to 1, TypeError for other kinds and what is no name; with the position.
 * @example
 * ```ts
 * import { journeys, mapGroups, meanScore, valenceChanges, valenceStep } from 'cx-metrics';
 *
 * const touchpoints = [
 *   { customerId: 'anna', at: 0, activity: 'order', valence: 0.5 },
 *   { customerId: 'anna', at: 1, activity: 'wait', valence: -0.5 },
 *   { customerId: 'anna', at: 2, activity: 'receive', valence: 0.75 },
 * ];
 * const all = journeys(touchpoints, { gapMs: 1000 });
 * const changes = valenceChanges(all, (touchpoint) => touchpoint.valence, (touchpoint) => touchpoint.activity);
 * changes; // => { order: { notApplicable: 1 }, receive: { 1.25: 1 }, wait: { '-1': 1 } }
 * mapGroups(changes, (steps) => meanScore(steps, { scale: valenceStep }).value); // => { order: null, receive: 1.25, wait: -1 }
 * valenceChanges([], () => 0, () => 'wait'); // => {}
 * valenceChanges(all, () => 5, () => 'wait'); // throws RangeError
 * ```
 * @see {@link emotionCurve} for whole journeys
 * @category journey
 */
export function valenceChanges<Touchpoint extends Timed>(
  journeys: Iterable<AnyJourney<Touchpoint>>,
  valence: (touchpoint: Touchpoint) => Answer,
  name: (touchpoint: Touchpoint) => GroupKey,
  options?: TallyOptions,
): Groups<Tally> {
  const invalid = checkTallyOptions(options);
  const columns = columnsOf(journeys);
  const { answerAt } = readValences(columns, valence, invalid);
  const { codes, names } = codePlaces(columns, name);
  const changes = names.map(() => newCounts());
  const { journeyStarts } = columns;
  for (let journey = 0; journey < journeyStarts.length - 1; journey++) {
    let before: number | null = null;
    for (let place = journeyStarts[journey] as number; place < (journeyStarts[journey + 1] as number); place++) {
      const felt = answerAt(place);
      const counts = changes[codes[place] as number] as Counts;
      if (typeof felt === 'string') {
        counts.add(felt, place);
        continue;
      }
      counts.add(before === null ? 'notApplicable' : felt - before, place);
      before = felt;
    }
  }
  return Object.fromEntries(names.map((text, code) => [text, writeTally((changes[code] as Counts).contents())]));
}
