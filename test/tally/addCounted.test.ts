import { expect, test } from 'vitest';
import { addCounted } from '../../src/tally/addCounted.ts';
import { newCounts } from '../../src/tally/newCounts.ts';

test('an answer counts once, an answer with its times so many times', () => {
  const counts = newCounts();
  addCounted(counts, 9, 0);
  addCounted(counts, [9, 4n], 1);
  addCounted(counts, ['skipped', 2], 2);
  expect(counts.contents()).toMatchObject({ answers: [[9, 5]], leftOut: { skipped: 2 } });
});

test('a bad count is told with the position of its row', () => {
  expect(() => {
    addCounted(newCounts(), [9, -1], 7);
  }).toThrow('got -1 times at position 7');
});
