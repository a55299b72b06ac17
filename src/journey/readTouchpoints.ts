import { epochOf, type Instant } from '../calendar/instant.ts';
import { wrongKind } from '../misuse/wrongKind.ts';
import { isIterable } from '../tally/eachRow.ts';
import { readGroupKey } from '../tally/readGroupKey.ts';
import type { GroupKey } from '../tally/tallyBy.ts';
import { codeNames } from './codeNames.ts';

/** What `journeys` reads of a touchpoint. */
export interface AnyTouchpoint {
  /** Name of the record; two with the same one are one. */
  readonly id?: GroupKey | null | undefined;
  /** Who it was. */
  readonly customerId: GroupKey | null | undefined;
  /** When it began. */
  readonly at: Instant | null | undefined;
}

/** Touchpoints that stand in no journey, by why. With those that do, they add up to all that were given. */
export interface TouchpointsLeftOut {
  /** Named like one before. */
  readonly duplicates: number;
  /** Nobody knows who it was. */
  readonly withoutCustomer: number;
  /** Nobody knows when. */
  readonly withoutTime: number;
  /** Its source names no journey; only where journeys go by name. */
  readonly withoutJourney: number;
  /** Not to be read; counted only where `invalid: 'count'` was asked for. */
  readonly invalid: number;
}

/** Touchpoints as columns, those that stand in no journey left out. */
export interface ReadTouchpoints<Touchpoint> {
  /** Those that are kept, in the order in which they came. */
  readonly rows: readonly Touchpoint[];
  /** The customer of each. */
  readonly customerOf: Uint32Array;
  /** Names of the customers. */
  readonly customerIds: readonly string[];
  /** The time of each. */
  readonly at: Float64Array;
  /** The name of its journey; empty where journeys do not go by name. */
  readonly journeyIds: readonly string[];
  /** Those that are not kept. */
  readonly leftOut: TouchpointsLeftOut;
}

/**
 * Reads touchpoints from any number of sources, in one pass.
 *
 * @param touchpoints - Records.
 * @param journey - Record to the name of its journey; undefined where journeys do not go by name.
 * @param invalid - Whether a record that is not to be read throws or is counted.
 * @returns The columns, and what was left out.
 * @throws TypeError for another kind of customer, time or journey, RangeError for text that is no time; with the position.
 * @category journey
 */
export function readTouchpoints<Touchpoint extends AnyTouchpoint>(
  touchpoints: Iterable<Touchpoint>,
  journey: ((touchpoint: Touchpoint) => GroupKey | null | undefined) | undefined,
  invalid: 'throw' | 'count',
): ReadTouchpoints<Touchpoint> {
  if (!isIterable(touchpoints)) throw wrongKind('touchpoints', 'touchpoints: an iterable', touchpoints);
  const rows: Touchpoint[] = Array.isArray(touchpoints)
    ? (touchpoints as Touchpoint[]).slice()
    : Array.from(touchpoints);
  const leftOut = { duplicates: 0, withoutCustomer: 0, withoutTime: 0, withoutJourney: 0, invalid: 0 };
  const journeyIds: string[] = [];
  const at = new Float64Array(rows.length);
  let [kept, named] = [0, 0];

  /** Keeps a record at the next place, or says why not. */
  const keep = (touchpoint: Touchpoint, position: number): keyof TouchpointsLeftOut | null => {
    const { customerId, at: time, id } = touchpoint;
    if (customerId === null || customerId === undefined) return 'withoutCustomer';
    if (time === null || time === undefined) return 'withoutTime';
    at[kept] = epochOf(time);
    if (typeof customerId !== 'string') readGroupKey(customerId, position);
    if (journey !== undefined) {
      const journeyId = journey(touchpoint);
      if (journeyId === null || journeyId === undefined) return 'withoutJourney';
      journeyIds[kept] = readGroupKey(journeyId, position);
    }
    if (id !== null && id !== undefined) {
      readGroupKey(id, position);
      named++;
    }
    rows[kept++] = touchpoint;
    return null;
  };
  for (let position = 0; position < rows.length; position++) {
    const touchpoint = rows[position] as Touchpoint;
    if (typeof touchpoint !== 'object' || touchpoint === null) {
      throw wrongKind('touchpoint', 'a touchpoint with customerId and at', touchpoint, ` at position ${position}`);
    }
    try {
      const why = keep(touchpoint, position);
      if (why !== null) leftOut[why]++;
    } catch (error) {
      if (invalid === 'throw' || !isMisuse(error)) throw placed(error, position);
      leftOut.invalid++;
    }
  }
  rows.length = kept;
  if (named > 0) leftOut.duplicates = dropDuplicates(rows, at, journeyIds);
  kept = rows.length;
  const { codes, names } = codeNames(rows, ({ customerId }) => textOf(customerId));
  return {
    rows,
    customerOf: codes,
    customerIds: names,
    at: at.subarray(0, kept),
    journeyIds: journeyIds.slice(0, kept),
    leftOut,
  };
}

/** Leaves the first of the records with one name, in all columns, and says how many are gone. */
function dropDuplicates(rows: AnyTouchpoint[], at: Float64Array, journeyIds: string[]): number {
  const withName = rows.filter(({ id }) => id !== null && id !== undefined);
  const { codes, names } = codeNames(withName, ({ id }) => textOf(id));
  if (names.length === withName.length) return 0;
  const isSeen = new Uint8Array(names.length);
  let [kept, next] = [0, 0];
  for (let row = 0; row < rows.length; row++) {
    const { id } = rows[row] as AnyTouchpoint;
    if (id !== null && id !== undefined) {
      const code = codes[next++] as number;
      if (isSeen[code] === 1) continue;
      isSeen[code] = 1;
    }
    rows[kept] = rows[row] as AnyTouchpoint;
    at[kept] = at[row] as number;
    if (journeyIds.length > 0) journeyIds[kept] = journeyIds[row] as string;
    kept++;
  }
  rows.length = kept;
  return withName.length - names.length;
}

function textOf(key: GroupKey | null | undefined): string {
  return typeof key === 'string' ? key : String(key);
}

/** Whether an error is one of ours, not one of a callback's own. */
function isMisuse(error: unknown): error is Error {
  return error instanceof Error && 'code' in error;
}

/** The error with the position of the record, where it does not have it yet. */
function placed(error: unknown, position: number): unknown {
  if (isMisuse(error) && !error.message.includes(' at position ')) error.message += ` at position ${position}`;
  return error;
}
