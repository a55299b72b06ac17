import { expect, test } from 'vitest';
import {
  addOther,
  addSlot,
  addSlots,
  contentsOf,
  firstWord,
  newGroupCounts,
  onItsOwn,
  slotOf,
} from '../../src/tally/newGroupCounts.ts';
import { writeTally } from '../../src/tally/writeTally.ts';

const tallyOf = (...given: Parameters<typeof contentsOf>) => {
  const contents = contentsOf(...given);
  return contents && writeTally(contents);
};

test('ratings and no answer have a slot, everything else is counted on its own', () => {
  expect([0, 9, 15, -0, null, undefined].map(slotOf)).toEqual([0, 9, 15, 0, firstWord, firstWord]);
  for (const other of [16, -1, 0.5, NaN, Infinity, 2 ** 32, 2 ** 32 + 9, '9', 'skipped', true, [9, 1]]) {
    expect(slotOf(other)).toBe(onItsOwn);
  }
});

test('slots are counted by group, one row or a block', () => {
  const groups = [0, 4, 4, 0, 4, 1, 4];
  const slots = Uint8Array.of(9, 10, firstWord, 9, onItsOwn, 3, 10);
  const [one, block] = [newGroupCounts('throw'), newGroupCounts('throw')];
  groups.forEach((group, row) => {
    addSlot(one, group, slots[row] as number);
  });
  addSlots(block, Int32Array.from(groups), slots, groups.length, 5);
  for (const counts of [one, block]) {
    addOther(counts, 4, 300, 4);
    addOther(counts, 4, 300, 4, 2);
    addOther(counts, 4, 'dismissed', 4);
    expect(tallyOf(counts, 0)).toEqual({ 9: 2 });
    expect(tallyOf(counts, 1)).toEqual({ 3: 1 });
    expect(tallyOf(counts, 4)).toEqual({ 10: 2, 300: 3, skipped: 1, dismissed: 1 });
  }
});

test('what stands behind the rows of a block is not counted', () => {
  for (const rows of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]) {
    const counts = newGroupCounts('throw');
    addSlots(counts, new Int32Array(12), new Uint8Array(12).fill(7), rows, 1);
    expect(tallyOf(counts, 0)).toEqual(rows === 0 ? null : { 7: rows });
  }
});

test('a group without rows has none, and one whose rows count 0 times is there', () => {
  const counts = newGroupCounts('throw');
  addSlot(counts, 1, onItsOwn);
  addOther(counts, 1, 5, 0, 0);
  expect(tallyOf(counts, 0)).toBeNull();
  expect(tallyOf(counts, 1)).toEqual({});
});

test('counters are kept when more groups come', () => {
  const counts = newGroupCounts('throw');
  for (let group = 0; group < 100; group++) {
    addSlots(counts, Int32Array.of(group, 0), Uint8Array.of(1, 1), 2, group + 1);
    addSlot(counts, group, 2);
  }
  expect(tallyOf(counts, 0)).toEqual({ 1: 101, 2: 1 });
  expect(tallyOf(counts, 99)).toEqual({ 1: 1, 2: 1 });
});

test('what is no answer is refused with its position', () => {
  expect(() => {
    addOther(newGroupCounts('throw'), 0, 'nine', 7);
  }).toThrow('got "nine" at position 7');
});

test('a later block may bring many more groups', () => {
  const counts = newGroupCounts('throw');
  addSlots(counts, Int32Array.of(0), Uint8Array.of(5), 1, 1);
  addSlots(counts, Int32Array.of(90, 0), Uint8Array.of(6, 5), 2, 91);
  expect(tallyOf(counts, 0)).toEqual({ 5: 2 });
  expect(tallyOf(counts, 90)).toEqual({ 6: 1 });
});
