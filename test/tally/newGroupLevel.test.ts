import fc from 'fast-check';
import { expect, test } from 'vitest';
import { innerGroup, newGroupLevel } from '../../src/tally/newGroupLevel.ts';

const numbersOf = (pairs: readonly (readonly [outer: number, code: number])[]): number[] => {
  const level = newGroupLevel();
  return pairs.map(([outer, code]) => innerGroup(level, outer, code));
};

/** Each different pair has the next number. */
function numbersByText(pairs: readonly (readonly [outer: number, code: number])[]): number[] {
  const seen: string[] = [];
  return pairs.map((pair) => {
    if (!seen.includes(pair.join())) seen.push(pair.join());
    return seen.indexOf(pair.join());
  });
}

test('law: pairs are numbered in the order in which they were first seen, whatever comes later', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(40), fc.nat(40))), (pairs) => {
      expect(numbersOf(pairs)).toEqual(numbersByText(pairs));
    }),
  );
});

test('the pair of a number is written down', () => {
  const level = newGroupLevel();
  innerGroup(level, 3, 5);
  innerGroup(level, 0, 9);
  innerGroup(level, 3, 5);
  expect([level.outer, level.codes]).toEqual([
    [3, 0],
    [5, 9],
  ]);
});

test('more pairs than a table may have places are looked up in a map, with the numbers they had', () => {
  const level = newGroupLevel();
  const ids = [
    [0, 0],
    [10, 400],
    [70_000, 400],
    [70_000, 0],
    [10, 400],
    [0, 0],
  ].map(([outer, code]) => innerGroup(level, outer as number, code as number));
  expect(level.map).not.toBeNull();
  expect(ids).toEqual([0, 1, 2, 3, 1, 0]);
});

test('a map finds again what it was given, also what came after the table', () => {
  const level = newGroupLevel();
  const pairs = [
    [0, 0],
    [70_000, 400],
    [70_000, 0],
    [70_000, 0],
    [80_000, 7],
    [70_000, 400],
    [80_000, 7],
  ];
  expect(pairs.map(([outer, code]) => innerGroup(level, outer as number, code as number))).toEqual([
    0, 1, 2, 2, 3, 1, 3,
  ]);
});

test('few pairs stand in a table', () => {
  const level = newGroupLevel();
  for (let outer = 0; outer < 40; outer++) innerGroup(level, outer, 40 - outer);
  expect(level.map).toBeNull();
  expect(level.places.length).toBeGreaterThanOrEqual(level.width * 40);
});

test('law: so it is where few pairs come again and again, each from the very first time on', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { minLength: 2, maxLength: 30 }), (pairs) => {
      const again = pairs.flatMap((pair) => [pair, pair]);
      expect(numbersOf(again)).toEqual(numbersByText(again));
    }),
  );
});
