import type { Part } from '../metric/reading.ts';
import type { GroupKey } from '../tally/tallyBy.ts';
import type { CodeArray } from './codeArray.ts';
import { codePlaces } from './codePlaces.ts';
import { columnsOf } from './columnsOf.ts';
import { countActivities, type CountedActivities } from './countActivities.ts';
import { type CountedWays, countWays } from './countWays.ts';
import type { JourneyColumns } from './journeyColumns.ts';
import type { AnyJourney, FieldOf, Timed } from './journeyOf.ts';
import { quantilesInPlace } from './quantilesInPlace.ts';
import { meanInAnyOrder, type Spread, spreadOf } from './spread.ts';
import { stepTimes, type StepTimes } from './stepTimes.ts';

/** One activity on the way. */
export interface FlowActivity {
  /** Its name. */
  readonly activity: string;
  /** How many touchpoints. */
  readonly count: number;
  /** In how many journeys. */
  readonly journeys: number;
  /** How many journeys begin with it. */
  readonly starts: number;
  /** How many journeys end with it. */
  readonly ends: number;
  /** How many of its touchpoints are not the first of their journey: done again. */
  readonly repeats: number;
}

/** From one activity straight to the next. */
export interface FlowStep {
  /** The activity before. */
  readonly from: string;
  /** The activity right after it; the same one where it is repeated at once. */
  readonly to: string;
  /** How many times. */
  readonly count: number;
  /** Mean time from the beginning of the one to the beginning of the other, in milliseconds. */
  readonly meanMs: number;
  /** Median of it. */
  readonly medianMs: number;
}

/** A whole way, and how many went it. */
export interface Variant {
  /** The activities, in order. */
  readonly path: readonly string[];
  /** How many journeys. */
  readonly count: number;
  /** Of all journeys, 0 to 1. */
  readonly share: number;
}

/** How customers travel. Lists begin with the most frequent; of equals, with the one that comes first by code units. */
export interface Flow {
  /** How many journeys. */
  readonly journeys: number;
  /** How many touchpoints. */
  readonly touchpoints: number;
  /** Every activity. */
  readonly activities: readonly FlowActivity[];
  /** Every step from one activity straight to the next: the directly-follows counts. */
  readonly follows: readonly FlowStep[];
  /** Every different way. */
  readonly variants: readonly Variant[];
  /** From the first touchpoint of a journey to its last, in milliseconds. */
  readonly throughput: Spread;
  /** Journeys in which something was done again. */
  readonly rework: Part;
}

/**
 * Which ways do customers go, and what comes after what?
 *
 * Counts every touchpoint of every journey: how often one activity directly follows another and how long that takes, which
 * whole ways there are and how many went each, where journeys begin and end, what is done again, how long they take. Where
 * touchpoints have the same time, the order in which they came is their order. Empty: lists are empty, times are null.
 *
 * Source: the directly-follows graph and variants of process mining (van der Aalst 2016); throughput time and rework as in
 * bupaR.
 *
 * @param journeys - What `journeys` gives, or any journeys.
 * @param activity - Touchpoint to the name of what happened.
 * @returns Counts, shares and times.
 * @throws TypeError for a touchpoint without an activity, with its position: write `touchpoint.activity ?? 'other'`.
 * @example
 * ```ts
 * import { flow, journeys } from 'cx-metrics';
 *
 * const hour = 3_600_000;
 * const touchpoints = [
 *   { customerId: 'anna', at: 0, activity: 'search' },
 *   { customerId: 'anna', at: 1 * hour, activity: 'search' },
 *   { customerId: 'anna', at: 3 * hour, activity: 'buy' },
 *   { customerId: 'ben', at: 0, activity: 'search' },
 * ];
 * const ways = flow(journeys(touchpoints, { gapMs: 24 * hour }), (touchpoint) => touchpoint.activity);
 * ways.variants[0]; // => { path: ['search'], count: 1, share: 0.5 }
 * ways.follows[0]; // => { from: 'search', to: 'buy', count: 1, meanMs: 7_200_000, medianMs: 7_200_000 }
 * ways.activities[0]; // => { activity: 'search', count: 3, journeys: 2, starts: 2, ends: 1, repeats: 1 }
 * ways.rework; // => { count: 1, percent: 50 }
 * flow([], () => '').throughput.mean; // => null
 * ```
 * @see {@link funnel} for how far customers get, {@link switches} for changes of channel and of hands
 * @category journey
 */
export function flow<Touchpoint extends Timed>(
  journeys: Iterable<AnyJourney<Touchpoint>>,
  activity: FieldOf<NoInfer<Touchpoint>, GroupKey>,
): Flow {
  const columns = columnsOf(journeys);
  const { codes, names } = codePlaces(columns, activity);
  const counted = countActivities(columns, codes, names.length);
  const all = columns.journeyStarts.length - 1;
  return {
    journeys: all,
    touchpoints: codes.length,
    activities: activitiesOf(counted, names),
    follows: stepTimes(columns, codes, names.length).map((step) => followOf(step, names)),
    variants: variantsOf(countWays(columns, codes, names.length), columns, codes, names),
    throughput: spreadOf(lengthsOf(columns)),
    rework: { count: counted.reworked, percent: all === 0 ? null : (100 * counted.reworked) / all },
  };
}

/** Loops into lists of the right length: there may be as many ways as journeys, and a list that grows takes room for many more. */
function variantsOf(
  { journeys, counts }: CountedWays,
  { journeyStarts }: JourneyColumns<unknown>,
  codes: CodeArray,
  names: readonly string[],
): readonly Variant[] {
  const all = journeyStarts.length - 1;
  const variants = Array<Variant>(journeys.length);
  for (let way = 0; way < variants.length; way++) {
    const journey = journeys[way] as number;
    const path = pathOf(codes, names, journeyStarts[journey] as number, journeyStarts[journey + 1] as number);
    const count = counts[way] as number;
    variants[way] = { path, count, share: count / all };
  }
  return variants;
}

function pathOf(codes: CodeArray, names: readonly string[], from: number, to: number): readonly string[] {
  const path = Array<string>(to - from);
  for (let place = from; place < to; place++) path[place - from] = names[codes[place] as number] as string;
  return path;
}

/** From the first touchpoint of each journey to its last, in milliseconds; a journey without any has no length. */
function lengthsOf({ journeyStarts, at }: JourneyColumns<unknown>): Float64Array {
  const lengths = new Float64Array(journeyStarts.length - 1);
  let travelled = 0;
  for (let journey = 0; journey < lengths.length; journey++) {
    const from = journeyStarts[journey] as number;
    const to = journeyStarts[journey + 1] as number;
    if (to > from) lengths[travelled++] = (at[to - 1] as number) - (at[from] as number);
  }
  return lengths.subarray(0, travelled);
}

function activitiesOf(counted: CountedActivities, names: readonly string[]): readonly FlowActivity[] {
  const activities = names.map((activity, code) => {
    const [count, journeys] = [counted.touchpoints[code] as number, counted.journeys[code] as number];
    const [starts, ends] = [counted.starts[code] as number, counted.ends[code] as number];
    return { activity, count, journeys, starts, ends, repeats: count - journeys };
  });
  // The codes go by the order of the names, and sorting keeps it among equals.
  return activities.sort((one, other) => other.count - one.count);
}

function followOf({ from, to, times }: StepTimes, names: readonly string[]): FlowStep {
  return {
    from: names[from] as string,
    to: names[to] as string,
    count: times.length,
    meanMs: meanInAnyOrder(times) as number,
    medianMs: quantilesInPlace(times, [0.5])[0] as number,
  };
}
