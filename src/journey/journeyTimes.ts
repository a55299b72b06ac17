import { epochOf, type Instant } from '../calendar/instant.ts';
import { columnsOf } from './columnsOf.ts';
import type { AnyJourney, Timed } from './journeyOf.ts';
import { type Spread, spreadOf } from './spread.ts';

/** A touchpoint that may last. */
export interface Lasting extends Timed {
  /** When it ended; without an end it took no time. */
  readonly endedAt?: Instant | null | undefined;
}

/** Where the time of journeys goes, in milliseconds. */
export interface JourneyTimes {
  /** From the beginning of the first touchpoint to the end of the last one. */
  readonly throughput: Spread;
  /** Sum of the touchpoints' own times; where two overlap, both count. */
  readonly processing: Spread;
  /** Time in which no touchpoint was under way. */
  readonly idle: Spread;
  /** Touchpoints that end before they begin: they took no time. */
  readonly invalid: number;
}

/**
 * How long do journeys take, and how much of that is waiting?
 *
 * Counts: every journey with a touchpoint. A touchpoint without an end takes no time, so that without any ends throughput is
 * the time from the first touchpoint to the last, and all of it is idle. Empty: the times are null.
 * Law: where no touchpoints overlap, processing and idle time of a journey are its throughput.
 *
 * Source: throughput, processing and idle time as in bupaR.
 *
 * @param journeys - What `journeys` gives, or any journeys.
 * @returns The three times, each with its ends, mean and percentiles.
 * @throws As `elapsed` for what is no time.
 * @example
 * ```ts
 * import { journeys, journeyTimes } from 'cx-metrics';
 *
 * const touchpoints = [
 *   { customerId: 'anna', at: 0, endedAt: 10 },
 *   { customerId: 'anna', at: 30, endedAt: 50 },
 * ];
 * const { throughput, processing, idle } = journeyTimes(journeys(touchpoints, { gapMs: 1000 }));
 * [throughput.mean, processing.mean, idle.mean]; // => [50, 30, 20]
 * journeyTimes([]).idle.mean; // => null
 * ```
 * @see {@link flow} for the time between one activity and the next
 * @category journey
 */
export function journeyTimes<Touchpoint extends Lasting>(journeys: Iterable<AnyJourney<Touchpoint>>): JourneyTimes {
  const { rows, order, at, journeyStarts } = columnsOf(journeys);
  const all = journeyStarts.length - 1;
  const [throughput, processing, idle] = [new Float64Array(all), new Float64Array(all), new Float64Array(all)];
  let [measured, invalid] = [0, 0];
  for (let journey = 0; journey < all; journey++) {
    const from = journeyStarts[journey] as number;
    const to = journeyStarts[journey + 1] as number;
    if (from === to) continue;
    let busy = 0;
    let waiting = 0;
    let until = at[from] as number;
    for (let place = from; place < to; place++) {
      const begins = at[place] as number;
      const { endedAt } = rows[order[place] as number] as Touchpoint;
      let ends = endedAt === null || endedAt === undefined ? begins : epochOf(endedAt);
      if (ends < begins) {
        invalid++;
        ends = begins;
      }
      waiting += Math.max(0, begins - until);
      busy += ends - begins;
      until = Math.max(until, ends);
    }
    throughput[measured] = until - (at[from] as number);
    processing[measured] = busy;
    idle[measured++] = waiting;
  }
  return {
    throughput: spreadOf(throughput.subarray(0, measured)),
    processing: spreadOf(processing.subarray(0, measured)),
    idle: spreadOf(idle.subarray(0, measured)),
    invalid,
  };
}
