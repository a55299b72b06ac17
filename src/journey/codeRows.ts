import { wrongKind } from '../misuse/wrongKind.ts';
import { readGroupKey } from '../tally/readGroupKey.ts';
import { type CodeArray, newCodeArray, setCode } from './codeArray.ts';
import type { JourneyColumns } from './journeyColumns.ts';
import type { FieldOf } from './journeyOf.ts';
import { newCodes } from './newCodes.ts';
import { recode } from './recode.ts';
import { valueAt } from './touchpointSource.ts';

/** What each row is called, as numbers for names. */
export interface CodedRows {
  /** For each row 0 where it has no name, else the number of its name and 1. */
  readonly codes: CodeArray;
  /** The names in the order in which they were first seen. */
  readonly names: readonly string[];
}

/**
 * Asks once for each touchpoint what it is called, in the order in which they came: so they lie in memory.
 *
 * @param columns - Journeys.
 * @param name - Touchpoint to a name, or the field that holds it.
 * @param missing - Whether null and undefined are allowed.
 * @returns Numbers for names.
 * @throws TypeError for a callback that is none and for what is no name, with the position of the touchpoint.
 * @category journey
 */
export function codeRows<Touchpoint>(
  columns: JourneyColumns<Touchpoint>,
  name: FieldOf<Touchpoint, unknown>,
  missing: 'refused' | 'allowed',
): CodedRows {
  const { fields } = columns;
  const column = typeof name === 'string' ? fields?.column(name) : undefined;
  if (fields !== undefined && column !== undefined && column.names !== null) {
    const coded = recode(column, fields.positions, 1);
    if (missing === 'refused' && coded.codes.includes(0)) readGroupKey(null, coded.codes.indexOf(0));
    return coded;
  }
  const { codeOf, names } = newCodes();
  const nameOf = nameOfRow(columns, name);
  let codes = newCodeArray(columns.order.length, 0);
  for (let row = 0; row < columns.order.length; row++) {
    const key = nameOf(row);
    const isMissing = missing === 'allowed' && (key === null || key === undefined);
    codes = setCode(codes, row, isMissing ? 0 : codeOf(readGroupKey(key, row)) + 1);
  }
  return { codes, names };
}

function nameOfRow<Touchpoint>(
  columns: JourneyColumns<Touchpoint>,
  name: FieldOf<Touchpoint, unknown>,
): (row: number) => unknown {
  const { fields } = columns;
  if (typeof name === 'string' && fields !== undefined) {
    const value = valueAt(fields.column(name));
    const { positions } = fields;
    return (row) => value(positions === null ? row : (positions[row] as number));
  }
  const { rows } = columns;
  if (typeof name === 'string') return (row) => rows[row]?.[name];
  if (typeof name === 'function') return (row) => name(rows[row] as Touchpoint);
  throw wrongKind('callback', 'a field, or a callback that takes a touchpoint', name);
}
