import { nameAt } from '../tally/readColumn.ts';
import { readGroupKey } from '../tally/readGroupKey.ts';
import { type CodeArray, newCodeArray } from './codeArray.ts';
import { codeRows } from './codeRows.ts';
import type { JourneyColumns } from './journeyColumns.ts';
import type { FieldOf } from './journeyOf.ts';
import { wholeCodes } from './wholeCodes.ts';

/**
 * Asks once for each touchpoint what it is called, and puts a number for the answer at its place.
 *
 * @param columns - Journeys.
 * @param order - Which of the rows stands at each place.
 * @param name - Touchpoint to a name, or the field that holds it.
 * @param missing - Whether null and undefined are allowed.
 * @param numbersOf - Takes all names that occur, and gives the number of a place without a name, then that of each name.
 * @returns The number at each place.
 * @throws TypeError for a callback that is none and for what is no name, RangeError for a code without a name, with the position of the
 * touchpoint.
 * @category journey
 */
export function placeNames<Touchpoint>(
  columns: JourneyColumns<Touchpoint>,
  order: Uint32Array,
  name: FieldOf<Touchpoint, unknown>,
  missing: 'refused' | 'allowed',
  numbersOf: (names: readonly string[]) => readonly number[],
): CodeArray {
  const { codes, names, nameOf } = givenNames(columns, name) ?? { ...codeRows(columns, name, missing), nameOf: null };
  const numbers = numbersOf(names);
  const placed = newCodeArray(
    order.length,
    numbers.reduce((one, other) => Math.max(one, other), 0),
  );
  const numberOf = Uint32Array.from(nameOf?.map((one) => numbers[one] as number) ?? numbers);
  for (let place = 0; place < placed.length; place++) {
    placed[place] = numberOf[codes[order[place] as number] as number] as number;
  }
  return placed;
}

/** Rows that have codes already, one each, and the names of those that occur. */
interface GivenNames {
  /** The code of each row. */
  readonly codes: Uint8Array | Uint16Array | Uint32Array;
  /** The names, in the order in which they were first seen. */
  readonly names: readonly string[];
  /** For each code the number of its name and 1; 0 for one that nobody has. */
  readonly nameOf: Uint32Array;
}

function givenNames<Touchpoint>(
  { fields }: JourneyColumns<Touchpoint>,
  name: FieldOf<Touchpoint, unknown>,
): GivenNames | null {
  if (typeof name !== 'string' || fields === undefined || fields.positions !== null) return null;
  const column = fields.column(name);
  const codes = wholeCodes(column);
  if (codes === null) return null;
  const names = column.names as readonly unknown[];
  const nameOf = new Uint32Array(names.length);
  const numbers = new Map<string, number>();
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    if (code < nameOf.length && nameOf[code] !== 0) continue;
    const text = readGroupKey(nameAt(names, column.values[row], row), row);
    const number = numbers.get(text) ?? numbers.size + 1;
    numbers.set(text, number);
    nameOf[code] = number;
  }
  return { codes, names: [...numbers.keys()], nameOf };
}
