import { expect, test } from 'vitest';
import { firstWord, newGroupCounts, onItsOwn } from '../../src/tally/newGroupCounts.ts';
import { writeTally } from '../../src/tally/writeTally.ts';

const placed = (groups: readonly number[], count: number) => ({
  outer: Int32Array.from(groups, (group) => Math.floor(group / 3)),
  width: 3,
  inner: Int32Array.from(groups, (group) => group % 3),
  count: () => count,
});

test('slots are counted by group: small answers, the four words, and those that are read on their own', () => {
  const counts = newGroupCounts('throw');
  counts.addSlots(placed([0, 4, 4, 0, 4], 5), Uint8Array.of(9, 10, firstWord, 9, onItsOwn), 5);
  counts.add(4, 300, 4);
  counts.add(4, 300, 4, 2);
  counts.add(4, 'dismissed', 4);
  expect(writeTally((counts.countsOf(0) as never as { contents: () => never }).contents())).toEqual({ 9: 2 });
  expect(writeTally((counts.countsOf(4) as never as { contents: () => never }).contents())).toEqual({
    10: 1,
    300: 3,
    skipped: 1,
    dismissed: 1,
  });
});

test('a group without rows has none, and one whose rows count 0 times is there', () => {
  const counts = newGroupCounts('throw');
  counts.addSlots(placed([1], 3), Uint8Array.of(onItsOwn), 1);
  counts.add(1, 5, 0, 0);
  expect(counts.countsOf(0)).toBeNull();
  expect(counts.countsOf(1)?.contents().answers).toEqual([]);
});

test('counters are kept when more groups come', () => {
  const counts = newGroupCounts('throw');
  for (let group = 0; group < 100; group++) counts.addSlots(placed([group, 0], group + 1), Uint8Array.of(1, 1), 2);
  expect(counts.countsOf(0)?.contents().answers).toEqual([[1, 101]]);
  expect(counts.countsOf(99)?.contents().answers).toEqual([[1, 1]]);
});
