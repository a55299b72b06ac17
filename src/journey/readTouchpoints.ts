import { epochOf, type Instant } from '../calendar/instant.ts';
import { readGroupKey } from '../tally/readGroupKey.ts';
import { codeNames } from './codeNames.ts';
import { readWholeColumns } from './readWholeColumns.ts';
import type { TouchpointSource } from './touchpointSource.ts';

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

/** Touchpoints as arrays, those that stand in no journey left out. */
export interface ReadTouchpoints {
  /** The position of each in what was given; null where all are kept. */
  readonly positions: Uint32Array | null;
  /** The customer of each. */
  readonly customerOf: Uint32Array;
  /** Names of the customers; some may have no touchpoint. */
  readonly customerIds: readonly string[];
  /** The time of each, in epoch milliseconds. */
  readonly at: Float64Array;
  /** The name of its journey; empty where journeys do not go by name. */
  readonly journeyIds: readonly string[];
  /** How many are not kept. */
  readonly leftOut: TouchpointsLeftOut;
}

/**
 * Reads touchpoints in one pass: who, when, and whether they count.
 *
 * @param source - Touchpoints of one form.
 * @param byName - Whether journeys go by name, so that a touchpoint must have one.
 * @param invalid - Whether a touchpoint that is not to be read throws or is counted.
 * @returns The arrays, and what was left out.
 * @throws TypeError for another kind of customer, time, journey or name, RangeError for text that is no time; with the position.
 * @category journey
 */
export function readTouchpoints(
  source: TouchpointSource,
  byName: boolean,
  invalid: 'throw' | 'count',
): ReadTouchpoints {
  const whole = byName || source.hasIds ? null : readWholeColumns(source);
  if (whole !== null) return whole;
  const leftOut = { duplicates: 0, withoutCustomer: 0, withoutTime: 0, withoutJourney: 0, invalid: 0 };
  const positions = new Uint32Array(source.length);
  const at = new Float64Array(source.length);
  // Room for all of them at once: an array that grows is copied again and again.
  const customers = Array<string>(source.length);
  const journeyIds = Array<string>(byName ? source.length : 0);
  const [ids, rowOfId]: [string[], number[]] = [[], []];
  let kept = 0;
  source.each((position, customerId, time, id, journeyId) => {
    if (customerId === null || customerId === undefined) leftOut.withoutCustomer++;
    else if (time === null || time === undefined) leftOut.withoutTime++;
    else if (byName && (journeyId === null || journeyId === undefined)) leftOut.withoutJourney++;
    else {
      try {
        positions[kept] = position;
        at[kept] = epochOf(time as Instant);
        customers[kept] = readGroupKey(customerId, position);
        if (byName) journeyIds[kept] = readGroupKey(journeyId, position);
        if (id !== null && id !== undefined) {
          ids.push(readGroupKey(id, position));
          rowOfId.push(kept);
        }
        kept++;
      } catch (error) {
        if (invalid === 'throw') throw placed(error as Error, position);
        leftOut.invalid++;
      }
    }
  });
  const isDuplicate = duplicatesOf(ids, rowOfId, kept);
  let row = 0;
  for (let one = 0; one < kept && isDuplicate !== null; one++) {
    if (isDuplicate[one] === 1) continue;
    positions[row] = positions[one] as number;
    at[row] = at[one] as number;
    customers[row] = customers[one] as string;
    if (byName) journeyIds[row] = journeyIds[one] as string;
    row++;
  }
  if (isDuplicate !== null) [kept, leftOut.duplicates] = [row, kept - row];
  customers.length = kept;
  if (byName) journeyIds.length = kept;
  const { codes, names } = codeNames(customers);
  const arrays = { positions: positions.subarray(0, kept), at: at.subarray(0, kept), customerOf: codes };
  return { ...arrays, customerIds: names, journeyIds, leftOut };
}

/** Which rows have a name that one before has; null for none. */
function duplicatesOf(ids: readonly string[], rowOfId: readonly number[], rows: number): Uint8Array | null {
  const { codes, names } = codeNames(ids);
  if (names.length === ids.length) return null;
  const isDuplicate = new Uint8Array(rows);
  // Numbers go by the order in which names were first seen, so that the next new one has the next number.
  let seen = 0;
  codes.forEach((code, index) => {
    if (code === seen) seen++;
    else isDuplicate[rowOfId[index] as number] = 1;
  });
  return isDuplicate;
}

/** The error with the position of the touchpoint, where it does not have it yet. */
function placed(error: Error, position: number): Error {
  if (!error.message.includes(' at position ')) error.message += ` at position ${position}`;
  return error;
}
