import { wrongKind } from '../misuse/wrongKind.ts';

/**
 * Goes through rows once, in order, with their positions from 0. Arrays and typed arrays are read by index, all else by
 * its iterator: one loop for each kind, so that neither slows the other.
 *
 * @param rows - Any iterable but text, whose letters are never rows.
 * @param visit - Called for each row.
 * @throws TypeError for what cannot be gone through.
 * @category tally
 */
export function eachRow<Row>(rows: Iterable<Row>, visit: (row: Row, position: number) => void): void {
  if (!isIterable(rows)) throw wrongKind('rows', 'an iterable', rows);
  if (Array.isArray(rows) || ArrayBuffer.isView(rows)) {
    const indexed = rows as ArrayLike<Row>;
    for (let position = 0; position < indexed.length; position++) visit(indexed[position] as Row, position);
    return;
  }
  let position = 0;
  for (const row of rows) visit(row, position++);
}

/** Whether something can be gone through and is not text. */
export function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}
