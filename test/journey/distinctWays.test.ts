import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distinctWays } from '../../src/journey/distinctWays.ts';

/** Each way with its digits and how many journeys went it, in order of the first of them. */
function waysOf(ways: readonly (readonly number[])[], activities: number) {
  const starts = new Uint32Array(ways.length + 1);
  ways.forEach((way, index) => (starts[index + 1] = (starts[index] as number) + way.length));
  const { digits, counts, journeys } = distinctWays(starts, Uint16Array.from(ways.flat()), activities);
  return [...journeys]
    .map((journey, way) => ({ journey, digits: digits[way], count: counts[way] }))
    .sort((one, other) => one.journey - other.journey);
}

test('the first activities are digits of one number, one more than their codes, and nothing is 0', () => {
  // Of 9 activities there are 10 digits, and 15 of them fit.
  expect(waysOf([[0, 8], [], [0, 8], [1]], 9)).toEqual([
    { journey: 0, digits: 190_000_000_000_000, count: 2 },
    { journey: 1, digits: 0, count: 1 },
    { journey: 3, digits: 200_000_000_000_000, count: 1 },
  ]);
  const long = Array<number>(15).fill(3);
  expect(waysOf([long, [...long, 1]], 9).map(({ digits }) => digits)).toEqual([
    444_444_444_444_444, 444_444_444_444_444,
  ]);
});

test('no journeys have no way, and no activity at all is one', () => {
  expect(waysOf([], 0)).toEqual([]);
  expect(waysOf([[], []], 0)).toEqual([{ journey: 0, digits: 0, count: 2 }]);
});

test('a way as long as the digits is another than the longer ones that begin with it', () => {
  const begin = Array<number>(33).fill(1);
  const counted = waysOf([begin, [...begin, 0], begin, [...begin, 1], [...begin, 0], begin.slice(1)], 2);
  expect(counted.map(({ journey, count }) => [journey, count])).toEqual([
    [0, 2],
    [1, 2],
    [3, 1],
    [5, 1],
  ]);
});

test('ways with the same digits at the same place of the table are told apart by what follows', () => {
  // 33 digits of two activities, then eleven more that differ, or fewer: of so many ways several share a place.
  const begin = Array<number>(33).fill(1);
  const ways = Array.from({ length: 3000 }, (_, index) => [...begin, ...index.toString(2).split('').map(Number)]);
  const counted = waysOf([...ways, ...ways], 2);
  expect(counted).toHaveLength(3000);
  expect(counted.every(({ journey, count }, index) => journey === index && count === 2)).toBe(true);
});

test('law: journeys of one way are counted together, while the table grows', () => {
  const someWay = fc.array(fc.nat(1), { maxLength: 40 });
  fc.assert(
    fc.property(fc.array(someWay, { maxLength: 20 }), (ways) => {
      const texts = ways.map(String);
      const expected = [...new Set(texts)].map((text) => texts.filter((other) => other === text).length);
      expect(waysOf(ways, 2).map(({ count }) => count)).toEqual(expected);
    }),
  );
  const many = Array.from({ length: 20_000 }, (_, index) => [index >> 8, index & 255, 7]);
  const counted = waysOf([...many, ...many], 256);
  expect(counted).toHaveLength(20_000);
  expect(counted.every(({ journey, count }, index) => journey === index && count === 2)).toBe(true);
});
