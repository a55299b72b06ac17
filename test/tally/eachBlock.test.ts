import { expect, test } from 'vitest';
import { type Block, blockRows, blocksOf, eachBlock } from '../../src/tally/eachBlock.ts';

const blocksIn = (rows: Iterable<number>): Pick<Block<number>, 'from' | 'length' | 'position'>[] => {
  const blocks: Pick<Block<number>, 'from' | 'length' | 'position'>[] = [];
  eachBlock(rows, ({ from, length, position }) => blocks.push({ from, length, position }));
  return blocks;
};
function* upTo(count: number): Generator<number> {
  for (let row = 0; row < count; row++) yield row;
}

test('arrays are read where they are, in blocks of which the last may be shorter', () => {
  const list = [...upTo(2 * blockRows + 3)];
  expect(blocksIn(list)).toEqual([
    { from: 0, length: blockRows, position: 0 },
    { from: blockRows, length: blockRows, position: blockRows },
    { from: 2 * blockRows, length: 3, position: 2 * blockRows },
  ]);
  eachBlock(list, ({ rows }) => {
    expect(rows).toBe(list);
  });
});

test('everything else is gathered, and each row is seen once, in order', () => {
  for (const count of [0, 1, blockRows, blockRows + 1, 2 * blockRows]) {
    const seen: number[] = [];
    eachBlock(upTo(count), ({ rows, from, length, position }) => {
      expect(position).toBe(seen.length);
      for (let row = 0; row < length; row++) seen.push(rows[from + row] as number);
    });
    expect(seen).toEqual([...upTo(count)]);
  }
});

test('no rows are no block, and text is no rows', () => {
  expect(blocksIn([])).toEqual([]);
  expect(() => blocksIn('text' as never)).toThrow(TypeError);
});

test('columns have blocks without rows', () => {
  const lengths: number[] = [];
  blocksOf({ length: blockRows + 1 }, ({ length }) => lengths.push(length));
  expect(lengths).toEqual([blockRows, 1]);
});
