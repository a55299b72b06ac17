import { expect, test } from 'vitest';
import { isLeftOutWord, leftOutWords, readAnswer } from '../../src/tally/readAnswer.ts';

test('numbers are themselves, minus zero is 0', () => {
  expect(readAnswer(6.5, 'throw', 0)).toBe(6.5);
  expect(Object.is(readAnswer(-0, 'throw', 0), 0)).toBe(true);
});

test('true is 1, false is 0, null and undefined are skipped, the four words are themselves', () => {
  expect([true, false, null, undefined, ...leftOutWords].map((answer) => readAnswer(answer, 'throw', 0))).toEqual([
    1,
    0,
    'skipped',
    'skipped',
    'skipped',
    'dismissed',
    'notApplicable',
    'invalid',
  ]);
});

test('a bigint is read when a number holds it exactly', () => {
  expect(readAnswer(2n ** 60n, 'throw', 0)).toBe(2 ** 60);
  expect(() => readAnswer(2n ** 53n + 1n, 'throw', 4)).toThrow('at position 4');
  expect(() => readAnswer(10n ** 400n, 'throw', 4)).toThrow(RangeError);
});

test('text is never turned into a number', () => {
  for (const text of ['9', '', ' ', 'NaN', 'Skipped']) expect(() => readAnswer(text, 'throw', 0)).toThrow(TypeError);
});

test('what cannot be read is invalid where that is asked for, except a record, which is a mistake in the call', () => {
  for (const answer of ['9', NaN, Infinity, 2n ** 53n + 1n, Symbol('nine'), () => 9]) {
    expect(readAnswer(answer, 'count', 0)).toBe('invalid');
  }
  for (const record of [{ rating: 9 }, [9], new Date(0)])
    expect(() => readAnswer(record, 'count', 0)).toThrow(TypeError);
});

test('a word is known by its exact spelling', () => {
  expect(isLeftOutWord('notApplicable')).toBe(true);
  expect(isLeftOutWord('notapplicable')).toBe(false);
});
