import type { MetricOptions } from '../metric/metricOptions.ts';
import { rate } from '../metric/rate.ts';
import type { Reading } from '../metric/reading.ts';
import { checkOptions } from '../misuse/checkOptions.ts';
import { wrongKind } from '../misuse/wrongKind.ts';
import type { Answer, Tally } from '../tally/answer.ts';
import { newCounts } from '../tally/newCounts.ts';
import type { GroupKey } from '../tally/tallyBy.ts';
import { writeTally } from '../tally/writeTally.ts';
import { codePlaces } from './codePlaces.ts';
import { columnsOf } from './columnsOf.ts';
import type { AnyJourney, FieldOf, Timed } from './journeyOf.ts';

/** What `switches` takes besides. */
export interface SwitchesOptions<Touchpoint> extends Pick<MetricOptions, 'level' | 'minimumAnswers'> {
  /** Touchpoint after a switch to whether what was known before was at hand there; null where that is not known. */
  readonly kept?: ((touchpoint: Touchpoint) => Answer) | undefined;
}

/** Changes from one name to another, all of one kind. */
export interface SwitchPair {
  /** The name before. */
  readonly from: string;
  /** The name after. */
  readonly to: string;
  /** How many times. */
  readonly count: number;
}

/** Changes of channel, or of hands. */
export interface Switches {
  /** How many. */
  readonly count: number;
  /** How many journeys have so many switches; a journey without any name is skipped. */
  readonly perJourney: Tally;
  /** How many journeys have so many different names; a journey without any is skipped. */
  readonly differentPerJourney: Tally;
  /** Percentage of journeys with two different names or more. */
  readonly several: Reading;
  /** Every change from one name to another, the most frequent first. */
  readonly pairs: readonly SwitchPair[];
  /** After how many switches what was known before was at hand: 1 for yes, 0 for no, skipped where that is not known. */
  readonly kept: Tally;
  /** Percentage of switches after which it was; null unless `kept` asks. */
  readonly continuity: Reading | null;
  /** How many touchpoints have no name. */
  readonly unknown: number;
}

/**
 * How often do customers change the channel, or are handed on, and do they have to begin anew?
 *
 * A switch lies between two touchpoints of a journey with different names and none with a name between them. What has no name is
 * passed over. Asked for channels it tells of switches, asked for who is responsible of hand-offs; `kept` tells of continuity.
 * Counts: every journey with a name; the tallies merge. Empty: `{}`, and readings without a value.
 *
 * @param journeys - What `journeys` gives, or any journeys.
 * @param name - Touchpoint to its channel, or to who is responsible; null where that is not known.
 * @param options - `kept`, `level` (0.95), `minimumAnswers` (1).
 * @returns Switches in total, by journey and by pair, and whether the context was kept.
 * @throws TypeError for what is no name, with the position of the touchpoint; as `tally` for what `kept` gives.
 * @example
 * ```ts
 * import { journeys, switches } from 'cx-metrics';
 *
 * const touchpoints = [
 *   { customerId: 'anna', at: 0, channel: 'web', contextKept: null },
 *   { customerId: 'anna', at: 1, channel: 'phone', contextKept: false },
 *   { customerId: 'anna', at: 2, channel: 'store', contextKept: true },
 *   { customerId: 'ben', at: 0, channel: 'web', contextKept: null },
 * ];
 * const all = journeys(touchpoints, { gapMs: 1000 });
 * const channels = switches(all, (touchpoint) => touchpoint.channel, { kept: (touchpoint) => touchpoint.contextKept });
 * channels.perJourney; // => { 0: 1, 2: 1 }
 * channels.several.value; // => 50
 * channels.continuity?.value; // => 50
 * switches([], () => 'web').count; // => 0
 * ```
 * @category journey
 */
export function switches<Touchpoint extends Timed>(
  journeys: Iterable<AnyJourney<Touchpoint>>,
  name: FieldOf<NoInfer<Touchpoint>, GroupKey | null | undefined>,
  options?: SwitchesOptions<NoInfer<Touchpoint>>,
): Switches {
  checkOptions(options);
  const { kept, ...forRate } = options ?? {};
  if (kept !== undefined && typeof kept !== 'function') {
    throw wrongKind('callback', 'a callback that takes a touchpoint', kept);
  }
  const columns = columnsOf(journeys);
  const { codes, names, missing } = codePlaces(columns, name, 'allowed');
  const [perJourney, different, several, context] = [newCounts(), newCounts(), newCounts(), newCounts()];
  const pairs = new Map<number, number>();
  const lastSeen = new Int32Array(names.length).fill(-1);
  let unknown = 0;
  const { order, journeyStarts } = columns;
  for (let journey = 0; journey < journeyStarts.length - 1; journey++) {
    let before = -1;
    let switched = 0;
    let seen = 0;
    const to = journeyStarts[journey + 1] as number;
    for (let place = journeyStarts[journey] as number; place < to; place++) {
      const code = codes[place] as number;
      if (code === missing) {
        unknown++;
        continue;
      }
      if (lastSeen[code] !== journey) seen++;
      lastSeen[code] = journey;
      if (before >= 0 && before !== code) {
        switched++;
        const pair = before * names.length + code;
        pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
        const row = order[place] as number;
        if (kept !== undefined) context.add(kept(columns.rows[row] as Touchpoint), row);
      }
      before = code;
    }
    perJourney.add(seen === 0 ? null : switched, journey);
    different.add(seen === 0 ? null : seen, journey);
    several.add(seen === 0 ? null : seen > 1, journey);
  }
  const contextKept = writeTally(context.contents());
  return {
    count: [...pairs.values()].reduce((sum, count) => sum + count, 0),
    perJourney: writeTally(perJourney.contents()),
    differentPerJourney: writeTally(different.contents()),
    several: rate(writeTally(several.contents()), { ...forRate, name: 'several' }),
    pairs: [...pairs]
      .sort(([one, count], [other, otherCount]) => otherCount - count || one - other)
      .map(([pair, count]) => {
        return {
          from: names[Math.floor(pair / names.length)] as string,
          to: names[pair % names.length] as string,
          count,
        };
      }),
    kept: contextKept,
    continuity: kept === undefined ? null : rate(contextKept, { ...forRate, name: 'continuity' }),
    unknown,
  };
}
