import { eachRow } from './eachRow.ts';

/** So many rows fit into the nearest memory with their groups and answers. */
export const blockRows = 4096;

/** Some rows that follow each other. */
export interface Block<Row> {
  /** Where they stand, from index `from` on. */
  readonly rows: ArrayLike<Row>;
  /** Index of the first. */
  readonly from: number;
  /** How many. */
  readonly length: number;
  /** Position of the first among all rows. */
  readonly position: number;
}

/**
 * Goes through rows block by block, so that each step is one short loop over a block: arrays are read where they are,
 * everything else is gathered.
 *
 * @param rows - Any iterable but text.
 * @param visit - Called for each block, in order; the last one may be shorter.
 * @throws TypeError for what cannot be gone through.
 * @category tally
 */
export function eachBlock<Row>(rows: Iterable<Row>, visit: (block: Block<Row>) => void): void {
  if (Array.isArray(rows) || ArrayBuffer.isView(rows)) {
    blocksOf(rows as ArrayLike<Row>, visit);
    return;
  }
  let gathered: Row[] = [];
  let position = 0;
  eachRow(rows, (row) => {
    if (gathered.push(row) < blockRows) return;
    visit({ rows: gathered, from: 0, length: blockRows, position });
    position += blockRows;
    gathered = [];
  });
  if (gathered.length > 0) visit({ rows: gathered, from: 0, length: gathered.length, position });
}

/** The blocks of rows that stand in an array, or of so many rows of columns. */
export function blocksOf<Row>(rows: ArrayLike<Row>, visit: (block: Block<Row>) => void): void {
  for (let from = 0; from < rows.length; from += blockRows) {
    visit({ rows, from, length: Math.min(blockRows, rows.length - from), position: from });
  }
}
