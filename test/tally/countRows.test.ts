import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countRows } from '../../src/tally/countRows.ts';
import { newCounts } from '../../src/tally/newCounts.ts';
import { anyAnswer } from '../arbitrary.ts';

test('law: an array is counted as rows that are gone through one by one', () => {
  const someAnswer = fc.oneof(anyAnswer, fc.tuple(anyAnswer, fc.nat(5)));
  fc.assert(
    fc.property(fc.array(someAnswer), (answers) => {
      const [array, others] = [newCounts(), newCounts()];
      countRows(answers, (answer) => answer, array);
      countRows(new Map(answers.entries()).values(), (answer) => answer, others);
      expect(array.contents()).toEqual(others.contents());
    }),
  );
});

test('what is no answer is refused with its position', () => {
  expect(() => {
    countRows([9, 'nine'], (row) => row as number, newCounts());
  }).toThrow('got "nine" at position 1');
});
