import { expect, test } from 'vitest';
import { addSlot, newGroupCounts } from '../../src/tally/newGroupCounts.ts';
import { writeGroups } from '../../src/tally/writeGroups.ts';

const counted = (slots: readonly (readonly [group: number, slot: number])[]) => {
  const counts = newGroupCounts('throw');
  for (const [group, slot] of slots) addSlot(counts, group, slot);
  return counts;
};

test('groups are maps of names, and hold a tally for each question', () => {
  const counts = counted([
    [0, 9],
    [1, 3],
    [0, 9],
  ]);
  expect(writeGroups([counts, counts], 2, (group) => ['all', ['a', 'b'][group] as string])).toEqual(
    new Map([
      [
        'all',
        new Map([
          ['a', [{ 9: 2 }, { 9: 2 }]],
          ['b', [{ 3: 1 }, { 3: 1 }]],
        ]),
      ],
    ]),
  );
});

test('a group without rows is not written', () => {
  expect(writeGroups([counted([[2, 5]])], 4, String as never)).toEqual(new Map([['2', [{ 5: 1 }]]]));
});

test('two groups of one name are one', () => {
  const counts = counted([
    [0, 9],
    [1, 9],
    [1, 3],
  ]);
  expect(writeGroups([counts], 2, () => ['same'])).toEqual(new Map([['same', [{ 3: 1, 9: 2 }]]]));
});

test('without a key there is no group, but a tally for each question, also without rows', () => {
  expect(writeGroups([counted([]), counted([[0, 7]])], 1, () => [])).toEqual([{}, { 7: 1 }]);
});
