import { expect, test } from 'vitest';
import { readNames } from '../../src/tally/readNames.ts';
import { refusal } from '../refusal.ts';

test('names come as a list or as a single one, and each is there once', () => {
  expect(readNames(['joy', 'trust', 'joy'], 0)).toEqual(new Set(['joy', 'trust']));
  expect(readNames('joy', 0)).toEqual(new Set(['joy']));
  expect(readNames(new Set(['joy']), 0)).toEqual(new Set(['joy']));
});

test('none is an answer, and it is told from what does not say', () => {
  expect(readNames([], 0)).toEqual(new Set());
  expect([readNames(null, 0), readNames(undefined, 0)]).toEqual([null, null]);
});

test('every text is a name', () => {
  const names = ['__proto__', 'constructor', '', '7'];
  expect([...(readNames(names, 0) ?? [])]).toEqual(names);
  expect(readNames('', 0)).toEqual(new Set(['']));
});

test('what is no text is refused, with the position', () => {
  expect(refusal(() => readNames(['joy', 5], 3))).toBe('TypeError names: Expected names of text, got 5 at position 3');
  expect(refusal(() => readNames([null], 3))).toBe('TypeError names: Expected names of text, got null at position 3');
  expect(refusal(() => readNames(5, 3))).toBe('TypeError names: Expected names of text, got 5 at position 3');
  expect(refusal(() => readNames({ joy: true }, 3))).toMatch(/^TypeError names: /);
});
