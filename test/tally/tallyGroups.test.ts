import { expect, test } from 'vitest';
import { answerReader } from '../../src/tally/answerReader.ts';
import { eachBlock } from '../../src/tally/eachBlock.ts';
import { keyReader } from '../../src/tally/keyReader.ts';
import { newGroupIds } from '../../src/tally/newGroupIds.ts';
import { tallyGroups } from '../../src/tally/tallyGroups.ts';

const rows = [
  ['a', 9],
  ['b', 3],
  ['a', 20],
] as const;
const question = answerReader((row: (typeof rows)[number]) => row[1]);
const byKey = (toKey: (row: (typeof rows)[number]) => string) =>
  tallyGroups(
    (visit) => {
      eachBlock(rows, visit);
    },
    newGroupIds([keyReader(toKey)]),
    [question, question],
    'throw',
  );

test('groups are a map of names to a tally for each question', () => {
  expect(byKey((row) => row[0])).toEqual(
    new Map([
      [
        'a',
        [
          { 9: 1, 20: 1 },
          { 9: 1, 20: 1 },
        ],
      ],
      ['b', [{ 3: 1 }, { 3: 1 }]],
    ]),
  );
});

test('two codes for one name are one group', () => {
  const twice = { names: ['same', 'same'], read: (_: unknown, codes: Int32Array) => codes.set([0, 1, 0]) };
  const groups = tallyGroups(
    (visit) => {
      eachBlock(rows, visit);
    },
    newGroupIds([twice]),
    [question],
    'throw',
  );
  expect(groups).toEqual(new Map([['same', [{ 3: 1, 9: 1, 20: 1 }]]]));
});

test('without a key there is no group, but a tally for each question, also without rows', () => {
  expect(tallyGroups(() => undefined, newGroupIds<never>([]), [question as never], 'throw')).toEqual([{}]);
});
