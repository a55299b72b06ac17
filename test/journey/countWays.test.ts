import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWays } from '../../src/journey/countWays.ts';

/** Journeys as lists of numbers, one after the other. */
function placed(ways: readonly (readonly number[])[]) {
  const journeyStarts = new Uint32Array(ways.length + 1);
  ways.forEach((way, index) => (journeyStarts[index + 1] = (journeyStarts[index] ?? 0) + way.length));
  const nothing = { order: new Uint32Array(0), at: new Float64Array(0), customerStarts: new Uint32Array(0) };
  return [{ journeyStarts, ...nothing }, Uint16Array.from(ways.flat())] as const;
}
const countsOf = (ways: readonly (readonly number[])[], activities = 1 + Math.max(0, ...ways.flat())) => {
  const [places, codes] = placed(ways);
  const { journeys, counts } = countWays(places, codes, activities);
  return Array.from(journeys, (journey, way) => ({
    way: [...codes.subarray(places.journeyStarts[journey], places.journeyStarts[journey + 1])],
    count: counts[way],
  }));
};

test('the most frequent first; of equals the one that comes first, and a way before those that it begins', () => {
  expect(countsOf([[1, 0], [2], [1], [2], []])).toEqual([
    { way: [2], count: 2 },
    { way: [], count: 1 },
    { way: [1], count: 1 },
    { way: [1, 0], count: 1 },
  ]);
});

test('ways with the same place in the table are told apart', () => {
  // All ways of 300 by 300 activities: some of 90,000 have the same place in the table.
  const ways = Array.from({ length: 90_000 }, (_, index) => [Math.floor(index / 300), index % 300]);
  expect(countsOf(ways, 300).every(({ way, count }, index) => count === 1 && `${way}` === `${ways[index]}`)).toBe(true);
});

test('ways that come again after the table has grown are found', () => {
  const ways = Array.from({ length: 3000 }, (_, index) => [index >> 6, index & 63]);
  expect(countsOf([...ways, ...ways, ...ways.slice(0, 1)]).slice(0, 2)).toEqual([
    { way: [0, 0], count: 3 },
    { way: [0, 1], count: 2 },
  ]);
  expect(countsOf([...ways, ...ways])).toHaveLength(3000);
});

test('the same as a Map of texts', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat(2), { maxLength: 3 }), { maxLength: 30 }), (ways) => {
      const texts = new Map<string, number>();
      for (const way of ways) texts.set(`${way}`, (texts.get(`${way}`) ?? 0) + 1);
      const expected = [...texts].sort(
        ([one, count], [other, otherCount]) => otherCount - count || (one < other ? -1 : 1),
      );
      expect(countsOf(ways).map(({ way, count }) => [`${way}`, count])).toEqual(expected);
    }),
  );
});

test('longer ways than one number holds are compared place by place', () => {
  // Of two activities 33 digits fit, and of two million 2.
  for (const [activities, most] of [
    [2, 33],
    [60_000, 3],
  ] as const) {
    const [one, other] = [0, activities - 1];
    const begin = Array<number>(most).fill(other);
    const ways = [
      begin,
      [...begin, one],
      [...begin, other],
      [...begin, one, one],
      begin.slice(1),
      [...begin, one, other],
    ];
    const counted = countsOf([...ways, ...ways, begin], activities);
    expect(counted.map(({ count }) => count)).toEqual([3, 2, 2, 2, 2, 2]);
    const order = [
      begin,
      begin.slice(1),
      [...begin, one],
      [...begin, one, one],
      [...begin, one, other],
      [...begin, other],
    ];
    expect(counted.map(({ way }) => way)).toEqual(order);
  }
});

test('law: long ways are the same as texts of them', () => {
  const someWay = fc.tuple(fc.integer({ min: 30, max: 36 }), fc.array(fc.nat(1), { maxLength: 2 }));
  fc.assert(
    fc.property(fc.array(someWay, { maxLength: 20 }), (drawn) => {
      const ways = drawn.map(([length, end]) => [...Array<number>(length).fill(1), ...end]);
      const texts = new Map<string, number>();
      for (const way of ways) texts.set(`${way}`, (texts.get(`${way}`) ?? 0) + 1);
      const counted = countsOf(ways, 2).map(({ way, count }) => [`${way}`, count]);
      const expected = [...texts].sort(([one, count], [other, last]) => last - count || (one < other ? -1 : 1));
      expect(counted).toEqual(expected);
    }),
  );
});
