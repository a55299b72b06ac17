import { answersOf, tally } from 'cx-metrics';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyAnswer } from '../arbitrary.ts';

test('answers are ascending by value, whatever the order of the keys', () => {
  expect(answersOf({ '6.5': 1, 10: 2, '-3': 1, 9: 4, skipped: 2 })).toEqual([
    [-3, 1],
    [6.5, 1],
    [9, 4],
    [10, 2],
  ]);
});

test('an answer counted 0 times is none', () => {
  expect(answersOf({ 9: 0, 10: 1 })).toEqual([[10, 1]]);
});

test('law: counting the pairs again gives the answers of the tally', () => {
  fc.assert(
    fc.property(fc.array(anyAnswer), (answers) => {
      const counts = tally(answers);
      expect(answersOf(tally(answersOf(counts), (pair) => pair))).toEqual(answersOf(counts));
    }),
  );
});
