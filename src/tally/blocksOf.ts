/** So many rows fit into the nearest memory with their groups and answers. */
export const blockRows = 4096;

/** Some rows that follow each other. */
export interface Block {
  /** Position of the first. */
  readonly position: number;
  /** How many. */
  readonly length: number;
}

/**
 * Goes through the rows of columns block by block, so that each step is one short loop over a block.
 *
 * @param rows - How many there are.
 * @param visit - Called for each block, in order; the last one may be shorter.
 * @category tally
 */
export function blocksOf(rows: number, visit: (block: Block) => void): void {
  for (let position = 0; position < rows; position += blockRows) {
    visit({ position, length: Math.min(blockRows, rows - position) });
  }
}
