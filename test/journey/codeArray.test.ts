import { expect, test } from 'vitest';
import { newCodeArray, setCode } from '../../src/journey/codeArray.ts';

test('two bytes each as long as they are enough, four from there on', () => {
  expect(newCodeArray(3, 65_535)).toEqual(new Uint16Array(3));
  expect(newCodeArray(3, 65_536)).toEqual(new Uint32Array(3));
});

test('an array widens with the first number that needs it, and keeps what stands in it', () => {
  const narrow = newCodeArray(2, 0);
  expect(setCode(narrow, 0, 65_535)).toBe(narrow);
  const wide = setCode(narrow, 1, 65_536);
  expect(wide).toEqual(Uint32Array.of(65_535, 65_536));
  expect(setCode(wide, 0, 70_000)).toBe(wide);
});
