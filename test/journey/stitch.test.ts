import { expect, test } from 'vitest';
import { stitch } from '../../src/journey/stitch.ts';
import { refusal } from '../refusal.ts';

test('names lead from one to the next until there is none', () => {
  const sameAs = new Map([
    ['cookie', 'app'],
    ['app', 'anna'],
    ['ben', 'ben'],
  ]);
  expect(stitch(['cookie', 'ben', 'anna', 'cleo'], sameAs)).toEqual({
    names: ['anna', 'ben', 'cleo'],
    codes: Uint32Array.of(0, 1, 0, 2),
  });
});

test('a customer whom nobody has seen under that name is one all the same', () => {
  expect(stitch(['cookie'], new Map([['cookie', 'anna']])).names).toEqual(['anna']);
});

test('a long way is followed to its end', () => {
  const sameAs = new Map(Array.from({ length: 1000 }, (_, step) => [`${step}`, `${step + 1}`]));
  expect(stitch(['0'], sameAs).names).toEqual(['1000']);
});

test('names that lead back to themselves are refused', () => {
  const circle = new Map([
    ['start', 'a'],
    ['a', 'b'],
    ['b', 'a'],
  ]);
  expect(refusal(() => stitch(['start'], circle))).toBe(
    'RangeError identityCycle: Expected names that lead to one customer, got "start"',
  );
});

test('an object in place of a Map, and a name that is none, are refused', () => {
  expect(refusal(() => stitch(['a'], { a: 'b' } as never))).toMatch(/^TypeError sameAs: Expected sameAs as a Map/);
  expect(refusal(() => stitch(['a'], new Map([['a', 7]]) as never))).toBe(
    'TypeError sameAs: Expected a name of a customer in sameAs, got 7',
  );
});
