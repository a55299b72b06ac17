import type { GroupKey } from '../tally/tallyBy.ts';
import { codePlaces } from './codePlaces.ts';
import { columnsOf } from './columnsOf.ts';
import type { AnyJourney, FieldOf, Timed } from './journeyOf.ts';
import { type Spread, spreadOf } from './spread.ts';

/** How much there is to a journey. */
export interface Complexity {
  /** Touchpoints of a journey. */
  readonly touchpoints: Spread;
  /** Different channels of a journey; touchpoints without one are passed over. */
  readonly channels: Spread;
}

/**
 * How complicated are journeys: how many touchpoints, over how many channels?
 *
 * Counts: every journey. Empty: null.
 *
 * @param journeys - What `journeys` gives, or any journeys.
 * @param channel - Touchpoint to its channel; null where that is not known.
 * @returns Both, each with its ends, mean and percentiles.
 * @throws TypeError for what is no name, with the position of the touchpoint.
 * @example
 * ```ts
 * import { complexity, journeys } from 'cx-metrics';
 *
 * const touchpoints = [
 *   { customerId: 'anna', at: 0, channel: 'web' },
 *   { customerId: 'anna', at: 1, channel: 'phone' },
 *   { customerId: 'anna', at: 2, channel: 'web' },
 *   { customerId: 'ben', at: 0, channel: 'web' },
 * ];
 * const many = complexity(journeys(touchpoints, { gapMs: 1000 }), (touchpoint) => touchpoint.channel);
 * many.touchpoints.mean; // => 2
 * many.channels.percentiles.p90?.toFixed(1); // => '1.9'
 * complexity([], () => 'web').channels.max; // => null
 * ```
 * @see {@link switches} for the changes between channels
 * @category journey
 */
export function complexity<Touchpoint extends Timed>(
  journeys: Iterable<AnyJourney<Touchpoint>>,
  channel: FieldOf<NoInfer<Touchpoint>, GroupKey | null | undefined>,
): Complexity {
  const columns = columnsOf(journeys);
  const { codes, names, missing } = codePlaces(columns, channel, 'allowed');
  const { journeyStarts } = columns;
  const all = journeyStarts.length - 1;
  const [touchpoints, channels] = [new Float64Array(all), new Float64Array(all)];
  const lastSeen = new Int32Array(names.length).fill(-1);
  for (let journey = 0; journey < all; journey++) {
    const from = journeyStarts[journey] as number;
    const to = journeyStarts[journey + 1] as number;
    touchpoints[journey] = to - from;
    for (let place = from; place < to; place++) {
      const code = codes[place] as number;
      if (code === missing || lastSeen[code] === journey) continue;
      lastSeen[code] = journey;
      channels[journey] = (channels[journey] as number) + 1;
    }
  }
  return { touchpoints: spreadOf(touchpoints), channels: spreadOf(channels) };
}
