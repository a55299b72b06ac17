import { badNumber } from '../misuse/badNumber.ts';
import { checkOptions } from '../misuse/checkOptions.ts';
import { wrongKind } from '../misuse/wrongKind.ts';
import { checkTallyOptions } from '../tally/checkTallyOptions.ts';
import type { Columns, ColumnsOf } from '../tally/column.ts';
import type { GroupKey } from '../tally/tallyBy.ts';
import { customersInOrder, type JourneyColumns, journeyIdOf, type JourneyPlaces } from './journeyColumns.ts';
import type { FieldOf, JourneyOf } from './journeyOf.ts';
import { placeByName } from './placeByName.ts';
import { type ReadTouchpoints, readTouchpoints, type TouchpointsLeftOut } from './readTouchpoints.ts';
import { splitByGap } from './splitByGap.ts';
import { stitch } from './stitch.ts';
import { type AnyTouchpoint, type TouchpointOf, touchpointSource, type TouchpointSource } from './touchpointSource.ts';

/** What `journeys` takes, however it tells journeys apart. */
export interface AssembleOptions {
  /** Whose a name is, where customers go by several: from a name to another one, step by step. */
  readonly sameAs?: ReadonlyMap<string, string> | undefined;
  /** `'throw'` (default) names the first record that is not to be read; `'count'` counts them as invalid. */
  readonly invalid?: 'throw' | 'count';
}

/** Journeys by inactivity: a customer who comes back later than this begins a new one. */
export interface JourneysByGap extends AssembleOptions {
  /** The longest time between two touchpoints of one journey, in milliseconds; Infinity gives one journey a customer. */
  readonly gapMs: number;
}

/** Journeys by a name that the records carry. */
export interface JourneysByName<Touchpoint> extends AssembleOptions {
  /** Touchpoint to the name of its journey, or the name of the field that holds it; names count for each customer apart. */
  readonly journey: FieldOf<Touchpoint, GroupKey | null | undefined>;
}

/**
 * Journeys, to be gone through like a list: of each customer in order of names, in order of time. As JSON they are a plain list
 * of journeys, which everything here reads as well.
 */
export interface Journeys<Touchpoint> extends Iterable<JourneyOf<Touchpoint>> {
  /** How many journeys. */
  readonly length: number;
  /** How many customers. */
  readonly customers: number;
  /** How many touchpoints stand in them. */
  readonly touchpoints: number;
  /** How many touchpoints stand in none, by why. */
  readonly leftOut: TouchpointsLeftOut;
  /** How the journeys are kept, for the functions that count them. */
  readonly columns: JourneyColumns<Touchpoint>;
  /** The journeys as a list. */
  readonly toJSON: () => readonly JourneyOf<Touchpoint>[];
}

/**
 * Which way did each customer go?
 *
 * Takes the touchpoints of all sources together, in any order, online and offline. Puts them customer by customer in order of
 * time, and those of the same time in the order in which they came; then begins a new journey wherever a customer was away for
 * longer than `gapMs`, or one for each name that `journey` gives. A gap, not a length: a journey may go on for months.
 *
 * Counts: a record whose `id` was seen before is dropped, and counted; so is one without customer, time or name of a journey.
 * Law: touchpoints and `leftOut` add up to what was given; each touchpoint stands in exactly one journey.
 *
 * @param touchpoints - Records with `customerId`, `at` and, where they have one, `id`.
 * @param options - `gapMs` or `journey`; `sameAs` for customers with several names; `invalid`.
 * @returns The journeys.
 * @throws RangeError for a gap that is not above 0, for a time that is none and for names in `sameAs` that lead in a circle;
 * TypeError for a time without offset, a customer that is no name, and for both or neither of `gapMs` and `journey`.
 * @example
 * ```ts
 * import { journeys } from 'cx-metrics';
 *
 * const touchpoints = [
 *   { id: 1, customerId: 'anna', at: '2026-03-02T09:00:00Z', activity: 'open the app' },
 *   { id: 2, customerId: 'anna', at: '2026-03-01T18:00:00Z', activity: 'visit the shop' },
 *   { id: 2, customerId: 'anna', at: '2026-03-01T18:00:00Z', activity: 'visit the shop' },
 *   { id: 3, customerId: null, at: '2026-03-01T18:00:00Z', activity: 'see an ad' },
 * ];
 * const hour = 3_600_000;
 * const all = journeys(touchpoints, { gapMs: 24 * hour });
 * [...all].map((journey) => journey.touchpoints.map((touchpoint) => touchpoint.activity));
 * // => [['visit the shop', 'open the app']]
 * journeys(touchpoints, { gapMs: 1 * hour }).length; // => 2
 * all.leftOut; // => { duplicates: 1, withoutCustomer: 1, withoutTime: 0, withoutJourney: 0, invalid: 0 }
 * journeys([], { gapMs: 1 }).length; // => 0
 * journeys(touchpoints, { gapMs: 0 }); // throws RangeError
 * ```
 * @see {@link flow}, {@link funnel}, {@link emotionCurve} for what to ask them
 * @category journey
 */
