import { expect, test } from 'vitest';
import { listedNames } from '../../src/journey/listedNames.ts';
import { refusal } from '../refusal.ts';

test('names have the numbers of their order, and every text is a name', () => {
  expect([...listedNames(['before', '7', '', '__proto__'], 'stage', 'order')]).toEqual([
    ['before', 0],
    ['7', 1],
    ['', 2],
    ['__proto__', 3],
  ]);
  expect(listedNames([], 'place', 'places').size).toBe(0);
});

test('what is no list, no text or there twice is refused in the words of the option, with the position', () => {
  const of = (list: unknown): string => refusal(() => listedNames(list as never, 'place', 'places'));
  expect(of('web')).toBe('TypeError places: Expected places: a list of names, got "web"');
  expect(of(['web', null])).toBe('TypeError places: Expected a place of text, got null at position 1');
  expect(of(['web', 'web'])).toBe('RangeError places: Expected each place once, got "web" at position 1');
});
