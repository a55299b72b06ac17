import { expect, test } from 'vitest';
import { readGroupKey } from '../../src/tally/readGroupKey.ts';

test('text, numbers, booleans and bigints name a group as they print', () => {
  expect(['', '__proto__', 7, true, 9n].map((key) => readGroupKey(key, 0))).toEqual([
    '',
    '__proto__',
    '7',
    'true',
    '9',
  ]);
});

test('null, undefined, NaN, a date and an object are refused with position and a way out', () => {
  for (const key of [null, undefined, NaN, new Date(0), {}, [], Symbol('a')]) {
    expect(() => readGroupKey(key, 3)).toThrow(TypeError);
  }
  expect(() => readGroupKey(null, 3)).toThrow("(write row.segment ?? 'none'), got null at position 3");
});