export function journeys<Touchpoint extends AnyTouchpoint>(
  touchpoints: Iterable<Touchpoint>,
  options: JourneysByGap | JourneysByName<Touchpoint>,
): Journeys<Touchpoint>;
export function journeys<C extends ColumnsOf<C>>(
  columns: C,
  options: JourneysByGap | JourneysByName<TouchpointOf<C>>,
): Journeys<TouchpointOf<C>>;
export function journeys<Touchpoint>(
  touchpoints: Iterable<Touchpoint> | Columns,
  options: JourneysByGap | JourneysByName<Touchpoint>,
): Journeys<Touchpoint> {
  checkOptions(options);
  const invalid = checkTallyOptions(options);
  const { gapMs, journey, sameAs } = { gapMs: undefined, journey: undefined, ...options };
  if ((gapMs === undefined) === (journey === undefined)) {
    throw wrongKind('journeysBy', 'gapMs or journey', gapMs === undefined ? 'neither' : 'both');
  }
  if (gapMs !== undefined && !(typeof gapMs === 'number' && gapMs > 0)) {
    throw badNumber('gapMs', 'gapMs above 0 milliseconds', gapMs);
  }
  const source = touchpointSource(touchpoints, journey);
  const read = stitched(readTouchpoints(source, journey !== undefined, invalid), sameAs);
  const placed =
    gapMs === undefined
      ? { ...placeByName(read), customerIds: read.customerIds }
      : { ...splitByGap(read, gapMs), journeyIds: null };
  const columns = columnsFrom<Touchpoint>(source, read, placed);
  return {
    length: columns.journeyStarts.length - 1,
    customers: columns.customerIds.length,
    touchpoints: columns.order.length,
    leftOut: read.leftOut,
    columns,
    [Symbol.iterator]: () => listed(columns),
    toJSON: () => [...listed(columns)],
  };
}

function stitched(read: ReadTouchpoints, sameAs: ReadonlyMap<string, string> | undefined): ReadTouchpoints {
  if (sameAs === undefined) return read;
  const { names, codes } = stitch(read.customerIds, sameAs);
  return { ...read, customerIds: names, customerOf: read.customerOf.map((customer) => codes[customer] as number) };
}

function columnsFrom<Touchpoint>(
  { records, column }: TouchpointSource,
  { positions }: ReadTouchpoints,
  placed: JourneyPlaces & Pick<JourneyColumns<unknown>, 'customerIds' | 'journeyIds'>,
): JourneyColumns<Touchpoint> {
  const listRows = (): readonly Touchpoint[] => records(positions) as readonly Touchpoint[];
  if (column === null) return { ...placed, rows: listRows() };
  let rows: readonly Touchpoint[] | null = null;
  return {
    ...placed,
    fields: { column, positions },
    get rows() {
      return (rows ??= listRows());
    },
  };
}

function* listed<Touchpoint>(columns: JourneyColumns<Touchpoint>): Generator<JourneyOf<Touchpoint>, void, undefined> {
  const { rows, order, journeyStarts, customerStarts, customerIds } = columns;
  for (const customer of customersInOrder(columns)) {
    for (
      let journey = customerStarts[customer] as number;
      journey < (customerStarts[customer + 1] as number);
      journey++
    ) {
      const places = order.subarray(journeyStarts[journey], journeyStarts[journey + 1]);
      yield {
        id: journeyIdOf(columns, customer, journey),
        customerId: customerIds[customer] as string,
        touchpoints: Array.from(places, (row) => rows[row] as Touchpoint),
      };
    }
  }
}
