import { badNumber } from '../misuse/badNumber.ts';
import { shown } from '../misuse/shown.ts';
import { wrongKind } from '../misuse/wrongKind.ts';
import type { TallyOptions } from './answer.ts';
import { blockRows } from './blocksOf.ts';
import { checkTallyOptions } from './checkTallyOptions.ts';
import { eachRow } from './eachRow.ts';
import { type BadField, type Field, type HeldColumn, newColumn } from './newColumn.ts';

/**
 * Which columns do these records make?
 *
 * Records are gone through once, questions are then asked of the columns as often as one likes: a rating takes 1 byte, a
 * segment 1 or 2, a time 8. Each column has the smallest array that holds all its values exactly. A Date becomes its epoch
 * milliseconds; null and undefined are no value, with a bitmap of the rows that have one; texts and booleans become codes,
 * each name is kept once. The words for no answer may stand among numbers.
 *
 * Bad are NaN, infinity, dates that are none, objects, and text in a column that holds more numbers than texts.
 * Empty: empty columns. Law: a tally of the columns is the tally of the records by the same callbacks.
 *
 * @typeParam Row - One record.
 * @typeParam Name - Names of the columns.
 * @param rows - The records.
 * @param fields - By name, row to what stands in the column: a number, a time as a Date, text, a boolean, null.
 * @param options - `invalid: 'count'` writes `'invalid'` for what is bad among numbers instead of throwing.
 * @returns Columns of the same length, by name: for `tally`, `tallyEach`, `tallyBy`.
 * @throws After all rows were read, when any is bad: TypeError, or RangeError where the first of them is a number; with the
 * code `field`, and with `problems`, which lists them with column, position and what was got (the first 1000 of a column).
 * What is bad among texts throws always. TypeError for rows that can't be gone through and for a field that is no function.
 * @example
 * ```ts
 * import { columns, nps, tally, tallyBy, month } from 'cx-metrics';
 *
 * const rows = [
 *   { score: 9, team: 'north', at: new Date('2026-01-31T23:30:00Z') },
 *   { score: null, team: 'south', at: new Date('2026-01-31T20:00:00Z') },
 *   { score: 3, team: 'north', at: new Date('2026-02-01T08:00:00Z') },
 * ];
 * const held = columns(rows, { nps: (row) => row.score, team: (row) => row.team, at: (row) => row.at });
 * held.team; // => { codes: Uint8Array.of(0, 1, 0), names: ['north', 'south'] }
 * held.nps; // => { values: Uint8Array.of(9, 0, 3), valid: Uint8Array.of(0b11111101) }
 * nps(tally(held, 'nps')).value; // => 0
 * tallyBy(held, [['at', month('Europe/Warsaw')]], 'nps'); // => { '2026-01': { skipped: 1 }, '2026-02': { 3: 1, 9: 1 } }
 * columns([9, NaN, 'ten', 10], { nps: (answer) => answer }); // throws RangeError
 * columns([9, NaN, 10], { nps: (answer) => answer }, { invalid: 'count' }).nps; // => { codes: Uint8Array.of(1, 0, 2), names: ['invalid', 9, 10] }
 * columns([], { nps: () => 9 }); // => { nps: new Uint8Array(0) }
 * ```
 * @category tally
 */
export function columns<Row, Name extends string>(
  rows: Iterable<Row>,
  fields: { readonly [name in Name]: (row: Row) => Field },
  options?: TallyOptions,
): { readonly [name in Name]: HeldColumn } {
  const invalid = checkTallyOptions(options);
  if (typeof fields !== 'object' || (fields as unknown) === null)
    throw wrongKind('fields', 'callbacks by name', fields);
  const making = Object.entries(fields as { readonly [name: string]: (row: Row) => Field }).map(([name, read]) => {
    if (typeof read !== 'function')
      throw wrongKind('callback', 'a callback that takes a row', read, ` as field ${name}`);
    return { name, read, column: newColumn() };
  });
  // Column by column over a block of rows: each callback is then called in a loop of its own.
  const block = Array<Row>(blockRows);
  const values = Array<unknown>(blockRows);
  let length = 0;
  const addBlock = (): void => {
    for (const { read, column } of making) {
      for (let row = 0; row < length; row++) values[row] = read(block[row] as Row);
      column.add(values, length);
    }
    length = 0;
  };
  eachRow(rows, (row) => {
    block[length++] = row;
    if (length === blockRows) addBlock();
  });
  if (length > 0) addBlock();
  const refused = making.filter(({ column }) => invalid === 'throw' || !column.isNumeric());
  refuseBad(refused.map(({ name, column }) => ({ name, ...column.bad() })));
  return Object.fromEntries(making.map(({ name, column }) => [name, column.held()])) as {
    readonly [name in Name]: HeldColumn;
  };
}

function refuseBad(columns: readonly { name: string; first: readonly BadField[]; count: number }[]): void {
  const problems = columns
    .flatMap(({ name, first }) => first.map(({ position, got }) => ({ column: name, position, got })))
    .sort((a, b) => a.position - b.position);
  const [first] = problems;
  if (first === undefined) return;
  const count = columns.reduce((sum, column) => sum + column.count, 0);
  const others = problems.slice(1, 4).map(({ column, position, got }) => `, ${shown(got)} in ${column} at ${position}`);
  const rest = count > 4 ? `, and ${count - 4} more` : '';
  const where = ` in column ${first.column} at position ${first.position}${others.join('')}${rest}`;
  throw Object.assign(
    badNumber('field', 'a finite number, a date, null, or text in a column of texts', first.got, where),
    { problems },
  );
}
