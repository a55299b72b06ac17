import { expect, test } from 'vitest';
import { type Block, blockRows, blocksOf } from '../../src/tally/blocksOf.ts';

const blocksIn = (rows: number): Block[] => {
  const blocks: Block[] = [];
  blocksOf(rows, (block) => blocks.push(block));
  return blocks;
};

test('rows are gone through in blocks, of which the last may be shorter', () => {
  expect(blocksIn(2 * blockRows + 3)).toEqual([
    { position: 0, length: blockRows },
    { position: blockRows, length: blockRows },
    { position: 2 * blockRows, length: 3 },
  ]);
  expect(blocksIn(blockRows)).toEqual([{ position: 0, length: blockRows }]);
});

test('no rows are no block', () => {
  expect(blocksIn(0)).toEqual([]);
});
